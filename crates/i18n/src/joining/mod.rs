//! Sentences about joining: answers, reasons, next steps, what is decided and what is not.
//!
//! A function whose name ends in `sentence` may give more than one sentence; each has at most 20 words.

mod current;
mod decided;
mod partnership;
mod reasons;
mod record;
mod working;

pub use current::{current_surgery_sentence, surgery_answer, surgery_question, surgery_question_and_answer};
pub use decided::{ask, policy_question, policy_sentence, policy_source, right_sentence};
pub use partnership::{
    card_stage_sentence, own_surgery_joins_sentence, partnership_sentence, stage_sentence, stay_heading,
    stay_sentence,
};
pub use reasons::{beside_sentences, card_sentences, reason_paragraphs, reason_sentence, source_sentence};
pub use record::{old_record_sentence, record_sentence};
pub use working::{question, working};

use catalogue::Catalogue;
use catalogue::vocabulary::Vocabulary as _;
use enrolment::{Limit, NextStep, Outcome, PartnershipAnswer, Person, Statement, whom_to_ask};

use crate::{Locale, format_date, word_key};

/// An answer in two or three words: `You can join`.
#[must_use]
pub fn outcome_heading(locale: &Locale, outcome: Outcome) -> String {
    locale.text(&word_key("outcome", outcome.word()))
}

/// The answer for one place in a few words: the outcome, what it depends on, its only limit, or that the person is
/// registered here already.
#[must_use]
pub fn answer_heading(locale: &Locale, statement: &Statement<'_>) -> String {
    locale.text(match (statement.outcome, statement.next_step) {
        _ if statement.registered => "outcome-already-registered",
        (Outcome::AskFirst, NextStep::GiveAPlace) => "outcome-depends-on-place",
        (Outcome::AskFirst, NextStep::GiveFullPostcode) => "outcome-depends-on-postcode",
        (Outcome::CanJoinWithLimits, _) if statement.limits == [Limit::NoHomeVisits] => {
            "outcome-no-home-visits"
        }
        (outcome, _) => return outcome_heading(locale, outcome),
    })
}

/// A partnership's answer in a few words: the best of its GP surgeries, or that the person is in it; `None` where the
/// dataset has no GP surgery of it.
#[must_use]
pub fn partnership_heading(locale: &Locale, counted: PartnershipAnswer) -> Option<String> {
    if counted.is_member() {
        return Some(locale.text("outcome-in-partnership"));
    }
    if counted.joins().is_some() {
        return Some(locale.text("outcome-joins-partnership"));
    }
    if counted.depends_on_place() {
        return Some(locale.text("outcome-depends-on-place"));
    }
    if counted.depends_on_postcode() {
        return Some(locale.text("outcome-depends-on-postcode"));
    }
    counted.outcome().map(|outcome| outcome_heading(locale, outcome))
}

/// What to do next.
#[must_use]
pub fn next_step_sentence(locale: &Locale, catalogue: &Catalogue, step: NextStep) -> String {
    let text = |name: &str| locale.text(&word_key("next", name));
    match step {
        NextStep::AskTheFunder { funder } => ask(locale, whom_to_ask(catalogue, funder)),
        NextStep::WaitOrAskTheFunder { opens, funder } => {
            let wait = match opens {
                Some(day) => locale.format("next-wait-until", &[("date", format_date(locale, day).into())]),
                None => text("wait"),
            };
            let or = locale.text("next-or-find-a-place");
            format!("{wait} {or} {}", ask(locale, whom_to_ask(catalogue, funder)))
        }
        step => text(step.word()),
    }
}

/// The day of an answer, for a page or a leaflet: `This is the answer for 31 March 2010.`
#[must_use]
pub fn day_sentence(locale: &Locale, person: &Person<'_>) -> String {
    locale.format("answer-for-day", &[("date", format_date(locale, person.today).into())])
}
