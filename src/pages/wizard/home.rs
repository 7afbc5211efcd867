//! The step that asks where a person lives, and where else they spend the day.

use yew::prelude::*;

use super::step::{question, skip_link, text_about_person};
use crate::components::{
    PLACE_FIELD, TextField, TextForm, column, entry_problem, instead, looking, mistakes_in, read_on,
    small_button, ways_around,
};
use crate::home_areas::home_areas;
use crate::intent::Intent;
use crate::pages::PageProps;
use crate::user_context::{PlaceBoxState, PlaceMessage, UserLocation};
use i18n::Locale;

/// The id of the box for the second place.
const SECOND_PLACE_FIELD: &str = "second-place";

/// The page.
pub fn home_page(locale: &Locale, page: &PageProps) -> Html {
    #[cfg(feature = "kiosk")]
    if page.capabilities.is_shared() {
        return super::kiosk_home::kiosk_home_page(locale, page);
    }
    let home_problem = entry_problem(locale, &page.user.entry);
    let second_problem = entry_problem(locale, &page.user.second_box.entry);
    let problems = [(PLACE_FIELD, home_problem.clone()), (SECOND_PLACE_FIELD, second_problem.clone())];
    column(html! {
        <>
            { mistakes_in(locale, problems, &page.on) }
            { question(locale, page, "home-question", "home-question-why") }
            { form(locale, page, home_problem, second_problem) }
            { area_list(locale, page) }
            { skip_link(locale, page) }
            <p class="nhsuk-body-s">{ locale.text("start-privacy") }</p>
        </>
    })
}

/// The boxes for the two places.
fn form(
    locale: &Locale,
    page: &PageProps,
    home_problem: Option<String>,
    second_problem: Option<String>,
) -> Html {
    let user = &page.user;
    let home = TextField {
        id: PLACE_FIELD,
        label: text_about_person(locale, page, "home-label"),
        hint: locale.text("home-hint"),
        problem: home_problem,
        value: field_value(page, &user.typed, &user.entry, user.location.as_ref()),
        autocomplete: "postal-code",
    };
    let second_box = &user.second_box;
    let second = TextField {
        id: SECOND_PLACE_FIELD,
        label: text_about_person(locale, page, "second-label"),
        hint: text_about_person(locale, page, "second-hint"),
        problem: second_problem,
        value: field_value(page, &second_box.typed, &second_box.entry, user.second.as_ref()),
        autocomplete: "off",
    };
    let onsubmit = page.on.reform(|typed: Vec<String>| {
        let mut typed = typed.into_iter();
        let (home, second) = (typed.next().unwrap_or_default(), typed.next().unwrap_or_default());
        Intent::Place(PlaceMessage::Answer { home, second })
    });
    html! {
        <TextForm fields={vec![home, second]} status={status(locale, page)}
            submit={locale.text("wizard-continue")} {onsubmit}>
            { instead(locale, &user.entry, &|home| answer(page, home, user.second_box.typed.clone())) }
            { instead(locale, &second_box.entry, &|second| answer(page, user.typed.clone(), second)) }
            { ways_around(locale, page.capabilities.asks_device, true, &page.on) }
        </TextForm>
    }
}

/// Answers both questions at a press.
fn answer(page: &PageProps, home: String, second: String) -> Callback<MouseEvent> {
    page.on
        .reform(move |_| Intent::Place(PlaceMessage::Answer { home: home.clone(), second: second.clone() }))
}

/// The text in a box: what the person typed and has to correct, or the place they gave before.
fn field_value(page: &PageProps, typed: &str, entry: &PlaceBoxState, given: Option<&UserLocation>) -> String {
    match given.and_then(UserLocation::typed) {
        Some(given) if *entry == PlaceBoxState::Idle && page.capabilities.shows_place => given.to_owned(),
        _ => typed.to_owned(),
    }
}

/// The line below the boxes: that a place is being looked for, or a home that the person gave without typing it.
fn status(locale: &Locale, page: &PageProps) -> String {
    let not_typed = page.user.location.as_ref().filter(|location| location.typed().is_none());
    match not_typed {
        Some(_) if page.user.entry == PlaceBoxState::Looking => looking(locale, &page.user),
        Some(UserLocation::NoFixedAddress) => text_about_person(locale, page, "home-no-address-said"),
        Some(UserLocation::At { .. }) => locale.text("home-place-said"),
        None => looking(locale, &page.user),
    }
}

/// The areas to choose a home from instead; nothing where the dataset has none, or too many.
fn area_list(locale: &Locale, page: &PageProps) -> Html {
    let areas = home_areas(&page.dataset);
    if areas.is_empty() {
        return html! {};
    }
    // A press answers the question: the next page opens, which is seen and heard wherever on this one a person was.
    let second_box = &page.user.second_box;
    let second = field_value(page, &second_box.typed, &second_box.entry, page.user.second.as_ref());
    let choose = |code: String| answer(page, code, second.clone());
    let list = html! {
        <ul class="nhsuk-list">
            for (code, name) in areas {
                <li>{ small_button(name, choose(code)) }</li>
            }
        </ul>
    };
    read_on(locale.text("home-areas"), list)
}
