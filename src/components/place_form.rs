//! The form for a place: one field for a postcode, an outward code or the name of a town or surgery; and two
//! alternatives to typing.

use yew::prelude::*;

use super::{TextField, TextForm, problem_sentence, small_button};
use crate::intent::{Intent, OnIntent};
use crate::user_context::{PlaceBoxState, PlaceMessage, UserContext};
use i18n::Locale;

/// The id of the field, which an error summary links to.
pub const PLACE_FIELD: &str = "place";

/// The form. `asks_device` says whether the device may be asked for its location, `has_no_address` whether the form has
/// the button for people without an address.
pub fn place_form(
    locale: &Locale,
    user: &UserContext,
    asks_device: bool,
    has_no_address: bool,
    on: &OnIntent,
) -> Html {
    let field = TextField {
        id: PLACE_FIELD,
        label: locale.text("place-label"),
        hint: locale.text("place-hint"),
        problem: entry_problem(locale, &user.entry),
        value: user.typed.clone(),
        autocomplete: "postal-code",
    };
    let onsubmit = on.reform(|typed: Vec<String>| Intent::Place(PlaceMessage::Submit(typed.concat())));
    html! {
        <TextForm fields={vec![field]}
            status={looking(locale, user)} submit={locale.text("place-submit")} {onsubmit}>
            { instead(locale, &user.entry, &|text| on.reform(move |_| Intent::Place(PlaceMessage::Submit(text.clone())))) }
            { ways_around(locale, asks_device, has_no_address, on) }
        </TextForm>
    }
}

/// What is wrong with the text in a field for a place.
#[must_use]
pub fn entry_problem(locale: &Locale, entry: &PlaceBoxState) -> Option<String> {
    match entry {
        PlaceBoxState::Refused(problem) => Some(problem_sentence(locale, problem)),
        PlaceBoxState::Idle | PlaceBoxState::Looking => None,
    }
}

/// What can be searched from instead of what was refused, each as a button.
pub fn instead(
    locale: &Locale,
    entry: &PlaceBoxState,
    choose: &dyn Fn(String) -> Callback<MouseEvent>,
) -> Html {
    let PlaceBoxState::Refused(problem) = entry else { return Html::default() };
    let button =
        |text: &String| small_button(locale.with("place-instead", &[("text", text)]), choose(text.clone()));
    problem.instead().iter().map(button).collect()
}

/// The status line while a place is being looked up; otherwise empty.
#[must_use]
pub fn looking(locale: &Locale, user: &UserContext) -> String {
    if user.entry == PlaceBoxState::Looking { locale.text("place-looking") } else { String::new() }
}

/// The alternatives to typing a postcode: the device's location, and no fixed address.
pub fn ways_around(locale: &Locale, asks_device: bool, has_no_address: bool, on: &OnIntent) -> Html {
    let alternative = |key: &str, message: PlaceMessage| {
        small_button(locale.text(key), on.reform(move |_| Intent::Place(message.clone())))
    };
    html! {
        <>
            if asks_device {
                { alternative("place-use-location", PlaceMessage::UseLocation) }
            }
            if has_no_address {
                { alternative("place-no-fixed-address", PlaceMessage::NoFixedAddress) }
            }
        </>
    }
}
