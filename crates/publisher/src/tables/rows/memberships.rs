//! `memberships.csv`: practices' times in partnerships.

use catalogue::{Date, PartnershipId, PracticeId};

use crate::tables::definition::table;
use crate::tables::table::Use;

table! {
    /// A practice's time in a partnership.
    pub struct MembershipRow is "memberships", needed false, key ["practice", "partnership", "from"] {
        /// The practice.
        practice: PracticeId, Use::Refers("practices"), "mill-lane", needed practice;
        /// The partnership.
        partnership: PartnershipId, Use::Refers("partnerships"), "harbour", needed partnership;
        /// The first day on which this holds; blank when it always has.
        from: Option<Date>, Use::Fact, "2010-04-01";
        /// The last day on which this holds; blank when no end is known.
        until: Option<Date>, Use::Fact, "2011-03-31";
    }
}
