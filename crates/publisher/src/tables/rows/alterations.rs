//! `alterations.csv`: altered hours.

use catalogue::{Date, HoursKind, SiteId};

use crate::tables::cells::Clock;
use crate::tables::definition::table;
use crate::tables::table::Use;

table! {
    /// Hours that differ on one day, such as a bank holiday.
    pub struct AlterationRow is "alterations", needed false, key ["site", "kind", "date", "opens"] {
        /// The site.
        site: SiteId, Use::Refers("sites"), "mill-lane-main", needed site;
        /// Which hours are altered.
        kind: HoursKind, Use::Fact, "reception", needed kind;
        /// The day.
        date: Date, Use::Fact, "2010-05-03", needed date;
        /// When it opens; blank, with closes blank, says closed all day.
        opens: Option<Clock>, Use::Fact, "10:00";
        /// When it closes.
        closes: Option<Clock>, Use::Fact, "12:00";
        /// Why.
        reason: Option<String>, Use::Name, "May Day bank holiday";
    }
}
