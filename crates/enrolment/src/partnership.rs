//! Counts the answers of a partnership's practices: "3 of its 8 surgeries can take you now".

use catalogue::{Catalogue, PartnershipIdx, PracticeIdx};

use crate::{Evaluator, Outcome, Person};

/// How many of a partnership's practices give which answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PartnershipAnswer {
    counts: [u32; 4],
}

impl PartnershipAnswer {
    /// Counts one more practice.
    pub fn add(&mut self, outcome: Outcome) {
        self.counts[outcome as usize] += 1;
    }

    /// How many practices give an answer.
    #[must_use]
    pub fn count(self, outcome: Outcome) -> u32 {
        self.counts[outcome as usize]
    }

    /// How many practices were counted.
    #[must_use]
    pub fn total(self) -> u32 {
        self.counts.iter().sum()
    }

    /// How many practices can take the person now, with limits or without.
    #[must_use]
    pub fn can_join_now(self) -> u32 {
        self.count(Outcome::CanJoin) + self.count(Outcome::CanJoinWithLimits)
    }

    /// The best answer among the practices; `None` when the dataset has no practice of the partnership.
    #[must_use]
    pub fn outcome(self) -> Option<Outcome> {
        use catalogue::vocabulary::Vocabulary as _;
        Outcome::ALL.iter().copied().find(|&outcome| self.count(outcome) > 0)
    }
}

impl FromIterator<Outcome> for PartnershipAnswer {
    fn from_iter<I: IntoIterator<Item = Outcome>>(outcomes: I) -> Self {
        let mut counted = Self::default();
        for outcome in outcomes {
            counted.add(outcome);
        }
        counted
    }
}

/// Whether a person can join a partnership: the answers of the practices that belong to it on the day.
///
/// Of a practice's answers for two places the better one counts. This evaluates every practice of the partnership; for
/// all partnerships, count in one pass with [`PartnershipAnswer::add`].
#[must_use]
pub fn partnership_answer(
    catalogue: &Catalogue,
    partnership: PartnershipIdx,
    person: &Person<'_>,
) -> PartnershipAnswer {
    let belongs = |at: &PracticeIdx| {
        catalogue.practice(*at).and_then(|practice| practice.partnership_on(person.today))
            == Some(partnership)
    };
    let all = (0_u32..).map(PracticeIdx).take(catalogue.practices.len());
    let evaluator = Evaluator::new(catalogue, person);
    all.filter(belongs).map(|at| evaluator.answer(at).best()).collect()
}
