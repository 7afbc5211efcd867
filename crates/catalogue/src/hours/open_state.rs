//! Whether a door is open at a moment, and until or from when.
//!
//! Promises: hours past midnight belong to the day on which they began; hours that follow each other without a gap
//! are one stretch, so that a door open all day and night never closes; a day that is altered has the altered hours
//! and no others. It reads no clock: the moment is handed in.

use super::{Alteration, Hours, HoursKind, Opening};
use crate::Date;
use crate::moment::{DAY, Moment};

/// How many days ahead the next opening, or the end of this one, is looked for: two weeks reach past Christmas.
const DAYS_AHEAD: i32 = 14;

/// Whether a door is open at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenState {
    /// It is open.
    Open {
        /// When it closes; `None` when it stays open for two weeks at least, as one that is open 24 hours.
        until: Option<Moment>,
    },
    /// It is closed.
    Closed {
        /// When it opens next; `None` when it does not within two weeks.
        opens: Option<Moment>,
    },
    /// The hours are not known.
    NotKnown,
}

impl Hours {
    /// The hours of one kind in a usual week; `None` when they are not known.
    #[must_use]
    pub fn week(&self, kind: HoursKind) -> Option<&[Opening]> {
        match kind {
            HoursKind::Reception => self.reception.as_deref(),
            HoursKind::Consulting => self.consulting.as_deref(),
        }
    }

    /// Whether the door is open at a moment of the London clock, by the hours of one kind.
    ///
    /// A Tuesday at 18:29 with hours `08:00 to 18:30` is open until 18:30; at 18:30 it is closed.
    #[must_use]
    pub fn state(&self, kind: HoursKind, at: Moment) -> OpenState {
        let Some(week) = self.week(kind) else { return OpenState::NotKnown };
        // Minutes are counted from the midnight before the moment.
        let now = i32::from(at.minute);
        let mut end = None;
        // Yesterday's hours may run into today; a day's hours are in order.
        for day in -1..=DAYS_AHEAD {
            let date = Date::from_days(at.date.days().saturating_add(day));
            for (opens, closes) in on(week, &self.alterations, kind, date) {
                let midnight = day * i32::from(DAY);
                let (opens, closes) = (midnight + i32::from(opens), midnight + i32::from(closes));
                match end {
                    Some(until) if opens <= until => end = Some(closes.max(until)),
                    Some(until) => return OpenState::Open { until: Some(moment(at.date, until)) },
                    None if closes <= now => {}
                    None if opens <= now => end = Some(closes),
                    None => return OpenState::Closed { opens: Some(moment(at.date, opens)) },
                }
            }
        }
        let last = (DAYS_AHEAD + 1) * i32::from(DAY);
        match end {
            Some(until) => OpenState::Open { until: (until < last).then(|| moment(at.date, until)) },
            None => OpenState::Closed { opens: None },
        }
    }

    /// The hours of one kind on one day, altered or not, in order; `None` when they are not known.
    #[must_use]
    pub fn on(&self, kind: HoursKind, date: Date) -> Option<Vec<(u16, u16)>> {
        self.week(kind).map(|week| on(week, &self.alterations, kind, date))
    }
}

/// The hours of a day, earliest first.
fn on(week: &[Opening], alterations: &[Alteration], kind: HoursKind, date: Date) -> Vec<(u16, u16)> {
    let altered = alterations.iter().find(|altered| altered.kind == kind && altered.date == date);
    let mut hours = if let Some(altered) = altered {
        altered.open.clone()
    } else {
        let weekday = date.weekday();
        let of_day = week.iter().filter(|opening| opening.weekday == weekday);
        of_day.map(|opening| (opening.opens, opening.closes)).collect()
    };
    crate::sort::sort_by(&mut hours, Ord::cmp);
    hours
}

/// The moment so many minutes after a day's midnight.
fn moment(date: Date, minutes: i32) -> Moment {
    let day = i32::from(DAY);
    let minute = u16::try_from(minutes.rem_euclid(day)).unwrap_or_default();
    Moment { date: Date::from_days(date.days().saturating_add(minutes.div_euclid(day))), minute }
}

#[cfg(test)]
mod tests;
