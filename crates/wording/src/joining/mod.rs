//! Sentences about joining: answers, reasons, next steps, what is decided and what is not.
//!
//! A function whose name ends in `sentence` may give more than one sentence; each has at most 20 words.

mod decided;
mod reasons;
mod rollup;
mod standing;
mod working;

pub use decided::{ask, policy_question, policy_sentence, right_sentence};
pub use reasons::{reason_sentence, source_sentence};
pub use rollup::{partnership_sentence, stay_heading, stay_sentence};
pub use standing::standing_sentences;
pub use working::{question, working};

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Date, FunderAt, RightId};
use enrolment::{NextStep, Outcome, Person, Reason, right, whom_to_ask};

use crate::{Wording, date};

/// An answer in two or three words: `You can join`.
#[must_use]
pub fn outcome_heading(wording: &Wording, outcome: Outcome) -> String {
    wording.text(&key("outcome", outcome.word()))
}

/// What to do next.
#[must_use]
pub fn next_step_sentence(wording: &Wording, catalogue: &Catalogue, step: NextStep) -> String {
    let text = |name: &str| wording.text(&key("next", name));
    match step {
        NextStep::AskTheFunder { funder } => ask(wording, whom_to_ask(catalogue, funder)),
        NextStep::WaitOrAskTheFunder { opens, funder } => {
            let wait = match opens {
                Some(day) => wording.with("next-wait-until", &[("date", date(wording, day).into())]),
                None => text("wait"),
            };
            let or = wording.text("next-or-find-a-place");
            format!("{wait} {or} {}", ask(wording, whom_to_ask(catalogue, funder)))
        }
        step => text(step.word()),
    }
}

/// That a practice has to give its reasons if it says no, where the funder's people have that right.
#[must_use]
pub fn written_reasons_sentence(
    wording: &Wording,
    catalogue: &Catalogue,
    funder: Option<FunderAt>,
    today: Date,
) -> Option<String> {
    let found = right(catalogue, funder?, RightId::WrittenReasons, today)?;
    Some(right_sentence(wording, found))
}

/// Every sentence of an answer for one place, the weightiest first.
#[must_use]
pub fn reason_sentences(wording: &Wording, catalogue: &Catalogue, reasons: &[Reason]) -> Vec<String> {
    reasons.iter().map(|reason| reason_sentence(wording, catalogue, reason)).collect()
}

/// The day of an answer, for a page or a leaflet: `This is the answer for 31 March 2010.`
#[must_use]
pub fn day_sentence(wording: &Wording, person: &Person<'_>) -> String {
    wording.with("answer-for-day", &[("date", date(wording, person.today).into())])
}

/// A key made of a family and a word of a vocabulary: `outcome-can-join`.
pub(crate) fn key(family: &str, word: &str) -> String {
    format!("{family}-{}", word.replace('_', "-"))
}
