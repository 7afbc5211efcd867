//! Whether a person can join each practice: evaluated once per equivalence class of practices, a few hundred in England.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Date, PracticeIdx};
use enrolment::{Classifier, EquivalenceClass, Evaluator, Outcome};

use fixedbitset::FixedBitSet;

/// The equivalence classes of the practices on a day: all that an outcome depends on but the place.
#[derive(Debug, Clone, Default)]
pub(crate) struct JoiningClasses {
    /// One practice of each class.
    representatives: Vec<PracticeIdx>,
    /// The class of each practice; [`OWN`] where its answer depends on where the person is.
    class_of: Vec<u32>,
}

/// In place of a class: the practice has an answer of its own.
const OWN: u32 = u32::MAX;

impl JoiningClasses {
    pub(crate) fn build(catalogue: &Catalogue, today: Date) -> Self {
        let mut classes: Vec<EquivalenceClass> = Vec::new();
        let mut found = Self::default();
        let mut last = 0;
        let classifier = Classifier::new(catalogue, today);
        for (at, practice) in (0_u32..).map(PracticeIdx).zip(&catalogue.practices) {
            let Some(class) = classifier.class(practice) else {
                found.class_of.push(OWN);
                continue;
            };
            // Neighbours in the order of ids are often of one class.
            if classes.get(last) != Some(&class) {
                last = classes.iter().position(|other| *other == class).unwrap_or(classes.len());
            }
            if last == classes.len() {
                classes.push(class);
                found.representatives.push(at);
            }
            found.class_of.push(u32::try_from(last).unwrap_or(OWN));
        }
        found
    }

    /// The practices of each outcome, in the order of [`Outcome`]'s vocabulary, for somebody who is registered with
    /// none of them, or with another; of two places the better counts.
    pub(crate) fn evaluate(&self, evaluator: &Evaluator<'_>) -> Vec<FixedBitSet> {
        let outcome = |at: PracticeIdx| evaluator.outcome_for_newcomer(at);
        let outcomes: Vec<Outcome> = self.representatives.iter().copied().map(outcome).collect();
        let mut joining = vec![FixedBitSet::with_capacity(self.class_of.len()); Outcome::ALL.len()];
        for (at, &class) in (0_u32..).map(PracticeIdx).zip(&self.class_of) {
            let outcome = outcomes.get(class as usize).copied().unwrap_or_else(|| outcome(at));
            joining[outcome as usize].insert(at.index());
        }
        joining
    }
}

/// Sets the outcome of one practice; a practice that the dataset does not have changes nothing.
pub(crate) fn set_outcome(joining: &mut [FixedBitSet], at: PracticeIdx, outcome: Outcome) {
    for (set, &other) in joining.iter_mut().zip(Outcome::ALL) {
        if at.index() < set.len() {
            set.set(at.index(), other == outcome);
        }
    }
}

/// The outcome of one practice.
pub(crate) fn outcome(joining: &[FixedBitSet], practice: usize) -> Option<Outcome> {
    let kind = joining.iter().position(|set| set.contains(practice))?;
    Outcome::ALL.get(kind).copied()
}
