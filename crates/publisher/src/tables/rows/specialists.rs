//! `specialists.csv`: partnerships' specialists.

use catalogue::{Engagement, FunderId, PartnershipId};

use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// Specialists of one specialty who work with a partnership, or whom a funder pays.
    pub struct SpecialistRow is "specialists", needed false, key ["partnership", "funder", "specialty", "engagement"] {
        /// The partnership; blank when it is a funder.
        partnership: Option<PartnershipId>, ColumnRole::Refers("partnerships"), "harbour";
        /// The funder; blank when it is a partnership.
        funder: Option<FunderId>, ColumnRole::Refers("funders"), "";
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
