//! Opening hours: when the front desk is open, and when a doctor or nurse sees people.

mod open_state;

use serde::{Deserialize, Serialize};

pub use self::open_state::OpenState;
use crate::Date;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Which hours are meant.
    pub enum HoursKind as "kind of hours" {
        /// The front desk is open.
        Reception = "reception",
        /// A doctor, nurse or other professional sees people.
        Consulting = "consulting",
    }
}

/// A stretch of a week, in minutes of the wall clock in London.
///
/// `closes` is after `opens` and may run past midnight into the next day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Opening {
    /// The day, Monday 0 to Sunday 6.
    pub weekday: u8,
    /// Minutes after midnight, 0 to 1,439.
    pub opens: u16,
    /// Minutes after the same midnight, at most 2,880; 1,440 is midnight at the end of the day.
    pub closes: u16,
}

/// Hours that differ on one day, such as a bank holiday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alteration {
    /// The day.
    pub date: Date,
    /// Which hours are altered.
    pub kind: HoursKind,
    /// Opening and closing, in minutes after midnight; none when closed all day.
    pub open: Vec<(u16, u16)>,
    /// Why, in plain words: `May Day bank holiday`.
    pub reason: Option<String>,
}

/// The hours of a site. `None` is not known; an empty list is closed all week.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    /// When the front desk is open.
    pub reception: Option<Vec<Opening>>,
    /// When people are seen.
    pub consulting: Option<Vec<Opening>>,
    /// Days that differ.
    pub alterations: Vec<Alteration>,
}
