//! When a practice sees people: by the consulting hours of any of its sites, never by those of reception.
//!
//! A practice whose hours are not known is open neither in the evening, nor at the weekend, nor now. No value claims
//! that it is closed.

use catalogue::{Date, HoursKind, Moment, Practice, Site};

/// Minutes in a day.
const DAY: u16 = 24 * 60;

/// From when on opening counts as evening, in minutes after midnight: the core hours of a surgery end at 18:30.
const EVENING: u16 = 18 * 60 + 30;

/// Reports the values of [`crate::Group::Open`] that a practice has at any time: evening 0, weekend 1.
pub(crate) fn opening_values(practice: &Practice, give: &mut dyn FnMut(usize)) {
    for opening in practice.sites.iter().filter_map(|site| site.hours.consulting.as_ref()).flatten() {
        if opening.weekday < 5 && opening.closes > EVENING {
            give(0);
        }
        if opening.weekday >= 5 || (opening.weekday == 4 && opening.closes > DAY) {
            give(1);
        }
    }
}

/// Whether a practice is known to see people at a moment.
///
/// It looks at two days only, since hours of the day before may run past midnight; when a site opens or closes next
/// is told by [`catalogue::Hours::state`].
pub(crate) fn is_open(practice: &Practice, now: Moment) -> bool {
    let runs = |site: &Site, days_ago: u16| {
        let day = Date::from_days(now.date.days().saturating_sub(i32::from(days_ago)));
        let minute = now.minute.saturating_add(days_ago * DAY);
        let hours = site.hours.on(HoursKind::Consulting, day);
        hours.is_some_and(|hours| hours.iter().any(|&(opens, closes)| (opens..closes).contains(&minute)))
    };
    practice.sites.iter().any(|site| runs(site, 0) || runs(site, 1))
}
