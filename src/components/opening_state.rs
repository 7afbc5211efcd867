//! Whether a site is open now, until when, or when it opens next; or that its hours are not known.

use catalogue::{HoursKind, Moment, OpenState, Site};
use i18n::{Locale, format_date, format_time, weekday_name};

/// The days of a week: from so many days on, the name of a weekday would be ambiguous.
const WEEK: i32 = 7;

/// One line by the consulting hours, or by the reception hours where only those are known.
#[must_use]
pub fn site_opening_line(locale: &Locale, site: &Site, now: Moment) -> String {
    let state = match site.hours.state(HoursKind::Consulting, now) {
        OpenState::NotKnown => site.hours.state(HoursKind::Reception, now),
        known => known,
    };
    opening_line(locale, state, now)
}

/// A state in text: `Open now, until 6:30pm`.
#[must_use]
pub fn opening_line(locale: &Locale, state: OpenState, now: Moment) -> String {
    let when = |key: &str, moment: Moment| {
        let time = format_time(locale, moment.minute);
        // Midnight belongs to the day that it ends.
        let days = moment.date.days_since(now.date) - i32::from(moment.minute == 0 && key == "open-until");
        let day = match days {
            0 => "today".to_owned(),
            1..WEEK => weekday_name(locale, moment.date.weekday()),
            _ => format_date(locale, moment.date),
        };
        locale.with(key, &[("time", &time), ("day", &day)])
    };
    match state {
        OpenState::Open { until: None } => locale.text("open-all-day"),
        OpenState::Open { until: Some(until) } => when("open-until", until),
        OpenState::Closed { opens: Some(opens) } => when("open-from", opens),
        OpenState::Closed { opens: None } => locale.text("open-closed"),
        OpenState::NotKnown => locale.text("hours-not-known"),
    }
}
