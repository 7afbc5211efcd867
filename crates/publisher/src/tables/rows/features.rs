//! `features.csv`: features.

use catalogue::FeatureGroup;

use crate::tables::cells::Slug;
use crate::tables::definition::table;
use crate::tables::table::Use;

table! {
    /// Something that a practice may have: a language, a way in, a form of information.
    pub struct FeatureRow is "features", needed false, key ["group", "id"] {
        /// What kind of feature.
        group: FeatureGroup, Use::Fact, "language", needed group;
        /// The id, unlike any other of its kind.
        id: Slug, Use::Fact, "polish", needed id;
        /// The name as shown.
        name: String, Use::Name, "Polish", needed name;
    }
}
