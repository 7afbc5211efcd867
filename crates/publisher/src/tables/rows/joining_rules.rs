//! `joining_rules.csv`: joining rules in force.

use catalogue::{Date, FunderId, JoiningRuleId};

use crate::tables::cells::WebAddress;
use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// A joining rule in force, from the closed list of rules that there are.
    pub struct JoiningRuleRow is "joining_rules", needed false, key ["funder", "rule", "from"] {
        /// The funder where it is in force; blank for every funder.
        funder: Option<FunderId>, ColumnRole::Refers("funders"), "wenmarsh";
        /// The rule.
        rule: JoiningRuleId, ColumnRole::Fact, "outside_practice_area", needed rule;
        /// The first day on which this holds; blank when it always has.
        from: Option<Date>, ColumnRole::Fact, "2010-04-01";
        /// The last day on which this holds; blank when no end is known.
        until: Option<Date>, ColumnRole::Fact, "2011-03-31";
        /// Where this is written down.
        source: String, ColumnRole::Name, "Regulations 2004, schedule 6, paragraph 17", needed source;
        /// Where the source can be read.
        source_url: Option<WebAddress>, ColumnRole::Fact, "https://www.example.org/regulations";
    }
}
