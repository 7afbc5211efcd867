//! The list status of a surgery in text, with an icon. A record that was checked too long ago reads "check first".

use catalogue::{Date, ListStatus, Practice};
use design::{IconName, icon};
use enrolment::{Freshness, freshness, list_state};
use yew::prelude::*;

use i18n::{Locale, format_date};

/// The list status of a surgery on a day.
pub fn list_status(locale: &Locale, practice: &Practice, today: Date) -> Html {
    let (status, until) = list_state(practice, today);
    let fresh = freshness(practice.checked_on, today) == Freshness::Fresh;
    let (sign, said) = match (status, fresh, until) {
        (ListStatus::Unknown, ..) => (IconName::ArrowRight, locale.text("list-unknown")),
        (_, false, _) => (IconName::ArrowRight, locale.text("list-check-first")),
        (ListStatus::Open, ..) => (IconName::Tick, locale.text("list-open")),
        (ListStatus::OpenLimited, ..) => (IconName::ArrowRight, locale.text("list-open-limited")),
        (ListStatus::ClosedFormally, _, Some(until)) => {
            // The first day on which it is open: people take "until" either way for the last one on which it is not.
            let opens = format_date(locale, until.next_day());
            (IconName::Cross, locale.with("list-closed-until", &[("date", &opens)]))
        }
        (ListStatus::ClosedFormally, _, None) => (IconName::Cross, locale.text("list-closed-formal")),
    };
    signed(sign, said)
}

/// A line with an icon, which only repeats the text.
pub fn signed(sign: IconName, text: String) -> Html {
    html! { <p class="lcp-signed">{ icon(sign) }<span>{ text }</span></p> }
}
