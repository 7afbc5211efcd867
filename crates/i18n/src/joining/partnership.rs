//! A partnership's practices together, and staying with the funder.

use catalogue::{Catalogue, FunderIdx};
use enrolment::{Outcome, PartnershipAnswer};

use crate::Locale;

/// How many of a partnership's practices can take the person: `3 of its 8 GP surgeries can take you now.`
#[must_use]
pub fn partnership_sentence(locale: &Locale, counted: PartnershipAnswer) -> String {
    let of = ("of", counted.total().into());
    let some = |key: &str, count: u32| locale.format(key, &[("count", count.into()), of.clone()]);
    match counted.outcome() {
        None => locale.text("partnership-no-surgeries"),
        Some(Outcome::CanJoin | Outcome::CanJoinWithLimits) => {
            some("partnership-can-join", counted.can_join_now())
        }
        Some(Outcome::AskFirst) => some("partnership-ask-first", counted.count(Outcome::AskFirst)),
        Some(Outcome::NotNow) => some("partnership-not-now", counted.count(Outcome::NotNow)),
    }
}

/// Staying, as the heading of a card that is equal to any other: `Stay with Wenmarsh PCT`.
#[must_use]
pub fn stay_heading(locale: &Locale, catalogue: &Catalogue, funder: Option<FunderIdx>) -> String {
    match funder.and_then(|at| catalogue.funder(at)) {
        Some(funder) => locale.format("stay-with-name", &[("name", funder.name.as_str().into())]),
        None => locale.text("stay-with-funder"),
    }
}

/// What staying means: the funder's own words, or ours when it has none.
#[must_use]
pub fn stay_sentence(locale: &Locale, catalogue: &Catalogue, funder: Option<FunderIdx>) -> String {
    let own_words = funder.and_then(|at| catalogue.funder(at)?.what_staying_means.clone());
    own_words.unwrap_or_else(|| locale.text("stay-means"))
}
