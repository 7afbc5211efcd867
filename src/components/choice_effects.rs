//! What changes for a person who makes a choice, and what stays the same.

use yew::prelude::*;

use super::{plain_list, section_heading};
use i18n::Locale;

/// Both lists, from the dataset; `None` when both are empty.
#[must_use]
pub fn choice_effects(locale: &Locale, changes: &[String], stays: &[String]) -> Option<Html> {
    if changes.is_empty() && stays.is_empty() {
        return None;
    }
    Some(html! {
        <>
            { section_heading(3, &locale.text("effects-changes")) }
            if changes.is_empty() {
                <p>{ locale.text("effects-changes-not-known") }</p>
            } else {
                { plain_list(changes, false) }
            }
            { section_heading(3, &locale.text("effects-stays")) }
            if stays.is_empty() {
                <p>{ locale.text("not-known") }</p>
            } else {
                { plain_list(stays, false) }
            }
        </>
    })
}
