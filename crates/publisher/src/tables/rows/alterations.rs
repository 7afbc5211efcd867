//! `alterations.csv`: altered hours.

use catalogue::{Date, HoursKind, SiteId};

use crate::tables::cells::Clock;
use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// Hours that differ on one day, such as a bank holiday.
    pub struct AlterationRow is "alterations", needed false, key ["site", "kind", "date", "opens"] {
        /// The site.
        site: SiteId, ColumnRole::Refers("sites"), "mill-lane-main", needed site;
        /// Which hours are altered.
        kind: HoursKind, ColumnRole::Fact, "reception", needed kind;
        /// The day.
        date: Date, ColumnRole::Fact, "2010-05-03", needed date;
        /// When it opens; blank, with closes blank, says closed all day.
        opens: Option<Clock>, ColumnRole::Fact, "10:00";
        /// When it closes.
        closes: Option<Clock>, ColumnRole::Fact, "12:00";
        /// Why.
        reason: Option<String>, ColumnRole::Name, "May Day bank holiday";
    }
}
