//! The four answers to "can I join?".

use catalogue::vocabulary::Vocabulary;

/// Whether a person can join a practice. The order is from the best for the person to the worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// They can join.
    CanJoin,
    /// They can join, and something does not come with it, such as home visits.
    CanJoinWithLimits,
    /// The dataset does not say: the person has to ask the practice or the funder.
    AskFirst,
    /// They cannot join today, because of a joining rule.
    NotNow,
}

impl Vocabulary for Outcome {
    const NAME: &'static str = "joining answer";
    const ALL: &'static [Self] = &[Self::CanJoin, Self::CanJoinWithLimits, Self::AskFirst, Self::NotNow];

    fn word(self) -> &'static str {
        match self {
            Self::CanJoin => "can_join",
            Self::CanJoinWithLimits => "can_join_with_limits",
            Self::AskFirst => "ask_first",
            Self::NotNow => "not_now",
        }
    }

    fn meaning(self) -> &'static str {
        match self {
            Self::CanJoin => "They can join.",
            Self::CanJoinWithLimits => {
                "They can join, and something does not come with it, such as home visits."
            }
            Self::AskFirst => "The practice or the funder has to be asked.",
            Self::NotNow => "They cannot join today, for a ground that the rules name.",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_outcome_has_a_word_of_its_own_and_the_best_comes_first() {
        for &outcome in Outcome::ALL {
            assert_eq!(Outcome::from_word(outcome.word()), Some(outcome));
            assert!(outcome.meaning().ends_with('.'));
        }
        assert!(Outcome::ALL.is_sorted());
        assert_eq!(Outcome::ALL.len(), 4);
    }
}
