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
    /// Something that no dataset has: the id is the whole text. Nothing lies in it.
    Unknown,
}

impl ScopeKind {
    /// Every kind that a dataset has.
    pub const ALL: [Self; 3] = [Self::Funder, Self::Partnership, Self::Practice];

    /// The word for it in an address: `funder`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Funder => "funder",
            Self::Partnership => "partnership",
            Self::Practice => "practice",
            Self::Unknown => "",
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
    /// The scope that a text names: `partnership:harbour`. A text of another kind is an unknown scope and not none: whoever
    /// limited a page to a part must not be shown everything for a slip of the pen.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let known = text.split_once(':').and_then(|(word, id)| {
            let kind = ScopeKind::ALL.into_iter().find(|kind| kind.word() == word)?;
            Some(Self { kind, id: id.to_owned() })
        });
        known.unwrap_or_else(|| Self { kind: ScopeKind::Unknown, id: text.to_owned() })
    }

    /// The text that names it.
    #[must_use]
    pub fn to_text(&self) -> String {
        match self.kind {
            ScopeKind::Unknown => self.id.clone(),
            kind => [kind.word(), ":", &self.id].concat(),
        }
    }

    /// The names of today's records: one as a rule, several where one was split, none where the dataset does not know it.
    #[must_use]
    pub fn names<'a>(&self, catalogue: &'a Catalogue) -> Vec<&'a str> {
        let id = &*self.id;
        match self.kind {
            ScopeKind::Funder => {
                let found = catalogue.funders_today(id).into_iter().filter_map(|at| catalogue.funder(at));
                found.map(|funder| &*funder.name).collect()
            }
            ScopeKind::Partnership => {
                let found =
                    catalogue.partnerships_today(id).into_iter().filter_map(|at| catalogue.partnership(at));
                found.map(|partnership| &*partnership.name).collect()
            }
            ScopeKind::Practice => {
                let found = catalogue.practices_today(id).into_iter().filter_map(|at| catalogue.practice(at));
                found.map(|practice| &*practice.name).collect()
            }
            ScopeKind::Unknown => Vec::new(),
        }
    }

    /// Its surgeries: those of today's records. None when the dataset does not know it.
    pub(crate) fn practices(&self, catalogue: &Catalogue, index: &SearchIndex) -> FixedBitSet {
        let mut filters = Filters::default();
        match self.kind {
            ScopeKind::Funder => {
                for funder in
                    catalogue.funders_today(&self.id).into_iter().filter_map(|at| catalogue.funder(at))
                {
                    filters.insert(Group::Funder, funder.id.as_str());
                }
            }
            ScopeKind::Partnership => {
                let found = catalogue.partnerships_today(&self.id).into_iter();
                for partnership in found.filter_map(|at| catalogue.partnership(at)) {
                    filters.insert(Group::Partnership, partnership.id.as_str());
                }
            }
            ScopeKind::Practice | ScopeKind::Unknown => {}
        }
        if filters.is_empty() {
            let mut practices = FixedBitSet::with_capacity(index.practices());
            if self.kind == ScopeKind::Practice {
                practices.extend(catalogue.practices_today(&self.id).into_iter().map(|at| at.index()));
            }
            return practices;
        }
        let (chosen, _) = Chosen::read(&index.facets, &filters, false);
        index.facets.left(&index.all_practices(), &chosen, &|_, _| None)
    }

    /// Whether a partnership without any surgery belongs to it all the same.
    pub(crate) fn has(&self, catalogue: &Catalogue, at: PartnershipIdx) -> bool {
        match self.kind {
            ScopeKind::Funder => {
                let funder = catalogue.partnership(at).and_then(|found| found.accountability.funder);
                funder.is_some_and(|funder| catalogue.funders_today(&self.id).contains(&funder))
            }
            ScopeKind::Partnership => catalogue.partnerships_today(&self.id).contains(&at),
            ScopeKind::Practice | ScopeKind::Unknown => false,
        }
    }
}
