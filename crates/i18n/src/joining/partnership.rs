//! A partnership's practices together, and staying with the funder.

use catalogue::{Catalogue, Date, FunderIdx, PartnershipIdx};
use enrolment::{Limit, Outcome, PartnershipAnswer, stage_limit, whom_to_ask};

use super::ask;
use crate::{Locale, format_date};

/// How many of a partnership's practices can take the person: `3 of its 8 GP surgeries can take you now.` Blank for a
/// person who is with its only one.
#[must_use]
pub fn partnership_sentence(locale: &Locale, counted: PartnershipAnswer) -> String {
    let (key, count) = match counted.outcome() {
        None if counted.is_member() => return String::new(),
        None => return locale.text("partnership-no-surgeries"),
        Some(_) if counted.depends_on_place() => ("depends-on-place", 0),
        Some(Outcome::CanJoin | Outcome::CanJoinWithLimits) => ("can-join", counted.can_join_now()),
        Some(outcome @ Outcome::AskFirst) => ("ask-first", counted.count(outcome)),
        Some(outcome @ Outcome::NotNow) => ("not-now", counted.count(outcome)),
    };
    let family = if counted.is_member() { "partnership-other-" } else { "partnership-" };
    let values = [("count", count.into()), ("of", counted.total().into())];
    locale.format(&[family, key].concat(), &values)
}

/// That a partnership is forming or closing, with the day where it is known; `None` for any other.
#[must_use]
pub fn stage_sentence(
    locale: &Locale,
    catalogue: &Catalogue,
    at: PartnershipIdx,
    today: Date,
) -> Option<String> {
    let limit = stage_limit(catalogue, at, today)?;
    Some(limit_of_stage_sentence(locale, catalogue, at, limit))
}

/// What the stage of a partnership limits.
pub(super) fn limit_of_stage_sentence(
    locale: &Locale,
    catalogue: &Catalogue,
    at: PartnershipIdx,
    limit: Limit,
) -> String {
    let name = catalogue.partnership(at).map_or("", |found| found.name.as_str());
    let key = match limit {
        Limit::PartnershipStartsOn(Some(_)) => "partnership-forming-from",
        Limit::PartnershipStartsOn(None) => "partnership-forming",
        Limit::PartnershipEndsOn(Some(_)) => "partnership-closing-after",
        _ => "partnership-closing",
    };
    let day = limit.day().map_or_else(String::new, |day| format_date(locale, day));
    locale.format(key, &[("name", name.into()), ("date", day.into())])
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
