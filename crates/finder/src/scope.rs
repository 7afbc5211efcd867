//! A part of a dataset that a query is limited to: an organisation may embed its own part in its own site.
//!
//! Unlike a filter it is not chosen by the person and cannot be removed: what lies outside is in no list and no count.
//! Staying with the funder is not limited by it, since that choice is open wherever a person lives.

use catalogue::{Catalogue, PartnershipIdx};

use crate::facets::Chosen;
use crate::index::SearchIndex;
use crate::{Filters, Group};
use fixedbitset::FixedBitSet;

/// What kind of record a question is limited to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScopeKind {
    /// The surgeries of a funder.
    Funder,
    /// The surgeries of a partnership on the day.
    Partnership,
    /// One surgery.
    Practice,
}

impl ScopeKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Funder, Self::Partnership, Self::Practice];

    /// The word for it in an address: `funder`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Funder => "funder",
            Self::Partnership => "partnership",
            Self::Practice => "practice",
        }
    }
}

/// A part of a dataset: a kind of record, and the id of the one that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// The kind of record.
    pub kind: ScopeKind,
    /// Its id: `harbour`.
    pub id: String,
}

impl Scope {
    /// The scope that a text names: `partnership:harbour`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (word, id) = text.split_once(':')?;
        let kind = ScopeKind::ALL.into_iter().find(|kind| kind.word() == word)?;
        Some(Self { kind, id: id.to_owned() })
    }

    /// The text that names it.
    #[must_use]
    pub fn to_text(&self) -> String {
        [self.kind.word(), ":", &self.id].concat()
    }

    /// The name of the record; `None` when the dataset has none with that id, and the question is then not limited.
    #[must_use]
    pub fn name<'a>(&self, catalogue: &'a Catalogue) -> Option<&'a str> {
        let name = match self.kind {
            ScopeKind::Funder => &catalogue.funder(catalogue.funder_by_id(&self.id)?)?.name,
            ScopeKind::Partnership => &catalogue.partnership(catalogue.partnership_by_id(&self.id)?)?.name,
            ScopeKind::Practice => &catalogue.practice(catalogue.practice_by_id(&self.id)?)?.name,
        };
        Some(name)
    }

    /// Its surgeries; every surgery when the dataset does not know it.
    pub(crate) fn practices(&self, catalogue: &Catalogue, index: &SearchIndex) -> FixedBitSet {
        let all_practices = index.all_practices();
        let group = match self.kind {
            ScopeKind::Funder => Group::Funder,
            ScopeKind::Partnership => Group::Partnership,
            ScopeKind::Practice => {
                let Some(at) = catalogue.practice_by_id(&self.id) else { return all_practices };
                let mut practice = FixedBitSet::with_capacity(index.practices());
                practice.insert(at.index());
                return practice;
            }
        };
        let filters = Filters::default().with(group, &self.id);
        let (chosen, _) = Chosen::read(&index.facets, &filters, false);
        index.facets.left(&all_practices, &chosen, &|_, _| None)
    }

    /// Whether a partnership without any surgery belongs to it all the same.
    pub(crate) fn has(&self, catalogue: &Catalogue, at: PartnershipIdx) -> bool {
        if self.name(catalogue).is_none() {
            return true;
        }
        match self.kind {
            ScopeKind::Funder => {
                let funder = catalogue.partnership(at).and_then(|found| found.accountability.funder);
                funder == catalogue.funder_by_id(&self.id)
            }
            ScopeKind::Partnership => catalogue.partnership_by_id(&self.id) == Some(at),
            ScopeKind::Practice => false,
        }
    }
}
