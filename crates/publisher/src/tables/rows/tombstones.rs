//! `tombstones.csv`: ids that are no more.

use crate::tables::cells::Slug;
use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// An id that left the dataset, so that an old link can say what became of it.
    pub struct TombstoneRow is "tombstones", needed false, key ["id"] {
        /// The id that is no more.
        id: Slug, ColumnRole::Fact, "old-harbour", needed id;
        /// What became of it.
        what_happened: String, ColumnRole::Plain { most_words: 0 }, "Old Harbour became part of Harbour.", needed what_happened;
        /// The id that follows on from it.
        replaced_by: Option<Slug>, ColumnRole::Fact, "harbour";
    }
}
