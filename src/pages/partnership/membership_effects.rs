//! What changes for a person who joins, and what stays the same.

use yew::prelude::*;

use super::PartnershipSectionProps;
use crate::components::{plain_list, section_heading};
use i18n::Locale;

/// Both lists, from the dataset; `None` when both are empty.
pub(super) fn membership_effects(locale: &Locale, props: &PartnershipSectionProps) -> Option<Html> {
    let partnership = &props.partnership;
    let (changes, stays) = (&partnership.what_changes, &partnership.what_stays);
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
