//! The areas to choose a home from on a shared screen, as buttons.

use std::rc::Rc;

use catalogue::Position;
use yew::prelude::*;

use super::kiosk_postcode::PostcodeKeys;
use crate::components::{naming_heading, small_button};
use crate::home_areas::{area_letters, area_name, postcode_areas};
use crate::intent::Intent;
use crate::kiosk::Settings;
use crate::pages::PageProps;
use crate::user_context::PlaceMessage;
use i18n::Locale;

/// The id of the heading of the areas, which takes the focus when they change.
const AREAS: &str = "areas";

/// The most areas that are listed at once. More are grouped by their letters.
const MOST_AREAS: usize = 16;

/// The props of [`AreasAndKeys`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct AreasAndKeysProps {
    /// The props of the page.
    pub(super) page: PageProps,
}

/// The areas to touch, and the keys of a postcode.
///
/// The areas are those nearest to the surgery of this waiting room. Without a surgery they are all areas; where there are
/// many in two steps, first the names of the postcode areas.
#[component]
pub(super) fn AreasAndKeys(props: &AreasAndKeysProps) -> Html {
    let AreasAndKeysProps { page } = props;
    let locale = use_context::<Locale>();
    let settings = use_context::<Rc<Settings>>();
    let selected = use_state_eq(|| None::<String>);
    let Some(locale) = &locale else { return html! {} };
    let practice = settings.as_ref().and_then(|settings| settings.practice.as_deref());
    let codes = match practice.and_then(|id| first_site_position(page, id)) {
        Some(here) => nearest_codes(outward_codes(page), here),
        None => outward_codes(page).into_iter().map(|(code, _)| code).collect(),
    };
    let select = |letters: Option<String>| {
        let (selected, on) = (selected.setter(), page.on.clone());
        Callback::from(move |_: MouseEvent| {
            on.emit(Intent::Focus(AREAS.into()));
            selected.set(letters.clone());
        })
    };
    let choose = |code: String| page.on.reform(move |_: MouseEvent| live_at(code.clone()));
    let area_button =
        |code: &String| small_button(area_name(&page.dataset.catalogue, code), choose(code.clone()));
    let heading = naming_heading(AREAS, locale.text("kiosk-areas"));
    let keys = page.dataset.postcodes.is_some().then(|| html! { <PostcodeKeys page={page.clone()} /> });
    if codes.len() <= MOST_AREAS {
        return html! {
            <>
                { heading }
                <div class="lcp-areas">{ for codes.iter().map(area_button) }</div>
                { keys }
            </>
        };
    }
    let areas = match &*selected {
        None => html! {
            <div class="lcp-areas">
                for (name, letters) in postcode_areas(&page.dataset.catalogue, &codes) {
                    { small_button(name, select(Some(letters))) }
                }
            </div>
        },
        Some(letters) => html! {
            <div class="lcp-areas">
                { for codes.iter().filter(|code| area_letters(code) == *letters).map(area_button) }
                { small_button(locale.text("kiosk-all-areas"), select(None)) }
            </div>
        },
    };
    // A list of a whole country's areas comes after the keys.
    html! { <>{ keys }{ heading }{ areas }</> }
}

/// That the person lives at a place and gives no second one.
pub(super) fn live_at(home: String) -> Intent {
    Intent::Place(PlaceMessage::Answer { home, second: String::new() })
}

/// The outward codes of the dataset in ascending order, each with the middle of its area.
fn outward_codes(page: &PageProps) -> Vec<(String, Position)> {
    let codes = page.dataset.postcodes.iter().flat_map(gazetteer::PostcodeIndex::outward_codes);
    codes.map(|(code, middle)| (code.to_string(), middle)).collect()
}

/// The codes whose areas are nearest to a position, [`MOST_AREAS`] at most, in ascending order.
fn nearest_codes(mut codes: Vec<(String, Position)>, here: Position) -> Vec<String> {
    // A distance is never negative, and the bits of numbers that are not negative have the numbers' order.
    codes.sort_by_cached_key(|(_, middle)| geography::metres(here, *middle).to_bits());
    let mut nearest: Vec<String> = codes.into_iter().take(MOST_AREAS).map(|(code, _)| code).collect();
    nearest.sort();
    nearest
}

/// The position of the first site of a practice.
fn first_site_position(page: &PageProps, id: &str) -> Option<Position> {
    let catalogue = &page.dataset.catalogue;
    let practice = catalogue.practice(catalogue.practice_by_id(id)?)?;
    practice.sites.first().map(|site| site.position)
}
