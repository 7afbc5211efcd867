//! One side of a comparison: a release's records, found by id.

use catalogue::{
    Area, AreaIdx, Catalogue, Date, Funder, FunderIdx, Partnership, PartnershipIdx, Practice,
    PracticeDetails, RecordKind, Service, ServiceIdx,
};

use super::change::RecordRef;

/// A release's records.
#[derive(Debug, Clone, Copy)]
pub struct ReleaseView<'a> {
    /// The catalogue.
    pub catalogue: &'a Catalogue,
    /// The details of its practices, in their order; empty when they are not to be compared.
    pub details: &'a [PracticeDetails],
}

impl<'a> ReleaseView<'a> {
    /// The day that the release describes.
    pub(super) fn day(self) -> Date {
        self.catalogue.about.as_of
    }

    /// The id of the funder at a position.
    pub(super) fn funder(self, at: Option<FunderIdx>) -> Option<&'a str> {
        self.catalogue.funder(at?).map(|funder| funder.id.as_str())
    }

    /// The partnership at a position.
    pub(super) fn partnership(self, at: PartnershipIdx) -> Option<&'a Partnership> {
        self.catalogue.partnership(at)
    }

    /// The service at a position.
    pub(super) fn service(self, at: ServiceIdx) -> Option<&'a Service> {
        self.catalogue.service(at)
    }

    /// The id of the area at a position.
    pub(super) fn area(self, at: Option<AreaIdx>) -> Option<&'a str> {
        self.catalogue.areas.get(at?.index()).map(|area| area.id.as_str())
    }

    /// The details of the practice with an id.
    pub(super) fn details_of(self, practice: &Practice) -> Option<&'a PracticeDetails> {
        let at = self.catalogue.practice_by_id(practice.id.as_str())?;
        self.details.get(at.index())
    }
}

/// A record with an id that outlives releases.
pub(super) trait Record {
    /// What it is.
    const KIND: RecordKind;
    /// All of them in a release, sorted by id.
    fn all(release: ReleaseView<'_>) -> &[Self]
    where
        Self: Sized;
    /// Its id.
    fn id(&self) -> &str;
    /// Its name.
    fn name(&self) -> &str;
    /// The ids of the records that it follows on from.
    fn replaces(&self) -> &[String] {
        &[]
    }
    /// When it was last checked.
    fn checked_on(&self) -> Option<Date> {
        None
    }
    /// How a change names it.
    fn named(&self) -> RecordRef {
        RecordRef { kind: Self::KIND, id: self.id().to_owned(), name: self.name().to_owned() }
    }
}

macro_rules! record {
    ($type:ident in $list:ident $(, replaces $replaces:ident, checked $checked:ident)?) => {
        impl Record for $type {
            const KIND: RecordKind = RecordKind::$type;
            fn all(release: ReleaseView<'_>) -> &[Self] {
                &release.catalogue.$list
            }
            fn id(&self) -> &str {
                self.id.as_str()
            }
            fn name(&self) -> &str {
                &self.name
            }
            $(
                fn replaces(&self) -> &[String] {
                    &self.$replaces
                }
                fn checked_on(&self) -> Option<Date> {
                    self.$checked
                }
            )?
        }
    };
}
record!(Funder in funders, replaces replaces, checked checked_on);
record!(Partnership in partnerships, replaces replaces, checked checked_on);
record!(Practice in practices, replaces replaces, checked checked_on);
record!(Service in services);
record!(Area in areas);

/// The record with an id, in a list sorted by id.
pub(super) fn find<'a, R: Record>(records: &'a [R], id: &str) -> Option<&'a R> {
    let at = records.binary_search_by(|record| record.id().cmp(id)).ok()?;
    records.get(at)
}

/// The records that both releases have, the older before the newer, in the order of their ids.
pub(super) fn in_both<'a, R: Record + 'a>(
    old: ReleaseView<'a>,
    new: ReleaseView<'a>,
) -> impl Iterator<Item = (&'a R, &'a R)> {
    R::all(old).iter().filter_map(move |before| Some((before, find(R::all(new), before.id())?)))
}
