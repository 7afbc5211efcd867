//! The records that an id from outside means today: organisations merge, split and are renamed, and links to them stay.

use crate::{Catalogue, RecordKind};

/// A record that an id means today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordToday<'a> {
    /// Its position among the records of its kind.
    pub at: u32,
    /// The id that it has today: `harbour`.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
}

impl Catalogue {
    /// Today's records for an id: the one that has it; else those that replaced it, several where it was split. Empty where
    /// the dataset knows nothing of it. The case of letters does not tell ids apart.
    ///
    /// For example, `old-harbour` is `harbour` where the partnership `harbour` says that it replaces it; two PCTs that merged
    /// are both the new one. Services and areas replace nothing and have no page: there is never one.
    #[must_use]
    pub fn records_today(&self, kind: RecordKind, id: &str) -> Vec<RecordToday<'_>> {
        let records: &mut dyn Iterator<Item = (&str, &str, &[String])> = match kind {
            RecordKind::Partnership => {
                &mut self.partnerships.iter().map(|each| (each.id.as_str(), &*each.name, &*each.replaces))
            }
            RecordKind::Funder => {
                &mut self.funders.iter().map(|each| (each.id.as_str(), &*each.name, &*each.replaces))
            }
            RecordKind::Practice => {
                &mut self.practices.iter().map(|each| (each.id.as_str(), &*each.name, &*each.replaces))
            }
            RecordKind::Service | RecordKind::Area => return Vec::new(),
        };
        let gone = self.tombstones.iter().find(|tombstone| tombstone.id.eq_ignore_ascii_case(id));
        let replaced_by = gone.and_then(|tombstone| tombstone.replaced_by.as_deref());
        let mut successors = Vec::new();
        for (at, (own, name, replaced)) in (0..).zip(records) {
            let record = RecordToday { at, id: own, name };
            if own.eq_ignore_ascii_case(id) {
                return vec![record];
            }
            if replaced_by == Some(own) || replaced.iter().any(|old| old.eq_ignore_ascii_case(id)) {
                successors.push(record);
            }
        }
        successors
    }
}
