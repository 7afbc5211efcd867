//! Whether a person can join each practice, worked out for a few hundred kinds of practice rather than for each.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Date, PracticeIdx};
use enrolment::{EquivalenceClass, Evaluator, Outcome, equivalence_class};

use crate::bits::Bits;

/// The kinds of practices in a dataset on a day.
#[derive(Debug, Clone, Default)]
pub(crate) struct Kinds {
    /// One practice of each kind, for all of them.
    of_each: Vec<PracticeIdx>,
    /// The kind of each practice; [`OWN`] where its answer depends on where the person is.
    of: Vec<u32>,
}

/// In place of a kind: the practice has an answer of its own.
const OWN: u32 = u32::MAX;

impl Kinds {
    pub(crate) fn of(catalogue: &Catalogue, today: Date) -> Self {
        let mut kinds: Vec<EquivalenceClass> = Vec::new();
        let mut found = Self::default();
        let mut last = 0;
        for (at, practice) in (0_u32..).map(PracticeIdx).zip(&catalogue.practices) {
            let Some(kind) = equivalence_class(practice, today) else {
                found.of.push(OWN);
                continue;
            };
            // Neighbours in the order of ids are often of one kind.
            if kinds.get(last) != Some(&kind) {
                last = kinds.iter().position(|other| *other == kind).unwrap_or(kinds.len());
            }
            if last == kinds.len() {
                kinds.push(kind);
                found.of_each.push(at);
            }
            found.of.push(u32::try_from(last).unwrap_or(OWN));
        }
        found
    }

    /// The practices of each outcome, in the order of [`Outcome`]'s vocabulary, for somebody who is registered with
    /// none of them; of two places the better counts.
    pub(crate) fn ask(&self, evaluator: &Evaluator<'_>) -> Vec<Bits> {
        let outcome = |at: PracticeIdx| evaluator.answer(at).best();
        let outcomes: Vec<Outcome> = self.of_each.iter().copied().map(outcome).collect();
        let mut joining = vec![Bits::none(self.of.len()); Outcome::ALL.len()];
        for (at, &kind) in (0_u32..).map(PracticeIdx).zip(&self.of) {
            let outcome = outcomes.get(kind as usize).copied().unwrap_or_else(|| outcome(at));
            joining[outcome as usize].insert(at.index());
        }
        joining
    }
}

/// Sets the outcome of one practice.
pub(crate) fn set_outcome(joining: &mut [Bits], at: PracticeIdx, outcome: Outcome) {
    for (set, &other) in joining.iter_mut().zip(Outcome::ALL) {
        if other == outcome {
            set.insert(at.index());
        } else {
            set.remove(at.index());
        }
    }
}

/// The outcome of one practice.
pub(crate) fn outcome(joining: &[Bits], practice: usize) -> Option<Outcome> {
    let kind = joining.iter().position(|set| set.contains(practice))?;
    Outcome::ALL.get(kind).copied()
}
