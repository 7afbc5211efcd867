//! Every option of a person.

use catalogue::{Catalogue, PracticeIdx};

use crate::{Answer, Evaluator, Person};

/// One option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JoiningOption {
    /// Stay with the funder: always possible, for everybody.
    StayWithFunder,
    /// Join a practice.
    Practice {
        /// The practice.
        at: PracticeIdx,
        /// Whether they can, and why.
        answer: Answer,
    },
}

/// Every option of a person: staying with the funder first, then every practice without exception.
pub fn joining_options<'a>(
    catalogue: &'a Catalogue,
    person: &'a Person<'a>,
) -> impl Iterator<Item = JoiningOption> + use<'a> {
    let practices = (0_u32..).map(PracticeIdx).take(catalogue.practices.len());
    let evaluator = Evaluator::new(catalogue, person);
    std::iter::once(JoiningOption::StayWithFunder)
        .chain(practices.map(move |at| JoiningOption::Practice { at, answer: evaluator.answer(at) }))
}
