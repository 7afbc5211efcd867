//! The answer as JSON: a public interface, described in docs/ask.md.
//!
//! Keys may be added within a format. A key that is removed, renamed or means something else makes a new one.

use std::collections::BTreeMap;

use anyhow::Context as _;
use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Date, PartnershipIdx};
use enrolment::{ContractStage, Statement};
use finder::{Constraint, PartnershipFound, PracticeFound};
use i18n::joining::{next_step_sentence, reason_sentence, record_sentence, stage_sentence};
use serde::Serialize;

use super::Answer;
use super::later::{LaterOffer, later};
use crate::resolved_place::{PlaceJson, ResolvedPlace};
use crate::statement_json::StatementJson;

/// The version of the shape.
const FORMAT: u16 = 1;

#[derive(Serialize)]
struct Document<'a> {
    format: u16,
    release: &'a str,
    today: String,
    place: Option<PlaceJson<'a>>,
    second_place: Option<PlaceJson<'a>>,
    stay: Option<StayJson<'a>>,
    partnerships: Vec<PartnershipJson<'a>>,
    partnerships_total: usize,
    practices: Vec<PracticeJson<'a>>,
    total: usize,
    order: &'static str,
    facets: BTreeMap<&'static str, BTreeMap<&'a str, usize>>,
    ignored: Vec<FilterJson<'a>>,
    later: Vec<LaterOffer<'a>>,
    undo: Vec<UndoJson<'a>>,
}

#[derive(Serialize)]
struct StayJson<'a> {
    funder: &'a str,
    name: &'a str,
    certain: bool,
    record: RecordJson,
}

/// How far a record of a partnership or a funder can be relied on.
#[derive(Serialize)]
struct RecordJson {
    checked_on: Option<String>,
    text: String,
}

#[derive(Serialize)]
struct PartnershipJson<'a> {
    id: &'a str,
    name: &'a str,
    nearest_miles: Option<f64>,
    nearest_practice: Option<&'a str>,
    practices: usize,
    found: usize,
    record: RecordJson,
    joining: PartnershipJoining,
}

#[derive(Serialize)]
struct PartnershipJoining {
    member: bool,
    own_practice_joins: Option<String>,
    own_practice_leaves: Option<String>,
    stage: Option<StageJson>,
    outcome: Option<&'static str>,
    practices: BTreeMap<&'static str, u32>,
}

/// What there is to say of a partnership's stage.
#[derive(Serialize)]
struct StageJson {
    stage: &'static str,
    day: Option<String>,
    text: String,
}

#[derive(Serialize)]
struct PracticeJson<'a> {
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
    reasons: Vec<ReasonJson<'a>>,
    next_step: &'static str,
    next_step_text: String,
    #[serde(flatten)]
    statement: StatementJson<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    second: Option<Box<Joining<'a>>>,
}

#[derive(Serialize)]
struct ReasonJson<'a> {
    rule: &'static str,
    text: String,
    source: Option<&'a str>,
    date: Option<String>,
}

#[derive(Serialize)]
struct FilterJson<'a> {
    group: &'static str,
    value: &'a str,
}

#[derive(Serialize)]
struct UndoJson<'a> {
    group: &'static str,
    value: Option<&'a str>,
    total: usize,
}

/// The JSON of an answer, ending in a line break.
pub(super) fn text(asked: &Answer<'_>) -> anyhow::Result<String> {
    let mut text =
        serde_json::to_string_pretty(&document(asked)).context("the answer cannot be written as JSON")?;
    text.push('\n');
    Ok(text)
}

fn document<'a>(asked: &'a Answer<'_>) -> Document<'a> {
    let results = &asked.results;
    let catalogue = &asked.release.catalogue;
    let stay = results.stay.and_then(|stay| {
        let funder = catalogue.funder(stay.funder)?;
        let (funder, name, record) = (funder.id.as_str(), &*funder.name, record(asked, funder.checked_on));
        Some(StayJson { funder, name, certain: stay.certain, record })
    });
    let facets = results.facets.iter().map(|(group, values)| {
        (group.word(), values.iter().map(|value| (&*value.value, value.count)).collect())
    });
    let ignored = results.ignored.iter().map(|(group, value)| FilterJson { group: group.word(), value });
    let undo = results.relaxations.iter().map(|way| {
        let (group, value) = match &way.constraint {
            Constraint::Filter(group, value) => (group.word(), Some(value.as_str())),
            Constraint::Words => ("words", None),
            Constraint::Everything => ("everything", None),
        };
        UndoJson { group, value, total: way.count }
    });
    Document {
        format: FORMAT,
        release: asked.release.manifest.id.as_str(),
        today: asked.query.today.to_string(),
        place: asked.place.as_ref().map(ResolvedPlace::json),
        second_place: asked.second_place.as_ref().map(ResolvedPlace::json),
        stay,
        partnerships: results.partnerships.iter().filter_map(|found| partnership(asked, found)).collect(),
        partnerships_total: results.partnerships_total,
        practices: results.practices.iter().filter_map(|found| practice(asked, found)).collect(),
        total: results.total,
        order: results.order.word(),
        facets: facets.collect(),
        ignored: ignored.collect(),
        later: later(asked),
        undo: undo.collect(),
    }
}

