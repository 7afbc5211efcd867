//! `lists.csv`: practices' lists.

use catalogue::{Date, ListStatus, PracticeId};

use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// The state of a practice's list for a period.
    pub struct ListRow is "lists", needed false, key ["practice", "from"] {
        /// The practice.
        practice: PracticeId, ColumnRole::Refers("practices"), "mill-lane", needed practice;
        /// Whether it takes new people.
        status: ListStatus, ColumnRole::Fact, "open", needed status;
        /// The first day on which this holds; blank when it always has.
        from: Option<Date>, ColumnRole::Fact, "2010-04-01";
        /// The last day on which this holds; blank when no end is known.
        until: Option<Date>, ColumnRole::Fact, "2011-03-31";
        /// Why it is limited or closed.
        reason: Option<String>, ColumnRole::Joining, "Two GPs are away until June.";
        /// Who agreed to closing it.
        approved_by: Option<String>, ColumnRole::Name, "Wenmarsh Primary Care Trust";
    }
}
