//! `memberships.csv`: practices' times in partnerships.

use catalogue::{Date, PartnershipId, PracticeId};

use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// A practice's time in a partnership.
    pub struct MembershipRow is "memberships", needed false, key ["practice", "partnership", "from"] {
        /// The practice.
        practice: PracticeId, ColumnRole::Refers("practices"), "mill-lane", needed practice;
        /// The partnership.
        partnership: PartnershipId, ColumnRole::Refers("partnerships"), "harbour", needed partnership;
        /// The first day on which this holds; blank when it always has.
        from: Option<Date>, ColumnRole::Fact, "2010-04-01";
        /// The last day on which this holds; blank when no end is known.
        until: Option<Date>, ColumnRole::Fact, "2011-03-31";
    }
}
