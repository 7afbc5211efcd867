//! What is worked out once for a dataset and a day.

use catalogue::order::positions;
use catalogue::{Catalogue, Date, PartnershipIdx, PracticeIdx};

use crate::bits::Bits;
use crate::facets::FacetIndex;
use crate::joining::Kinds;
use crate::lists::Lists;
use crate::sites::Sites;
use crate::text::TextIndex;
use crate::tokens::each_word;

/// The sorted tables that make a question cheap. It holds nothing that the dataset does not say.
#[derive(Debug, Clone)]
pub struct Index {
    today: Date,
    pub(crate) sites: Sites,
    pub(crate) text: TextIndex,
    pub(crate) facets: FacetIndex,
    pub(crate) kinds: Kinds,
    /// The place of each practice among them all by name, then id.
    pub(crate) rank: Vec<u32>,
    /// The partnerships by name, then id, and the place of each in that order.
    pub(crate) partnerships_by_name: Vec<u32>,
    pub(crate) partnership_rank: Vec<u32>,
    /// The partnership of each practice on the day.
    pub(crate) partnership_of: Vec<Option<PartnershipIdx>>,
    /// The practices of each partnership on the day.
    pub(crate) members: Lists,
}

impl Index {
    /// Works out the tables for a dataset on a day: who belongs to a partnership and what is offered depend on it.
    #[must_use]
    pub fn build(catalogue: &Catalogue, today: Date) -> Self {
        let partnership_of: Vec<Option<PartnershipIdx>> =
            catalogue.practices.iter().map(|practice| practice.partnership_on(today)).collect();
        let members = Lists::of(
            catalogue.partnerships.len(),
            partnership_of.iter().map(|at| at.map(PartnershipIdx::index)),
        );
        let names = catalogue.practices.iter().map(|practice| (practice.name.as_str(), practice.id.as_str()));
        let rank = rank(&by_name(names));
        let names = catalogue.partnerships.iter().map(|found| (found.name.as_str(), found.id.as_str()));
        let partnerships_by_name = by_name(names);
        Self {
            today,
            sites: Sites::of(catalogue),
            text: TextIndex::build(catalogue),
            facets: FacetIndex::build(catalogue, &partnership_of, &members, today),
            kinds: Kinds::of(catalogue, today),
            rank,
            partnership_rank: self::rank(&partnerships_by_name),
            partnerships_by_name,
            partnership_of,
            members,
        }
    }

    /// The day that it was worked out for.
    #[must_use]
    pub fn today(&self) -> Date {
        self.today
    }

    /// How many practices there are.
    pub(crate) fn practices(&self) -> usize {
        self.partnership_of.len()
    }

    /// Every practice.
    pub(crate) fn everybody(&self) -> Bits {
        Bits::all(self.practices())
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
        each_word(name, &mut buffer, &mut |met| {
            text.push_str(met.word);
            text.push(' ');
        });
        keys.push((start..text.len(), id));
    }
    let key = |at: usize| (&text[keys[at].0.clone()], keys[at].1);
    let order = positions(keys.len(), &mut |one, two| key(one).cmp(&key(two)));
    order.into_iter().filter_map(|at| u32::try_from(at).ok()).collect()
}

/// The place of each in an order.
fn rank(order: &[u32]) -> Vec<u32> {
    let mut rank = vec![0; order.len()];
    for (place, &at) in (0_u32..).zip(order) {
        rank[at as usize] = place;
    }
    rank
}
