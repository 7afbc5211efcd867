//! The areas to choose a home from on a shared screen, as buttons.

use std::rc::Rc;

use catalogue::Position;
use yew::prelude::*;

use super::kiosk_postcode::{PostcodeKeys, live_at};
use crate::components::{naming_heading, small_button};
use crate::home_areas::{area_letters, area_name, postcode_areas};
use crate::intent::Intent;
use crate::kiosk::Settings;
use crate::pages::PageProps;
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
    let are_many = codes.len() > MOST_AREAS;
    let inside = selected.as_deref();
    let mut buttons = Vec::new();
    if are_many && inside.is_none() {
        for (name, letters) in postcode_areas(&page.dataset.catalogue, &codes) {
            buttons.push(small_button(name, select(Some(letters))));
        }
    } else {
        for code in codes.iter().filter(|code| inside.is_none_or(|letters| area_letters(code) == letters)) {
            buttons.push(small_button(area_name(&page.dataset.catalogue, code), choose(code.clone())));
        }
    }
    if inside.is_some() {
        buttons.push(small_button(locale.text("kiosk-all-areas"), select(None)));
    }
    let areas = html! {
        <>
            { naming_heading(AREAS, locale.text("kiosk-areas")) }
            <div class="lcp-areas">{ for buttons }</div>
        </>
    };
    let has_postcodes = page.dataset.postcodes.is_some();
    let keys = if has_postcodes {
        html! { <PostcodeKeys page={page.clone()} /> }
    } else {
        Html::default()
    };
    // A list of a whole country's areas comes after the keys.
    let (first, last) = if are_many { (keys, areas) } else { (areas, keys) };
    html! { <>{ first }{ last }</> }
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
