//! Where a person lives, and where else they spend the day.

use design::element::{classed, pieces, words};
use design::{DetailsProps, details};
use yew::prelude::*;

use super::{asked, question, skip};
use crate::components::{
    PLACE_FIELD, TextField, TextForm, column, entry_problem, looking, mistakes_in, small_button, small_print,
    ways_around,
};
use crate::intent::Intent;
use crate::language::Language;
use crate::matters::areas;
use crate::pages::page_props::PageProps;
use crate::user_context::{PlaceBoxState, PlaceMessage, UserLocation};

/// The id of the box for the second place.
const SECOND: &str = "second-place";

/// The page.
pub fn home_page(language: &Language, page: &PageProps) -> Html {
    #[cfg(feature = "kiosk")]
    if page.capabilities.is_shared() {
        let (language, page) = (language.clone(), page.clone());
        return html! { <super::kiosk_home::KioskHome {language} {page} /> };
    }
    let user = &page.user;
    let boxes = [
        (PLACE_FIELD, entry_problem(language, &user.entry)),
        (SECOND, entry_problem(language, &user.second_box.entry)),
    ];
    let mut parts = vec![mistakes_in(language, boxes.clone(), &page.on)];
    parts.extend(question(language, page, "home-question", "home-question-why"));
    parts.push(form(language, page, boxes.map(|(_, problem)| problem)));
    parts.extend(from_a_list(language, page));
    parts.push(skip(language, page));
    parts.push(small_print("nhsuk-body-s", language.text("start-privacy")));
    column(parts)
}

fn form(language: &Language, page: &PageProps, problems: [Option<String>; 2]) -> Html {
    let user = &page.user;
    let [home_problem, second_problem] = problems;
    let home = TextField {
        id: PLACE_FIELD,
        label: asked(language, page, "home-label"),
        hint: language.text("home-hint"),
        problem: home_problem,
        value: given(page, &user.typed, &user.entry, user.location.as_ref()),
        autocomplete: "postal-code",
    };
    let second_box = &user.second_box;
    let second = TextField {
        id: SECOND,
        label: asked(language, page, "second-label"),
        hint: asked(language, page, "second-hint"),
        problem: second_problem,
        value: given(page, &second_box.typed, &second_box.entry, user.second.as_ref()),
        autocomplete: "off",
    };
    let onsubmit = page.on.reform(|typed: Vec<String>| {
        let mut typed = typed.into_iter();
        let (home, second) = (typed.next().unwrap_or_default(), typed.next().unwrap_or_default());
        Intent::Place(PlaceMessage::Answer { home, second })
    });
    html! {
        <TextForm language={language.clone()} fields={vec![home, second]} status={status(language, page)}
            submit={language.text("way-continue")} {onsubmit}>
            { ways_around(language, page.capabilities.asks_device, &page.on) }
        </TextForm>
    }
}

/// What stands in a box: what the person typed and is to mend, or what they said before.
fn given(page: &PageProps, typed: &str, entry: &PlaceBoxState, said: Option<&UserLocation>) -> String {
    match said.and_then(UserLocation::typed) {
        Some(said) if *entry == PlaceBoxState::Idle && page.capabilities.shows_place => said.to_owned(),
        _ => typed.to_owned(),
    }
}

/// What is known of the person's home without their having typed it, or that a place is being looked for.
fn status(language: &Language, page: &PageProps) -> String {
    let known = page.user.location.as_ref().filter(|known| known.typed().is_none());
    match known {
        Some(_) if page.user.entry == PlaceBoxState::Looking => looking(language, &page.user),
        Some(UserLocation::NoFixedAddress) => asked(language, page, "home-no-address-said"),
        Some(UserLocation::At { .. }) => language.text("home-place-said"),
        None => looking(language, &page.user),
    }
}

/// The areas to choose from instead; `None` where they are too many, or none.
fn from_a_list(language: &Language, page: &PageProps) -> Option<Html> {
    let areas = areas(&page.dataset);
    if areas.is_empty() {
        return None;
    }
    let buttons = areas.into_iter().map(|(code, name)| {
        let choose = page.on.reform(move |_: MouseEvent| Intent::Place(PlaceMessage::Submit(code.clone())));
        classed("li", "", small_button(name, choose))
    });
    Some(details(DetailsProps {
        summary: words(language.text("home-areas")),
        children: classed("ul", "nhsuk-list", pieces(buttons.collect())),
        ..DetailsProps::default()
    }))
}
