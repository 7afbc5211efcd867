//! `practice_features.csv`: practices' features.

use catalogue::{FeatureGroup, PracticeId};

use crate::tables::cells::Slug;
use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// Whether a practice has a feature; without a row it is not known.
    pub struct PracticeFeatureRow is "practice_features", needed false, key ["practice", "group", "feature"] {
        /// The practice.
        practice: PracticeId, ColumnRole::Refers("practices"), "mill-lane", needed practice;
        /// What kind of feature.
        group: FeatureGroup, ColumnRole::Fact, "language", needed group;
        /// The feature's id within its kind.
        feature: Slug, ColumnRole::Fact, "polish", needed feature;
        /// Whether the practice has it.
        has: bool, ColumnRole::Fact, "yes", needed has;
    }
}
