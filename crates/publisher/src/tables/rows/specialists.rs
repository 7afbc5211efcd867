//! `specialists.csv`: partnerships' specialists.

use catalogue::{Engagement, PartnershipId};

use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// Specialists of one specialty who work with a partnership.
    pub struct SpecialistRow is "specialists", needed false, key ["partnership", "specialty", "engagement"] {
        /// The partnership.
        partnership: PartnershipId, ColumnRole::Refers("partnerships"), "harbour", needed partnership;
        /// The specialty in plain words.
        specialty: String, ColumnRole::Name, "skin", needed specialty;
        /// How they are engaged.
        engagement: Engagement, ColumnRole::Fact, "contracted", needed engagement;
        /// The organisation that they come from.
        from_organisation: Option<String>, ColumnRole::Name, "Wenmouth Hospitals NHS Foundation Trust";
        /// The hospitals where they can admit people.
        admitting_hospitals: Vec<String>, ColumnRole::Name, "Wenmouth General Hospital";
    }
}
