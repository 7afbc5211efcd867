//! What changes for a person who makes a choice, and what stays the same.

use yew::prelude::*;

use super::{plain_list, read_on, unknown_line};
use i18n::Locale;

/// Both lists, from the dataset, the second one closed at first; `None` when both are empty.
#[must_use]
pub fn choice_effects(locale: &Locale, changes: &[String], stays: &[String]) -> Option<Html> {
    if changes.is_empty() && stays.is_empty() {
        return None;
    }
    Some(html! {
        <>
            if changes.is_empty() {
                <p>{ locale.text("effects-changes-not-known") }</p>
            } else {
                { plain_list(changes, false) }
            }
            if stays.is_empty() {
                { unknown_line(locale, &[locale.text("effects-stays")]) }
            } else {
                { read_on(locale.text("effects-stays"), plain_list(stays, false)) }
            }
        </>
    })
}
