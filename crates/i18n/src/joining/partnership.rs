//! A partnership's practices together, and staying with the funder.

use catalogue::{Catalogue, Date, FunderIdx, PartnershipIdx};
use enrolment::{ContractStage, Outcome, PartnershipAnswer, whom_to_ask};

use super::ask;
use crate::{Locale, format_date, word_key};

/// Until which day the person's own GP surgery is in a partnership, or on which day it joins it; `None` where it does
/// neither within a year.
#[must_use]
pub fn own_surgery_joins_sentence(locale: &Locale, counted: PartnershipAnswer) -> Option<String> {
    let leaves = counted.leaves().map(|day| ("partnership-own-leaves", day));
    let (key, day) = leaves.or_else(|| Some(("partnership-own-joins", counted.joins()?)))?;
    Some(locale.format(key, &[("date", format_date(locale, day).into())]))
}

/// How many of a partnership's practices can take the person: `3 of its 8 GP surgeries can take you now.` Blank for a
/// person who is with its only one.
#[must_use]
pub fn partnership_sentence(locale: &Locale, counted: PartnershipAnswer) -> String {
    let (key, count) = match counted.outcome() {
        None if counted.is_member() || counted.joins().is_some() => return String::new(),
        None => return locale.text("partnership-no-surgeries"),
        Some(_) if counted.depends_on_place() => ("depends-on-place", 0),
        Some(_) if counted.depends_on_postcode() => ("depends-on-postcode", 0),
        Some(Outcome::CanJoin | Outcome::CanJoinWithLimits) => ("can-join", counted.can_join_now()),
        Some(outcome @ Outcome::AskFirst) => ("ask-first", counted.count(outcome)),
        Some(outcome @ Outcome::NotNow) => ("not-now", counted.count(outcome)),
    };
    let family = if counted.is_member() { "partnership-other-" } else { "partnership-" };
    let values = [("count", count.into()), ("of", counted.total().into())];
    locale.format(&[family, key].concat(), &values)
}

/// That a partnership is being set up, closes or is tried out, or that its contract ends, with the day where it is known;
/// `None` for one at work.
#[must_use]
pub fn stage_sentence(
    locale: &Locale,
    catalogue: &Catalogue,
    at: PartnershipIdx,
    today: Date,
) -> Option<String> {
    let stage = ContractStage::of(catalogue, at, today)?;
    Some(contract_stage_sentence(locale, catalogue, (at, stage), today))
}

/// The same in a short form, for a card that has the partnership's name.
#[must_use]
pub fn card_stage_sentence(
    locale: &Locale,
    catalogue: &Catalogue,
    at: PartnershipIdx,
    today: Date,
) -> Option<String> {
    let stage = ContractStage::of(catalogue, at, today)?;
    Some(stage_text(locale, "card-stage", "", stage, today))
}

/// The stage of a partnership in words. A day that is over is in the past tense.
pub(super) fn contract_stage_sentence(
    locale: &Locale,
    catalogue: &Catalogue,
    (at, stage): (PartnershipIdx, ContractStage),
    today: Date,
) -> String {
    let name = catalogue.partnership(at).map_or("", |found| found.name.as_str());
    stage_text(locale, "stage", name, stage, today)
}

fn stage_text(locale: &Locale, family: &str, name: &str, stage: ContractStage, today: Date) -> String {
    let key = word_key(family, stage.word());
    let Some(day) = stage.day() else { return locale.with(&key, &[("name", name)]) };
    // The first day of what is set up, and the last day of all else.
    let over = match stage {
        ContractStage::Forming(_) => day <= today,
        _ => day < today,
    };
    let values =
        [("name", name), ("date", &*format_date(locale, day)), ("over", if over { "yes" } else { "no" })];
    locale.with(&[&key, "-day"].concat(), &values)
}

/// Staying, as the heading of a card that is equal to any other: `Stay with Wenmarsh PCT`.
#[must_use]
pub fn stay_heading(locale: &Locale, catalogue: &Catalogue, funder: Option<FunderIdx>) -> String {
    match funder.and_then(|at| catalogue.funder(at)) {
        Some(funder) => locale.format("stay-with-name", &[("name", funder.name.as_str().into())]),
        None => locale.text("stay-with-funder"),
    }
}

/// What staying means, in the funder's own words; or that it has not said, and whom to ask; or that it depends on which
/// funder it is.
#[must_use]
pub fn stay_sentence(locale: &Locale, catalogue: &Catalogue, funder: Option<FunderIdx>) -> String {
    let Some(record) = funder.and_then(|at| catalogue.funder(at)) else {
        return locale.text("stay-means-depends");
    };
    record.what_staying_means.clone().unwrap_or_else(|| {
        [locale.text("stay-means-not-said"), ask(locale, whom_to_ask(catalogue, funder))].join(" ")
    })
}
