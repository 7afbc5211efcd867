//! The answer as JSON: a public interface, described in docs/ask.md.
//!
//! Keys may be added within a format. A key that is removed, renamed or means something else makes a new one.

use std::collections::BTreeMap;

use anyhow::Context as _;
use catalogue::vocabulary::Vocabulary as _;
use enrolment::Reason;
use finder::{Choice, PartnershipFound, PracticeFound};
use i18n::joining::{next_step_sentence, reason_sentence};
use serde::Serialize;

use super::Answered;
use crate::asked_place::{AskedPlace, PlaceOf};

/// The version of the shape.
const FORMAT: u16 = 1;

#[derive(Serialize)]
struct Document<'a> {
    format: u16,
    release: &'a str,
    today: String,
    place: Option<PlaceOf<'a>>,
    second_place: Option<PlaceOf<'a>>,
    stay: Option<StayOf<'a>>,
    partnerships: Vec<PartnershipOf<'a>>,
    partnerships_total: usize,
    practices: Vec<PracticeOf<'a>>,
    total: usize,
    order: &'static str,
    facets: BTreeMap<&'static str, BTreeMap<&'a str, usize>>,
    ignored: Vec<ChoiceOf<'a>>,
    undo: Vec<UndoOf<'a>>,
}

#[derive(Serialize)]
struct StayOf<'a> {
    funder: &'a str,
    name: &'a str,
    certain: bool,
}

#[derive(Serialize)]
struct PartnershipOf<'a> {
    id: &'a str,
    name: &'a str,
    nearest_miles: Option<f64>,
    nearest_practice: Option<&'a str>,
    practices: usize,
    found: usize,
    joining: PartnershipJoining,
}

#[derive(Serialize)]
struct PartnershipJoining {
    outcome: Option<&'static str>,
    practices: BTreeMap<&'static str, u32>,
}

#[derive(Serialize)]
struct PracticeOf<'a> {
    id: &'a str,
    name: &'a str,
    site: Option<&'a str>,
    postcode: Option<&'a str>,
    miles: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    second_miles: Option<f64>,
    partnership: Option<&'a str>,
    joining: Joining<'a>,
}

#[derive(Serialize)]
struct Joining<'a> {
    outcome: &'static str,
    reasons: Vec<ReasonOf<'a>>,
    next_step: &'static str,
    next_step_text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    second: Option<Box<Joining<'a>>>,
}

#[derive(Serialize)]
struct ReasonOf<'a> {
    rule: &'static str,
    text: String,
    source: Option<&'a str>,
    date: Option<String>,
}

#[derive(Serialize)]
struct ChoiceOf<'a> {
    group: &'static str,
    value: &'a str,
}

#[derive(Serialize)]
struct UndoOf<'a> {
    group: &'static str,
    value: Option<&'a str>,
    total: usize,
}

/// The JSON of an answer, ending in a line break.
pub(super) fn text(answered: &Answered<'_>) -> anyhow::Result<String> {
    let mut text =
        serde_json::to_string_pretty(&document(answered)).context("the answer cannot be written as JSON")?;
    text.push('\n');
    Ok(text)
}

fn document<'a>(answered: &'a Answered<'_>) -> Document<'a> {
    let results = &answered.results;
    let catalogue = &answered.release.catalogue;
    let stay = results.stay.and_then(|stay| {
        let funder = catalogue.funder(stay.funder)?;
        Some(StayOf { funder: funder.id.as_str(), name: &funder.name, certain: stay.certain })
    });
    let facets = results.facets.iter().map(|(group, values)| {
        (group.word(), values.iter().map(|value| (&*value.value, value.count)).collect())
    });
    let ignored = results.ignored.iter().map(|(group, value)| ChoiceOf { group: group.word(), value });
    let undo = results.undo.iter().map(|way| {
        let (group, value) = match &way.choice {
            Choice::Filter(group, value) => (group.word(), Some(value.as_str())),
            Choice::Words => ("words", None),
            Choice::Everything => ("everything", None),
        };
        UndoOf { group, value, total: way.count }
    });
    Document {
        format: FORMAT,
        release: answered.release.manifest.id.as_str(),
        today: answered.query.today.to_string(),
        place: answered.place.as_ref().map(AskedPlace::json),
        second_place: answered.second_place.as_ref().map(AskedPlace::json),
        stay,
        partnerships: results.partnerships.iter().filter_map(|found| partnership(answered, found)).collect(),
        partnerships_total: results.partnerships_total,
        practices: results.practices.iter().filter_map(|found| practice(answered, found)).collect(),
        total: results.total,
        order: results.order.word(),
        facets: facets.collect(),
        ignored: ignored.collect(),
        undo: undo.collect(),
    }
}

fn partnership<'a>(answered: &'a Answered<'_>, found: &PartnershipFound) -> Option<PartnershipOf<'a>> {
    let catalogue = &answered.release.catalogue;
    let record = catalogue.partnership(found.at)?;
    let counts =
        enrolment::Outcome::ALL.iter().map(|&outcome| (outcome.word(), found.joining.count(outcome)));
    Some(PartnershipOf {
        id: record.id.as_str(),
        name: &record.name,
        nearest_miles: found.nearest_metres.map(miles),
        nearest_practice: found.nearest_practice.and_then(|at| Some(catalogue.practice(at)?.id.as_str())),
        practices: found.practices,
        found: found.found,
        joining: PartnershipJoining {
            outcome: found.joining.outcome().map(enrolment::Outcome::word),
            practices: counts.filter(|(_, count)| *count > 0).collect(),
        },
    })
}

fn practice<'a>(answered: &'a Answered<'_>, found: &PracticeFound) -> Option<PracticeOf<'a>> {
    let catalogue = &answered.release.catalogue;
    let record = catalogue.practice(found.at)?;
    let site = record.sites.get(found.site);
    let answer = &found.answer;
    let second = answer
        .second
        .as_ref()
        .map(|second| Box::new(joining(answered, second.outcome, &second.reasons, second.next_step, None)));
    Some(PracticeOf {
        id: record.id.as_str(),
        name: &record.name,
        site: site.map(|site| site.id.as_str()),
        postcode: site.map(|site| site.postcode.as_str()),
        miles: found.metres.map(miles),
        second_miles: found.second_metres.map(miles),
        partnership: found.partnership.and_then(|at| Some(catalogue.partnership(at)?.id.as_str())),
        joining: joining(answered, answer.outcome, &answer.reasons, answer.next_step, second),
    })
}

fn joining<'a>(
    answered: &'a Answered<'_>,
    outcome: enrolment::Outcome,
    reasons: &[Reason],
    next_step: enrolment::NextStep,
    second: Option<Box<Joining<'a>>>,
) -> Joining<'a> {
    let (catalogue, locale) = (&answered.release.catalogue, answered.locale);
    let reasons = reasons.iter().map(|reason| ReasonOf {
        rule: reason.because.word(),
        text: reason_sentence(locale, catalogue, reason),
        source: reason.source(catalogue).or_else(|| reason.record_source(catalogue)),
        date: reason.data_date.map(|date| date.to_string()),
    });
    Joining {
        outcome: outcome.word(),
        reasons: reasons.collect(),
        next_step: next_step.word(),
        next_step_text: next_step_sentence(locale, catalogue, next_step),
        second,
    }
}

/// Miles to the third decimal: 1.6 metres, less than a postcode's position is sure of.
fn miles(metres: f64) -> f64 {
    (geography::miles(metres) * 1_000.0).round() / 1_000.0
}
