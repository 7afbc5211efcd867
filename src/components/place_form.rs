//! The one box: a postcode, the first part of one, or the name of a surgery; and the two ways around it.

use design::{Button, ButtonKind, ButtonVariant, FieldError, Input, TextSize};
use yew::prelude::*;

use super::problem_sentence;
use crate::intent::{Intent, OnIntent};
use crate::language::use_language;
use crate::visit::{Entry, PlaceMessage, Visit};

/// The id of the box, where an error summary leads.
pub const PLACE_FIELD: &str = "place";

/// What a [`PlaceForm`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PlaceFormProps {
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
    let language = use_language();
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
            message: html! { { problem_sentence(&language, problem) } },
        }),
        Entry::Idle | Entry::Looking => None,
    };
    let looking = props.visit.entry == Entry::Looking;
    // The method "dialog" sends nothing anywhere, even if the app were not there to stop it.
    html! {
        <form method="dialog" {onsubmit} novalidate=true>
            <Input id={PLACE_FIELD} name={PLACE_FIELD} label={html! { { language.text("place-label") } }}
                label_size={TextSize::M} hint={html! { { language.text("place-hint") } }} {error}
                value={(*draft).clone()} width={20} autocomplete="postal-code" spellcheck={false} {oninput} />
            <p role="status" class="nhsuk-body-s">
                if looking { { language.text("place-looking") } }
            </p>
            <Button>{ language.text("place-submit") }</Button>
            <div class="lcp-actions">
                if props.asks_device {
                    <Button variant={ButtonVariant::Secondary} kind={ButtonKind::Button} small={true}
                        onclick={asking(PlaceMessage::UseLocation)}>{ language.text("place-use-location") }</Button>
                }
                <Button variant={ButtonVariant::Secondary} kind={ButtonKind::Button} small={true}
                    onclick={asking(PlaceMessage::NoFixedAddress)}>{ language.text("place-no-fixed-address") }</Button>
            </div>
        </form>
    }
}
