//! `lists.csv`: practices' lists.

use catalogue::{Date, ListStatus, PracticeId};

use crate::tables::definition::table;
use crate::tables::table::Use;

table! {
    /// The state of a practice's list for a period.
    pub struct ListRow is "lists", needed false, key ["practice", "from"] {
        /// The practice.
        practice: PracticeId, Use::Refers("practices"), "mill-lane", needed practice;
        /// Whether it takes new people.
        status: ListStatus, Use::Fact, "open", needed status;
        /// The first day on which this holds; blank when it always has.
        from: Option<Date>, Use::Fact, "2010-04-01";
        /// The last day on which this holds; blank when no end is known.
        until: Option<Date>, Use::Fact, "2011-03-31";
        /// Why it is limited or closed.
        reason: Option<String>, Use::Joining, "Two GPs are away until June.";
        /// Who agreed to closing it.
        approved_by: Option<String>, Use::Name, "Wenmarsh Primary Care Trust";
    }
}
