//! The form for a place: one field for a postcode, an outward code or the name of a town or surgery; and two
//! alternatives to typing.

use yew::prelude::*;

use super::{TextField, TextForm, problem_sentence, small_button};
use crate::intent::{Intent, OnIntent};
use crate::language::Language;
use crate::user_context::{PlaceBoxState, PlaceMessage, UserContext};

/// The id of the field, which an error summary links to.
pub const PLACE_FIELD: &str = "place";

/// The form. `asks_device` says whether the device may be asked for its location.
pub fn place_form(language: &Language, user: &UserContext, asks_device: bool, on: &OnIntent) -> Html {
    let field = TextField {
        id: PLACE_FIELD,
        label: language.text("place-label"),
        hint: language.text("place-hint"),
        problem: entry_problem(language, &user.entry),
        value: user.typed.clone(),
        autocomplete: "postal-code",
    };
    let onsubmit = on.reform(|typed: Vec<String>| Intent::Place(PlaceMessage::Submit(typed.concat())));
    html! {
        <TextForm language={language.clone()} fields={vec![field]}
            status={looking(language, user)} submit={language.text("place-submit")} {onsubmit}>
            { ways_around(language, asks_device, on) }
        </TextForm>
    }
}

/// What is wrong with the text in a field for a place.
#[must_use]
pub fn entry_problem(language: &Language, entry: &PlaceBoxState) -> Option<String> {
    match entry {
        PlaceBoxState::Refused(problem) => Some(problem_sentence(language, problem)),
        PlaceBoxState::Idle | PlaceBoxState::Looking => None,
    }
}

/// The status line while a place is being looked up; otherwise empty.
#[must_use]
pub fn looking(language: &Language, user: &UserContext) -> String {
    if user.entry == PlaceBoxState::Looking { language.text("place-looking") } else { String::new() }
}

/// The alternatives to typing a postcode: the device's location, and no fixed address.
pub fn ways_around(language: &Language, asks_device: bool, on: &OnIntent) -> Html {
    let alternative = |key: &str, message: PlaceMessage| {
        small_button(language.text(key), on.reform(move |_| Intent::Place(message.clone())))
    };
    html! {
        <>
            if asks_device {
                { alternative("place-use-location", PlaceMessage::UseLocation) }
            }
            { alternative("place-no-fixed-address", PlaceMessage::NoFixedAddress) }
        </>
    }
}
