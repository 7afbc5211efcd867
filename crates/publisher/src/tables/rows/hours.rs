//! `hours.csv`: sites' hours.

use catalogue::{HoursKind, SiteId};

use crate::tables::cells::{Clock, Weekday};
use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// A stretch of a week when a site is open; a site without a row of a kind has hours not known.
    pub struct HoursRow is "hours", needed false, key ["site", "kind", "weekday", "opens"] {
        /// The site.
        site: SiteId, ColumnRole::Refers("sites"), "mill-lane-main", needed site;
        /// Which hours are meant.
        kind: HoursKind, ColumnRole::Fact, "reception", needed kind;
        /// The day.
        weekday: Weekday, ColumnRole::Fact, "monday", needed weekday;
        /// When it opens; blank, with closes blank, says that it is closed on that day.
        opens: Option<Clock>, ColumnRole::Fact, "08:30";
        /// When it closes; past midnight 25:30 is half past one the next day.
        closes: Option<Clock>, ColumnRole::Fact, "18:00";
    }
}
