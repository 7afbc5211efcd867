//! Sets of practices: those that have a value, the members of a partnership, those whose people stay with a funder. For
//! what matters to a person, which explains and leaves nobody out of a list.

use catalogue::{Catalogue, FunderIdx, PartnershipIdx, PracticeIdx};
use fixedbitset::FixedBitSet;

use crate::facets::Chosen;
use crate::index::SearchIndex;
use crate::{Filters, Group};

/// The practices that have a value of a filter group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticeSet(FixedBitSet);

impl PracticeSet {
    /// Whether a practice is in it. Where it is not, the dataset may say that it lacks the value, or say nothing.
    #[must_use]
    pub fn contains(&self, practice: PracticeIdx) -> bool {
        self.0.contains(practice.index())
    }
}

impl SearchIndex {
    /// The practices that have a value, themselves or through their partnership, as a filter for it would leave them. `None`
    /// for a value that the dataset does not have, and for one that depends on the person or the time of day.
    ///
    /// For example, the language `polish`: the practices where somebody speaks it.
    #[must_use]
    pub fn practices_with(&self, group: Group, value: &str) -> Option<PracticeSet> {
        let (chosen, ignored) = Chosen::read(&self.facets, &Filters::default().with(group, value), false);
        let is_known = ignored.is_empty() && group != Group::Joining;
        is_known.then(|| PracticeSet(self.facets.left(&self.all_practices(), &chosen, &|_, _| None)))
    }

    /// The practices of a partnership on the day.
    #[must_use]
    pub fn members(&self, partnership: PartnershipIdx) -> Vec<PracticeIdx> {
        self.members.neighbours(partnership.index()).iter().map(|&at| PracticeIdx(at)).collect()
    }

    /// The practices whose people stay with a funder, or with any where it is `None`.
    #[must_use]
    pub fn staying(&self, catalogue: &Catalogue, funder: Option<FunderIdx>) -> Vec<PracticeIdx> {
        let practices = (0..).map(PracticeIdx).zip(&catalogue.practices);
        let stays = practices.filter(|(_, practice)| practice.is_with_funder(funder, self.today()));
        stays.map(|(at, _)| at).collect()
    }
}
