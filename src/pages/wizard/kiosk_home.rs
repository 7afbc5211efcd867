//! The home step on a shared screen: an area to touch, or a postcode key by key, which no later page shows.

use yew::prelude::*;

use super::kiosk_areas::{AREAS, AreaButtons};
use super::kiosk_postcode::PostcodeKeys;
use super::step::{question, skip_link};
use crate::components::{column, naming_heading, ways_around};
use crate::language::Language;
use crate::pages::PageProps;
use crate::user_context::PlaceBoxState;

/// The page.
pub(super) fn kiosk_home_page(language: &Language, page: &PageProps) -> Html {
    // The message does not repeat what was typed: the next person could read it.
    let is_refused = matches!(page.user.entry, PlaceBoxState::Refused(_));
    column(html! {
        <>
            { question(language, page, "home-question", "kiosk-home-why") }
            if is_refused {
                <div class="nhsuk-inset-text" role="alert"><p>{ language.text("kiosk-not-found") }</p></div>
            }
            { naming_heading(AREAS, language.text("kiosk-areas")) }
            <AreaButtons language={language.clone()} page={page.clone()} />
            if page.dataset.postcodes.is_some() {
                <PostcodeKeys language={language.clone()} page={page.clone()} />
            }
            <div class="lcp-actions">{ ways_around(language, false, &page.on) }</div>
            { skip_link(language, page) }
            <p class="nhsuk-body-s">{ language.text("kiosk-privacy") }</p>
        </>
    })
}
