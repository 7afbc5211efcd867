//! A part of a dataset that a query is limited to: an organisation may embed its own part in its own site.
//!
//! Unlike a filter it is not chosen by the person and cannot be removed: what lies outside is in no list and no count.
//! Staying with the funder is not limited by it, since that choice is open wherever a person lives.

use catalogue::{Catalogue, OrganisationKind, OrganisationToday, PartnershipIdx};

use crate::Group;
use crate::index::SearchIndex;
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

    /// Today's records: one as a rule, several where one was split, none where the dataset does not know it.
    #[must_use]
    pub fn records<'a>(&self, catalogue: &'a Catalogue) -> Vec<OrganisationToday<'a>> {
        let kind = match self.kind {
            ScopeKind::Funder => OrganisationKind::Funder,
            ScopeKind::Partnership => OrganisationKind::Partnership,
            ScopeKind::Practice => OrganisationKind::Practice,
            ScopeKind::Unknown => return Vec::new(),
        };
        catalogue.organisations_today(kind, &self.id)
    }

    /// Its surgeries: those of today's records. None when the dataset does not know it.
    pub(crate) fn practices(&self, catalogue: &Catalogue, index: &SearchIndex) -> FixedBitSet {
        let mut practices = FixedBitSet::with_capacity(index.practices());
        for record in self.records(catalogue) {
            match self.kind {
                ScopeKind::Funder => index.facets.add(Group::Funder, record.at, &mut practices),
                ScopeKind::Partnership => index.facets.add(Group::Partnership, record.at, &mut practices),
                ScopeKind::Practice => practices.insert(record.at as usize),
                ScopeKind::Unknown => {}
            }
        }
        practices
    }

    /// Whether a partnership without any surgery belongs to it all the same.
    pub(crate) fn has(&self, catalogue: &Catalogue, at: PartnershipIdx) -> bool {
        let own = match self.kind {
            ScopeKind::Funder => {
                let partnership = catalogue.partnership(at);
                partnership.and_then(|found| found.accountability.funder).map(|funder| funder.0)
            }
            ScopeKind::Partnership => Some(at.0),
            ScopeKind::Practice | ScopeKind::Unknown => None,
        };
        own.is_some_and(|own| self.records(catalogue).iter().any(|record| record.at == own))
    }
}
