//! Everything that a person can choose.

use catalogue::{Catalogue, PracticeIdx};

use crate::{Answer, Evaluator, Person};

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// To stay with the funder: always possible, whoever asks, wherever and whenever.
    StayWithFunder,
    /// To join a practice.
    Practice {
        /// The practice.
        at: PracticeIdx,
        /// Whether they can, and why.
        answer: Answer,
    },
}

/// Every choice of a person: staying with the funder first, then every practice, none left out.
pub fn choices<'a>(
    catalogue: &'a Catalogue,
    person: &'a Person<'a>,
) -> impl Iterator<Item = Choice> + use<'a> {
    let practices = (0_u32..).map(PracticeIdx).take(catalogue.practices.len());
    let enquiry = Evaluator::new(catalogue, person);
    std::iter::once(Choice::StayWithFunder)
        .chain(practices.map(move |at| Choice::Practice { at, answer: enquiry.answer(at) }))
}
