//! `rights.csv`: rights.

use catalogue::{Date, FunderId, RightId};

use crate::tables::cells::WebAddress;
use crate::tables::definition::table;
use crate::tables::table::Use;

table! {
    /// A right that people have when they choose.
    pub struct RightRow is "rights", needed false, key ["funder", "right", "from"] {
        /// The funder where it holds; blank for every funder.
        funder: Option<FunderId>, Use::Refers("funders"), "wenmarsh";
        /// The right.
        right: RightId, Use::Fact, "written_reasons", needed right;
        /// The first day on which this holds; blank when it always has.
        from: Option<Date>, Use::Fact, "2010-04-01";
        /// The last day on which this holds; blank when no end is known.
        until: Option<Date>, Use::Fact, "2011-03-31";
        /// The days within which it must be met.
        within_days: Option<u16>, Use::Fact, "14";
        /// Where this is written down.
        source: String, Use::Name, "Regulations 2004, schedule 6, paragraph 17", needed source;
        /// Where the source can be read.
        source_url: Option<WebAddress>, Use::Fact, "https://www.example.org/constitution";
    }
}
