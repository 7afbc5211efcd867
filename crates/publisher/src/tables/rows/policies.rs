//! `policies.csv`: funders' decisions.

use catalogue::{Date, Decision, FunderId, PolicyPoint};

use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// What a funder has decided on a point that the papers leave open.
    pub struct PolicyRow is "policies", needed false, key ["funder", "point", "from"] {
        /// The funder.
        funder: FunderId, ColumnRole::Refers("funders"), "wenmarsh", needed funder;
        /// The point.
        point: PolicyPoint, ColumnRole::Fact, "dual_membership", needed point;
        /// What was decided.
        decision: Decision, ColumnRole::Fact, "undecided", needed decision;
        /// The answer for a person; blank only where nothing is decided.
        answer: Option<String>, ColumnRole::Plain { most_words: 0 }, "You can keep your surgery and stay with the trust.";
        /// The first day on which this holds; blank when it always has.
        from: Option<Date>, ColumnRole::Fact, "2010-04-01";
        /// The last day on which this holds; blank when no end is known.
        until: Option<Date>, ColumnRole::Fact, "2011-03-31";
        /// Where this is written down.
        source: String, ColumnRole::Name, "Regulations 2004, schedule 6, paragraph 17", needed source;
    }
}
