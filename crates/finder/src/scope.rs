//! A part of a dataset that a query is limited to: an organisation may embed its own part in its own site.
//!
//! Unlike a filter it is not chosen by the person and cannot be removed: what lies outside is in no list and no count.
//! Staying with the funder is not limited by it, since that choice is open wherever a person lives.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, PartnershipIdx, RecordKind, RecordToday};

use crate::Group;
use crate::index::SearchIndex;
use fixedbitset::FixedBitSet;

/// A part of a dataset: a kind of record, and the id of the one that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// The kind of record: the surgeries of a funder, those of a partnership on the day, or one surgery. `None` where a text
    /// names none: the id is then the whole text, and nothing lies in it.
    pub kind: Option<RecordKind>,
    /// Its id: `harbour`.
    pub id: String,
}

impl Scope {
    /// The scope that a text names: `partnership:harbour`. A text of another kind is an unknown scope and not none: whoever
    /// limited a page to a part must not be shown everything for a slip of the pen.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let known = text.split_once(':').and_then(|(word, id)| Some((RecordKind::from_word(word)?, id)));
        let id = known.map_or(text, |(_, id)| id).to_owned();
        Self { kind: known.map(|(kind, _)| kind), id }
    }

    /// The text that names it.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.kind.map_or_else(|| self.id.clone(), |kind| [kind.word(), ":", &self.id].concat())
    }

    /// Today's records: one as a rule, several where one was split, none where the dataset does not know it.
    #[must_use]
    pub fn records<'a>(&self, catalogue: &'a Catalogue) -> Vec<RecordToday<'a>> {
        self.kind.map(|kind| catalogue.records_today(kind, &self.id)).unwrap_or_default()
    }

    /// Its surgeries: those of today's records. None when the dataset does not know it.
    pub(crate) fn practices(&self, catalogue: &Catalogue, index: &SearchIndex) -> FixedBitSet {
        let mut practices = FixedBitSet::with_capacity(index.practices());
        for record in self.records(catalogue) {
            match self.kind {
                Some(RecordKind::Funder) => index.facets.add(Group::Funder, record.at, &mut practices),
                Some(RecordKind::Partnership) => {
                    index.facets.add(Group::Partnership, record.at, &mut practices);
                }
                Some(RecordKind::Practice) => practices.insert(record.at as usize),
                Some(RecordKind::Service | RecordKind::Area) | None => {}
            }
        }
        practices
    }

    /// The partnerships that belong to it also without any surgery: itself, or those that have a contract with the funder.
    pub(crate) fn partnerships(&self, catalogue: &Catalogue) -> Vec<PartnershipIdx> {
        let records = self.records(catalogue);
        let is_in = |own: u32| records.iter().any(|record| record.at == own);
        let all = (0..).map(PartnershipIdx).zip(&catalogue.partnerships);
        let belongs = all.filter(|(at, partnership)| match self.kind {
            Some(RecordKind::Funder) => {
                partnership.accountability.funder.is_some_and(|funder| is_in(funder.0))
            }
            Some(RecordKind::Partnership) => is_in(at.0),
            _ => false,
        });
        belongs.map(|(at, _)| at).collect()
    }
}
