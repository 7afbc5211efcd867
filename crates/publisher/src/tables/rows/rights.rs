//! `rights.csv`: rights.

use catalogue::{Date, FunderId, RightId};

use crate::tables::cells::WebAddress;
use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// A right that people have when they choose.
    pub struct RightRow is "rights", needed false, key ["funder", "right", "from"] {
        /// The funder where it holds; blank for every funder.
        funder: Option<FunderId>, ColumnRole::Refers("funders"), "wenmarsh";
        /// The right.
        right: RightId, ColumnRole::Fact, "written_reasons", needed right;
        /// The first day on which this holds; blank when it always has.
        from: Option<Date>, ColumnRole::Fact, "2010-04-01";
        /// The last day on which this holds; blank when no end is known.
        until: Option<Date>, ColumnRole::Fact, "2011-03-31";
        /// The days within which it must be met.
        within_days: Option<u16>, ColumnRole::Fact, "14";
        /// Where this is written down.
        source: String, ColumnRole::Name, "Regulations 2004, schedule 6, paragraph 17", needed source;
        /// Where the source can be read.
        source_url: Option<WebAddress>, ColumnRole::Fact, "https://www.example.org/constitution";
    }
}
