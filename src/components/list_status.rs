//! The list status of a surgery in text, with an icon. A record that was checked too long ago reads "check first".

use catalogue::{Date, ListStatus, Practice};
use design::{IconName, icon};
use enrolment::{Freshness, freshness};
use yew::prelude::*;

use crate::language::Language;

/// The list status of a surgery on a day.
pub fn list_status(language: &Language, practice: &Practice, today: Date) -> Html {
    let list = practice.list_on(today);
    let status = list.map_or(ListStatus::Unknown, |list| list.status);
    let until = list.and_then(|list| list.period.until);
    let fresh = freshness(practice.checked_on, today) == Freshness::Fresh;
    let (sign, said) = match (status, fresh, until) {
        (ListStatus::Unknown, ..) => (IconName::ArrowRight, language.text("list-unknown")),
        (_, false, _) => (IconName::ArrowRight, language.text("list-check-first")),
        (ListStatus::Open, ..) => (IconName::Tick, language.text("list-open")),
        (ListStatus::OpenLimited, ..) => (IconName::ArrowRight, language.text("list-open-limited")),
        (ListStatus::ClosedFormally, _, Some(until)) => {
            (IconName::Cross, language.with("list-closed-until", &[("date", &language.date(until))]))
        }
        (ListStatus::ClosedFormally, _, None) => (IconName::Cross, language.text("list-closed-formal")),
    };
    signed(sign, said)
}

/// A line with an icon, which only repeats the text.
pub fn signed(sign: IconName, text: String) -> Html {
    html! { <p class="lcp-signed">{ icon(sign) }<span>{ text }</span></p> }
}
