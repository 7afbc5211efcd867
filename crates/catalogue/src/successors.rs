//! The records that an id from outside means today: organisations merge, split and are renamed, and links to them stay.

use crate::{Catalogue, FunderIdx, PartnershipIdx, PracticeIdx};

/// Ids and the ids that each of them replaced, in the order of the records.
type Replacements<'a> = dyn Iterator<Item = (&'a str, &'a [String])> + 'a;

impl Catalogue {
    /// Today's partnerships for an id: the one that has it; else those that replaced it, several where it was split. Empty
    /// where the dataset knows nothing of it.
    ///
    /// For example, `old-harbour` is `harbour` where the partnership `harbour` says that it replaces it.
    #[must_use]
    pub fn partnerships_today(&self, id: &str) -> Vec<PartnershipIdx> {
        let mut records = self.partnerships.iter().map(|each| (each.id.as_str(), each.replaces.as_slice()));
        self.today(&mut records, id).into_iter().map(PartnershipIdx).collect()
    }

    /// Today's funders for an id, as [`Catalogue::partnerships_today`]: two PCTs that merged are both the new one.
    #[must_use]
    pub fn funders_today(&self, id: &str) -> Vec<FunderIdx> {
        let mut records = self.funders.iter().map(|each| (each.id.as_str(), each.replaces.as_slice()));
        self.today(&mut records, id).into_iter().map(FunderIdx).collect()
    }

    /// Today's practices for an id, as [`Catalogue::partnerships_today`].
    #[must_use]
    pub fn practices_today(&self, id: &str) -> Vec<PracticeIdx> {
        let mut records = self.practices.iter().map(|each| (each.id.as_str(), each.replaces.as_slice()));
        self.today(&mut records, id).into_iter().map(PracticeIdx).collect()
    }

    /// The positions of the records for an id; the case of letters does not tell ids apart.
    fn today(&self, records: &mut Replacements<'_>, id: &str) -> Vec<u32> {
        let gone = self.tombstones.iter().find(|tombstone| tombstone.id.eq_ignore_ascii_case(id));
        let replaced_by = gone.and_then(|tombstone| tombstone.replaced_by.as_deref());
        let mut successors = Vec::new();
        for (at, (own, replaced)) in (0..).zip(records) {
            if own.eq_ignore_ascii_case(id) {
                return vec![at];
            }
            if replaced_by == Some(own) || replaced.iter().any(|old| old.eq_ignore_ascii_case(id)) {
                successors.push(at);
            }
        }
        successors
    }
}
