//! The one box: a postcode, the first part of one, or the name of a surgery; and the two ways around it.

use design::element::words;
use design::{ButtonProps, FieldError, InputProps, TextSize, button, input};
use yew::prelude::*;

use super::{problem_sentence, small_button};
use crate::intent::{Intent, OnIntent};
use crate::language::Language;
use crate::visit::{Entry, PlaceMessage, Visit};

/// The id of the box, where an error summary leads.
pub const PLACE_FIELD: &str = "place";

/// What a [`PlaceForm`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PlaceFormProps {
    /// The words.
    pub language: Language,
    /// What the tab knows of the person's place.
    pub visit: Visit,
    /// Whether the device may be asked where it is.
    pub asks_device: bool,
    /// Where intents go.
    pub on: OnIntent,
}

/// The form.
#[component]
pub fn PlaceForm(props: &PlaceFormProps) -> Html {
    let language = &props.language;
    let draft = use_state(|| AttrValue::from(props.visit.typed.clone()));
    let oninput = {
        let draft = draft.clone();
        Callback::from(move |text: AttrValue| draft.set(text))
    };
    let onsubmit = {
        let draft = draft.clone();
        props.on.reform(move |event: SubmitEvent| {
            event.prevent_default();
            Intent::Place(PlaceMessage::Submit(draft.to_string()))
        })
    };
    let asking = |message: PlaceMessage| props.on.reform(move |_: MouseEvent| Intent::Place(message.clone()));
    let error = match &props.visit.entry {
        Entry::Refused(problem) => Some(FieldError {
            prefix: language.text("error-prefix").into(),
            message: words(problem_sentence(language, problem)),
        }),
        Entry::Idle | Entry::Looking => None,
    };
    let looking = props.visit.entry == Entry::Looking;
    let field = InputProps {
        id: PLACE_FIELD.into(),
        name: PLACE_FIELD.into(),
        label: words(language.text("place-label")),
        label_size: Some(TextSize::M),
        label_heading: None,
        hint: Some(words(language.text("place-hint"))),
        error,
        value: Some((*draft).clone()),
        width: Some(20),
        autocomplete: Some("postal-code".into()),
        spellcheck: Some(false),
        oninput: Some(oninput),
    };
    // The method "dialog" sends nothing anywhere, even if the app were not there to stop it.
    html! {
        <form method="dialog" {onsubmit} novalidate=true>
            { input(&field) }
            <p role="status" class="nhsuk-body-s">
                if looking { { language.text("place-looking") } }
            </p>
            { button(ButtonProps { children: words(language.text("place-submit")), ..ButtonProps::default() }) }
            <div class="lcp-actions">
                if props.asks_device {
                    { small_button(language.text("place-use-location"), asking(PlaceMessage::UseLocation)) }
                }
                { small_button(language.text("place-no-fixed-address"), asking(PlaceMessage::NoFixedAddress)) }
            </div>
        </form>
    }
}
