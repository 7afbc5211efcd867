//! Sentences about joining: answers, reasons, next steps, what is decided and what is not.
//!
//! A function whose name ends in `sentence` may give more than one sentence; each has at most 20 words.

mod current;
mod decided;
mod reasons;
mod rollup;
mod working;

pub use current::{current_surgery_sentence, surgery_answer, surgery_question};
pub use decided::{ask, policy_question, policy_sentence, right_sentence};
pub use reasons::{reason_paragraphs, reason_sentence, source_sentence};
pub use rollup::{partnership_sentence, stay_heading, stay_sentence};
pub use working::{question, working};

use catalogue::Catalogue;
use catalogue::vocabulary::Vocabulary as _;
use enrolment::{NextStep, Outcome, Person, Reason, ReasonKind, whom_to_ask};

use crate::{Messages, date};

/// An answer in two or three words: `You can join`.
#[must_use]
pub fn outcome_heading(wording: &Messages, outcome: Outcome) -> String {
    wording.text(&key("outcome", outcome.word()))
}

/// The answer for one place in a few words: the outcome, or that the person is registered here already.
#[must_use]
pub fn answer_heading(wording: &Messages, outcome: Outcome, reasons: &[Reason]) -> String {
    let registered = reasons.iter().any(|reason| reason.because == ReasonKind::AlreadyRegistered);
    if registered { wording.text("outcome-already-registered") } else { outcome_heading(wording, outcome) }
}

/// What to do next.
#[must_use]
pub fn next_step_sentence(wording: &Messages, catalogue: &Catalogue, step: NextStep) -> String {
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

/// The day of an answer, for a page or a leaflet: `This is the answer for 31 March 2010.`
#[must_use]
pub fn day_sentence(wording: &Messages, person: &Person<'_>) -> String {
    wording.with("answer-for-day", &[("date", date(wording, person.today).into())])
}

/// A key made of a family and a word of a vocabulary: `outcome-can-join`.
pub(crate) fn key(family: &str, word: &str) -> String {
    format!("{family}-{}", word.replace('_', "-"))
}
