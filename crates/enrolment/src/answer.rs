//! The answer to "can I join this practice?".

use crate::{NextStep, Outcome, Reason};

/// The answer for one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceAnswer {
    /// Whether the person can join: the worst outcome that a reason leads to.
    pub outcome: Outcome,
    /// Why, the most serious first; never empty unless the outcome is [`Outcome::CanJoin`].
    pub reasons: Vec<Reason>,
    /// What to do next.
    pub next_step: NextStep,
}

/// The answer for one practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Whether the person can join from their home, or at all when they named no place.
    pub outcome: Outcome,
    /// Why, the most serious first; never empty unless the outcome is [`Outcome::CanJoin`].
    pub reasons: Vec<Reason>,
    /// What to do next.
    pub next_step: NextStep,
    /// Whether they can join from their second place and keep another practice. `None` when they named no second place,
    /// and for the practice where they are registered already.
    pub second_place: Option<PlaceAnswer>,
}

impl Answer {
    /// The better of the answers for the two places.
    #[must_use]
    pub fn best(&self) -> Outcome {
        self.second_place.as_ref().map_or(self.outcome, |second| second.outcome.min(self.outcome))
    }
}
