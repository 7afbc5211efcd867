//! The search index of a dataset on a day.

use std::sync::OnceLock;

use catalogue::sort::sorted_indices;
use catalogue::{Catalogue, Date, PartnershipIdx, Position, PracticeIdx};

use crate::adjacency::Adjacency;
use crate::facets::FacetIndex;
use crate::joining_sets::JoiningClasses;
use crate::ranking::Ranking;
use crate::sites::{Sites, unit_vector};
use crate::sparse_set::full_set;
use crate::text_index::TextIndex;
use crate::tokens::each_word;
use fixedbitset::FixedBitSet;

/// The sorted tables that make a search fast. It is built in memory and holds nothing that the dataset does not say.
#[derive(Debug, Clone)]
pub struct SearchIndex {
    today: Date,
    pub(crate) sites: Sites,
    text: OnceLock<TextIndex>,
    pub(crate) facets: FacetIndex,
    pub(crate) joining_classes: JoiningClasses,
    /// The rank of each practice by name, then id.
    pub(crate) rank: Vec<u32>,
    /// The partnerships by name, then id, and the rank of each.
    pub(crate) partnerships_by_name: Vec<u32>,
    pub(crate) partnership_rank: Vec<u32>,
    /// The partnership of each practice on the day.
    pub(crate) partnership_of: Vec<Option<PartnershipIdx>>,
    /// The practices of each partnership on the day.
    pub(crate) members: Adjacency,
}

impl SearchIndex {
    /// Builds the tables of a dataset for a day: memberships and services depend on it.
    ///
    /// The words, which are half of the work, are indexed when they are first asked for: a person who gives a place has
    /// their answer before that. See [`SearchIndex::index_words`].
    #[must_use]
    pub fn build(catalogue: &Catalogue, today: Date) -> Self {
        let partnership_of: Vec<Option<PartnershipIdx>> =
            catalogue.practices.iter().map(|practice| practice.partnership_on(today)).collect();
        let members = Adjacency::from_owners(
            catalogue.partnerships.len(),
            partnership_of.iter().map(|at| at.map(PartnershipIdx::index)),
        );
        let names = catalogue.practices.iter().map(|practice| (practice.name.as_str(), practice.id.as_str()));
        let rank = rank(&by_name(names));
        let names = catalogue.partnerships.iter().map(|found| (found.name.as_str(), found.id.as_str()));
        let partnerships_by_name = by_name(names);
        Self {
            today,
            sites: Sites::build(catalogue),
            text: OnceLock::new(),
            facets: FacetIndex::build(catalogue, &partnership_of, &members, today),
            joining_classes: JoiningClasses::build(catalogue, today),
            rank,
            partnership_rank: self::rank(&partnerships_by_name),
            partnerships_by_name,
            partnership_of,
            members,
        }
    }

    /// Indexes the words of the catalogue that it was built for, unless that is done. Whoever has time to spare calls
    /// this, so that the first letter typed need not wait.
    pub fn index_words(&self, catalogue: &Catalogue) {
        self.text(catalogue);
    }

    /// The words and codes of the catalogue that it was built for.
    pub(crate) fn text(&self, catalogue: &Catalogue) -> &TextIndex {
        self.text.get_or_init(|| TextIndex::build(catalogue))
    }

    /// The day that it was built for.
    #[must_use]
    pub fn today(&self) -> Date {
        self.today
    }

    /// How many practices there are.
    pub(crate) fn practices(&self) -> usize {
        self.partnership_of.len()
    }

    /// Every practice.
    pub(crate) fn all_practices(&self) -> FixedBitSet {
        full_set(self.practices())
    }

    /// The practices nearest to a position, in a straight line to the nearest of their sites: at most so many, the nearest
    /// first, ties by name and then id.
    ///
    /// ```text
    /// 53.03 north, 0.12 east, 20  ->  Mill Lane Surgery, 300 metres away, and 19 more
    /// ```
    #[must_use]
    pub fn nearest(&self, from: Position, most: usize) -> Vec<PracticeIdx> {
        let ranking = Ranking { sites: &self.sites, rank: &self.rank, from: vec![unit_vector(from)] };
        ranking.nearest(most).into_iter().map(PracticeIdx).collect()
    }

    /// The partnership of a practice on the day.
    #[must_use]
    pub fn partnership_of(&self, practice: PracticeIdx) -> Option<PartnershipIdx> {
        self.partnership_of.get(practice.index()).copied().flatten()
    }
}

/// Positions of records by their names as people read them, then by their ids.
fn by_name<'a>(records: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<u32> {
    let (mut text, mut buffer) = (String::new(), String::new());
    let mut keys = Vec::new();
    for (name, id) in records {
        let start = text.len();
        each_word(name, &mut buffer, &mut |token| {
            text.push_str(token.word);
            text.push(' ');
        });
        keys.push((start..text.len(), id));
    }
    let key = |at: usize| (&text[keys[at].0.clone()], keys[at].1);
    let order = sorted_indices(keys.len(), &mut |one, two| key(one).cmp(&key(two)));
    order.into_iter().filter_map(|at| u32::try_from(at).ok()).collect()
}

/// The rank of each in an order.
fn rank(order: &[u32]) -> Vec<u32> {
    let mut rank = vec![0; order.len()];
    for (place, &at) in (0_u32..).zip(order) {
        rank[at as usize] = place;
    }
    rank
}
