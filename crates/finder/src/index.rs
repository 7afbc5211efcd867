//! What is worked out once for a dataset and a day.

use catalogue::order::positions;
use catalogue::{Catalogue, Date, PartnershipAt, PracticeAt};

use crate::bits::Bits;
use crate::facets::FacetIndex;
use crate::sites::Sites;
use crate::text::TextIndex;
use crate::tokens::tokens;

/// The sorted tables that make a question cheap. It holds nothing that the dataset does not say.
#[derive(Debug, Clone)]
pub struct Index {
    today: Date,
    pub(crate) sites: Sites,
    pub(crate) text: TextIndex,
    pub(crate) facets: FacetIndex,
    /// The practices by name, then id.
    pub(crate) by_name: Vec<u32>,
    /// The partnerships by name, then id: the place of each in that order.
    pub(crate) partnership_rank: Vec<u32>,
    /// The partnership of each practice on the day.
    pub(crate) partnership_of: Vec<Option<PartnershipAt>>,
    /// How many practices each partnership has on the day.
    pub(crate) members: Vec<u32>,
}

impl Index {
    /// Works out the tables for a dataset on a day: who belongs to a partnership and what is offered depend on it.
    #[must_use]
    pub fn build(catalogue: &Catalogue, today: Date) -> Self {
        let partnership_of: Vec<Option<PartnershipAt>> =
            catalogue.practices.iter().map(|practice| practice.partnership_on(today)).collect();
        let mut members = vec![0; catalogue.partnerships.len()];
        for at in partnership_of.iter().flatten() {
            if let Some(count) = members.get_mut(at.index()) {
                *count += 1;
            }
        }
        let names = catalogue.practices.iter().map(|practice| (practice.name.as_str(), practice.id.as_str()));
        let by_name = by_name(names);
        let names = catalogue.partnerships.iter().map(|found| (found.name.as_str(), found.id.as_str()));
        let mut partnership_rank = vec![0; catalogue.partnerships.len()];
        for (rank, at) in (0_u32..).zip(self::by_name(names)) {
            partnership_rank[at as usize] = rank;
        }
        let facets = FacetIndex::build(catalogue, &partnership_of, today);
        Self {
            today,
            sites: Sites::of(catalogue),
            text: TextIndex::build(catalogue),
            facets,
            by_name,
            partnership_rank,
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
    pub fn partnership_of(&self, practice: PracticeAt) -> Option<PartnershipAt> {
        self.partnership_of.get(practice.index()).copied().flatten()
    }
}

/// Positions of records by their names as people read them, then by their ids.
fn by_name<'a>(records: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<u32> {
    let keys: Vec<(String, &str)> = records
        .map(|(name, id)| {
            let words: Vec<String> = tokens(name).into_iter().map(|token| token.word).collect();
            (words.join(" "), id)
        })
        .collect();
    let order = positions(keys.len(), &mut |one, two| keys[one].cmp(&keys[two]));
    order.into_iter().filter_map(|at| u32::try_from(at).ok()).collect()
}
