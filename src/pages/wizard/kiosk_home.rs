//! The home step on a shared screen: an area to touch, or a postcode key by key, which no later page shows.

use std::rc::Rc;

use yew::prelude::*;

use super::kiosk_areas::{AREAS, AreaButtons, are_many};
use super::kiosk_postcode::PostcodeKeys;
use super::step::{question, skip_link};
use crate::components::{column, naming_heading, ways_around};
use crate::kiosk::Settings;
use crate::pages::PageProps;
use crate::user_context::PlaceBoxState;
use i18n::Locale;

/// The page.
pub(super) fn kiosk_home_page(locale: &Locale, page: &PageProps) -> Html {
    // The message does not repeat what was typed: the next person could read it.
    let is_refused = matches!(page.user.entry, PlaceBoxState::Refused(_));
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

/// The props of [`AreasAndKeys`].
#[derive(Clone, Debug, PartialEq, Properties)]
struct AreasAndKeysProps {
    page: PageProps,
}

/// The areas to touch, and the keys of a postcode. A list of a whole country's areas comes after the keys.
#[component]
fn AreasAndKeys(props: &AreasAndKeysProps) -> Html {
    let AreasAndKeysProps { page } = props;
    let locale = use_context::<Locale>();
    let settings = use_context::<Rc<Settings>>();
    let Some(locale) = &locale else { return html! {} };
    let areas = html! {
        <>
            { naming_heading(AREAS, locale.text("kiosk-areas")) }
            <AreaButtons page={page.clone()} />
        </>
    };
    let keys = page.dataset.postcodes.is_some().then(|| html! { <PostcodeKeys page={page.clone()} /> });
    let practice = settings.as_ref().and_then(|settings| settings.practice.as_deref());
    if are_many(page, practice) {
        html! { <>{ keys }{ areas }</> }
    } else {
        html! { <>{ areas }{ keys }</> }
    }
}
