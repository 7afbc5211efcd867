use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{FieldError, LabelProps, TextSize, form_group::FormGroup, label};

/// The properties of an [`input`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InputProps {
    /// The element's id; the ids of the hint and the error are derived from it.
    pub id: AttrValue,
    /// The name of the field in its form.
    pub name: AttrValue,
    /// What is asked for.
    pub label: Html,
    /// The size of the label.
    pub label_size: Option<TextSize>,
    /// The heading level of the label, where the label is a heading too.
    pub label_heading: Option<u8>,
    /// Help with the answer.
    pub hint: Option<Html>,
    /// What is wrong with the answer.
    pub error: Option<FieldError>,
    /// The text in the field, as it was typed.
    pub value: Option<AttrValue>,
    /// The width in characters: 2, 3, 4, 5, 10, 20 or 30. Any other number is the full width.
    pub width: Option<u8>,
    /// What the browser may fill in: the `autocomplete` attribute, such as `postal-code`.
    pub autocomplete: Option<AttrValue>,
    /// Whether the browser checks the spelling: false for postcodes and names.
    pub spellcheck: Option<bool>,
    /// Called with the text in the field, at every change.
    pub oninput: Option<Callback<AttrValue>>,
}

/// A field for one line of text.
pub fn input(props: &InputProps) -> Html {
    let group = FormGroup { id: &props.id, hint: props.hint.as_ref(), error: props.error.as_ref() };
    let label = label(LabelProps {
        field: props.id.clone(),
        size: props.label_size,
        heading: props.label_heading,
        children: props.label.clone(),
        classes: None,
    });
    group.wrap(html! {
        <>
            { label }
            { group.hint_and_error() }
            { field(props, group.described_by()) }
        </>
    })
}

fn field(props: &InputProps, described_by: Option<AttrValue>) -> Html {
    let error = props.error.as_ref().map(|_| "nhsuk-input--error");
    let oninput = props.oninput.as_ref().map(|oninput| {
        oninput.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value().into())
    });
    html! {
        <input
            class={classes!("nhsuk-input", error, props.width.and_then(width_class))}
            id={props.id.clone()}
            name={props.name.clone()}
            type="text"
            spellcheck={props.spellcheck.map(|on| if on { "true" } else { "false" })}
            value={props.value.clone()}
            aria-describedby={described_by}
            autocomplete={props.autocomplete.clone()}
            {oninput}
        />
    }
}

const fn width_class(characters: u8) -> Option<&'static str> {
    match characters {
        2 => Some("nhsuk-input--width-2"),
        3 => Some("nhsuk-input--width-3"),
        4 => Some("nhsuk-input--width-4"),
        5 => Some("nhsuk-input--width-5"),
        10 => Some("nhsuk-input--width-10"),
        20 => Some("nhsuk-input--width-20"),
        30 => Some("nhsuk-input--width-30"),
        _ => None,
    }
}
