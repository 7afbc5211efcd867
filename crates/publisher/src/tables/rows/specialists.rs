//! `specialists.csv`: partnerships' specialists.

use catalogue::{Engagement, PartnershipId};

use crate::tables::definition::table;
use crate::tables::table::Use;

table! {
    /// Specialists of one specialty who work with a partnership.
    pub struct SpecialistRow is "specialists", needed false, key ["partnership", "specialty", "engagement"] {
        /// The partnership.
        partnership: PartnershipId, Use::Refers("partnerships"), "harbour", needed partnership;
        /// The specialty in plain words.
        specialty: String, Use::Name, "skin", needed specialty;
        /// How they are engaged.
        engagement: Engagement, Use::Fact, "contracted", needed engagement;
        /// The organisation that they come from.
        from_organisation: Option<String>, Use::Name, "Wenmouth Hospitals NHS Foundation Trust";
        /// The hospitals where they can admit people.
        admitting_hospitals: Vec<String>, Use::Name, "Wenmouth General Hospital";
    }
}
