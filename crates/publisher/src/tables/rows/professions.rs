//! `professions.csv`: partnerships' professions.

use catalogue::{PartnershipId, Profession, ProfessionRole};

use crate::tables::definition::table;
use crate::tables::table::Use;

table! {
    /// A profession that works in, or runs, a partnership.
    pub struct ProfessionRow is "professions", needed false, key ["partnership", "profession"] {
        /// The partnership.
        partnership: PartnershipId, Use::Refers("partnerships"), "harbour", needed partnership;
        /// The profession.
        profession: Profession, Use::Fact, "community_nurse", needed profession;
        /// The part that it takes.
        role: ProfessionRole, Use::Fact, "lead", needed role;
    }
}
