use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::element::{class, pieces};
use crate::{FieldError, LabelProps, TextSize, form_group::FormGroup, label};

/// What [`input`] is told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InputProps {
    /// The element's id; the hint's and the error's are made from it.
    pub id: AttrValue,
    /// The field's name in its form.
    pub name: AttrValue,
    /// What is asked for.
    pub label: Html,
    /// How large the label is set.
    pub label_size: Option<TextSize>,
    /// The level of the heading that the label is at the same time.
    pub label_heading: Option<u8>,
    /// Help with the answer.
    pub hint: Option<Html>,
    /// What is wrong with the answer.
    pub error: Option<FieldError>,
    /// What the field holds, as it was typed.
    pub value: Option<AttrValue>,
    /// Room for that many letters: 2, 3, 4, 5, 10, 20 or 30. Any other number is as none: the whole width.
    pub width: Option<u8>,
    /// What the browser may fill in, such as `postal-code`.
    pub autocomplete: Option<AttrValue>,
    /// Whether the browser checks the spelling; not for postcodes and names.
    pub spellcheck: Option<bool>,
    /// Called with what the field holds, at every change.
    pub oninput: Option<Callback<AttrValue>>,
}

/// A field for one line of text.
pub fn input(props: &InputProps) -> Html {
    let group = FormGroup { id: &props.id, hint: props.hint.as_ref(), error: props.error.as_ref() };
    let field = field(props, group.described_by());
    let label = label(LabelProps {
        field: props.id.clone(),
        size: props.label_size,
        heading: props.label_heading,
        children: props.label.clone(),
        classes: None,
    });
    group.wrap(pieces(vec![label, group.notes(), field]))
}

fn field(props: &InputProps, described_by: Option<AttrValue>) -> Html {
    let error = props.error.as_ref().map(|_| "nhsuk-input--error");
    let class = class("nhsuk-input", &[error, props.width.and_then(width_class)]);
    let oninput = props.oninput.as_ref().map(|oninput| {
        oninput.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value().into())
    });
    html! {
        <input {class} id={props.id.clone()} name={props.name.clone()} type="text"
            spellcheck={props.spellcheck.map(|on| if on { "true" } else { "false" })}
            value={props.value.clone()} aria-describedby={described_by}
            autocomplete={props.autocomplete.clone()} {oninput} />
    }
}

const fn width_class(letters: u8) -> Option<&'static str> {
    match letters {
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
