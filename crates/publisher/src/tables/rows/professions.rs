//! `professions.csv`: partnerships' professions.

use catalogue::{PartnershipId, Profession, ProfessionRole};

use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// A profession that works in, or runs, a partnership.
    pub struct ProfessionRow is "professions", needed false, key ["partnership", "profession"] {
        /// The partnership.
        partnership: PartnershipId, ColumnRole::Refers("partnerships"), "harbour", needed partnership;
        /// The profession.
        profession: Profession, ColumnRole::Fact, "community_nurse", needed profession;
        /// The part that it takes.
        role: ProfessionRole, ColumnRole::Fact, "lead", needed role;
    }
}