fn partnership<'a>(asked: &'a Answer<'_>, found: &PartnershipFound) -> Option<PartnershipJson<'a>> {
    let catalogue = &asked.release.catalogue;
    let record = catalogue.partnership(found.at)?;
    let counts =
        enrolment::Outcome::ALL.iter().map(|&outcome| (outcome.word(), found.joining.count(outcome)));
    Some(PartnershipJson {
        id: record.id.as_str(),
        name: &record.name,
        nearest_miles: found.nearest_metres.map(miles),
        nearest_practice: found.nearest_practice.and_then(|at| Some(catalogue.practice(at)?.id.as_str())),
        practices: found.practices,
        found: found.found,
        record: self::record(asked, record.checked_on),
        joining: PartnershipJoining {
            member: found.joining.is_member(),
            own_practice_joins: found.joining.joins().map(|day| day.to_string()),
            own_practice_leaves: found.joining.leaves().map(|day| day.to_string()),
            stage: stage(asked, found.at),
            outcome: found.joining.outcome().map(enrolment::Outcome::word),
            practices: counts.filter(|(_, count)| *count > 0).collect(),
        },
    })
}

fn record(asked: &Answer<'_>, checked_on: Option<Date>) -> RecordJson {
    let text = record_sentence(asked.locale, checked_on, asked.query.today);
    RecordJson { checked_on: checked_on.map(|day| day.to_string()), text }
}

fn stage(asked: &Answer<'_>, at: PartnershipIdx) -> Option<StageJson> {
    let (catalogue, today) = (&asked.release.catalogue, asked.query.today);
    let stage = ContractStage::of(catalogue, at, today)?;
    let text = stage_sentence(asked.locale, catalogue, at, today)?;
    Some(StageJson { stage: stage.word(), day: stage.day().map(|day| day.to_string()), text })
}

fn practice<'a>(asked: &'a Answer<'_>, found: &PracticeFound) -> Option<PracticeJson<'a>> {
    let catalogue = &asked.release.catalogue;
    let record = catalogue.practice(found.at)?;
    let site = record.sites.get(found.site);
    let answer = &found.answer;
    let second = answer
        .second_place
        .as_ref()
        .map(|second| Box::new(joining(asked, &second.statement(asked.query.today), None)));
    Some(PracticeJson {
        id: record.id.as_str(),
        name: &record.name,
        site: site.map(|site| site.id.as_str()),
        postcode: site.map(|site| site.postcode.as_str()),
        miles: found.metres.map(miles),
        second_miles: found.second_metres.map(miles),
        partnership: found.partnership.and_then(|at| Some(catalogue.partnership(at)?.id.as_str())),
        joining: joining(asked, &answer.statement(asked.query.today), second),
    })
}

fn joining<'a>(
    asked: &'a Answer<'_>,
    statement: &Statement<'_>,
    second: Option<Box<Joining<'a>>>,
) -> Joining<'a> {
    let (catalogue, locale) = (&asked.release.catalogue, asked.locale);
    let reasons = statement.reasons.iter().map(|reason| ReasonJson {
        rule: reason.kind.word(),
        text: reason_sentence(locale, catalogue, reason),
        source: reason.source(catalogue).or_else(|| reason.record_source(catalogue)),
        date: reason.data_date.map(|date| date.to_string()),
    });
    Joining {
        outcome: statement.outcome.word(),
        reasons: reasons.collect(),
        next_step: statement.next_step.word(),
        next_step_text: next_step_sentence(locale, catalogue, statement.next_step),
        statement: StatementJson::new(catalogue, statement),
        second,
    }
}

/// Miles to the third decimal: 1.6 metres, less than a postcode's position is sure of.
fn miles(metres: f64) -> f64 {
    (geography::miles(metres) * 1_000.0).round() / 1_000.0
}
