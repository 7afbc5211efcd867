//! The home step on a shared screen: an area to touch, or a postcode key by key, which no later page shows.

use yew::prelude::*;

use super::kiosk_areas::AreasAndKeys;
use super::step::{question, skip_link};
use crate::components::{column, ways_around};
use crate::pages::PageProps;
use i18n::Locale;

/// The page.
pub(super) fn kiosk_home_page(locale: &Locale, page: &PageProps) -> Html {
    // The message does not repeat what was typed: the next person could read it.
    let is_refused = page.user.entry.is_refused();
    column(html! {
        <>
            { question(locale, page, "home-question", "kiosk-home-why") }
            if is_refused {
                <div class="nhsuk-inset-text" role="alert"><p>{ locale.text("kiosk-not-found") }</p></div>
            }
            <AreasAndKeys page={page.clone()} />
            <div class="lcp-actions">{ ways_around(locale, false, true, &page.on) }</div>
            { skip_link(locale, page) }
            <p class="nhsuk-body-s">{ locale.text("kiosk-privacy") }</p>
        </>
    })
}
