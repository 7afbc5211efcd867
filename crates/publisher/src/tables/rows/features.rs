//! `features.csv`: features.

use catalogue::FeatureGroup;

use crate::tables::cells::Slug;
use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// Something that a practice may have: a language, a way in, a form of information.
    pub struct FeatureRow is "features", needed false, key ["group", "id"] {
        /// What kind of feature.
        group: FeatureGroup, ColumnRole::Fact, "language", needed group;
        /// The id, unlike any other of its kind.
        id: Slug, ColumnRole::Fact, "polish", needed id;
        /// The name as shown.
        name: String, ColumnRole::Name, "Polish", needed name;
    }
}
