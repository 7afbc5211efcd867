//! How far a record can be relied on, by the day on which it was checked.

use catalogue::Date;
use enrolment::{Freshness, freshness};

use crate::{Locale, format_date};

/// When a record of a practice, a partnership or a funder was checked; of an old one also that nobody can rely on it, and
/// to call first: `Checked on 3 March 2010.`
#[must_use]
pub fn record_sentence(locale: &Locale, checked_on: Option<Date>, today: Date) -> String {
    let age = freshness(checked_on, today);
    let mut said = match checked_on {
        None => locale.text("record-never-checked"),
        Some(on) => {
            let key =
                if age == Freshness::Unknown { "reason-checked-too-long-ago" } else { "record-checked" };
            locale.with(key, &[("date", &format_date(locale, on))])
        }
    };
    if age != Freshness::Fresh {
        said.push(' ');
        said.push_str(&locale.text("record-old"));
    }
    said
}

/// The same of a record that is old; `None` of one that was checked lately.
#[must_use]
pub fn old_record_sentence(locale: &Locale, checked_on: Option<Date>, today: Date) -> Option<String> {
    let is_old = freshness(checked_on, today) != Freshness::Fresh;
    is_old.then(|| record_sentence(locale, checked_on, today))
}
