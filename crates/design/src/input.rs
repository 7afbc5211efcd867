use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{FieldError, Label, TextSize, form_group::FormGroup};

/// What an [`Input`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct InputProps {
    /// The element's id; the hint's and the error's are made from it.
    pub id: AttrValue,
    /// The field's name in its form.
    pub name: AttrValue,
    /// What is asked for.
    pub label: Html,
    /// How large the label is set.
    #[prop_or_default]
    pub label_size: Option<TextSize>,
    /// The level of the heading that the label is at the same time.
    #[prop_or_default]
    pub label_heading: Option<u8>,
    /// Further classes of the label.
    #[prop_or_default]
    pub label_classes: Option<AttrValue>,
    /// Help with the answer.
    #[prop_or_default]
    pub hint: Option<Html>,
    /// What is wrong with the answer.
    #[prop_or_default]
    pub error: Option<FieldError>,
    /// What the field holds, as it was typed.
    #[prop_or_default]
    pub value: Option<AttrValue>,
    /// The sort of text: `text`, `search`.
    #[prop_or(AttrValue::Static("text"))]
    pub kind: AttrValue,
    /// Room for that many letters: 2, 3, 4, 5, 10, 20 or 30. Any other number is as none: the whole width.
    #[prop_or_default]
    pub width: Option<u8>,
    /// Letters and digits far apart, for a code that is read letter by letter.
    #[prop_or_default]
    pub code: bool,
    /// What the browser may fill in, such as `postal-code`.
    #[prop_or_default]
    pub autocomplete: Option<AttrValue>,
    /// Which letters a phone's keyboard makes large, such as `characters`.
    #[prop_or_default]
    pub autocapitalize: Option<AttrValue>,
    /// Which keyboard a phone shows, such as `numeric`.
    #[prop_or_default]
    pub inputmode: Option<AttrValue>,
    /// Whether the browser checks the spelling; not for postcodes and names.
    #[prop_or_default]
    pub spellcheck: Option<bool>,
    /// What stands beside the field, such as a button to search.
    #[prop_or_default]
    pub after: Option<Html>,
    /// Further classes.
    #[prop_or_default]
    pub classes: Option<AttrValue>,
    /// Called with what the field holds, at every change.
    #[prop_or_default]
    pub oninput: Option<Callback<AttrValue>>,
}

/// A field for one line of text.
#[component]
pub fn Input(props: &InputProps) -> Html {
    let group = FormGroup { id: &props.id, hint: props.hint.as_ref(), error: props.error.as_ref() };
    let field = field(props, group.described_by());
    let field = match &props.after {
        Some(after) => html! { <div class="nhsuk-input-wrapper">{ field }{ after.clone() }</div> },
        None => field,
    };
    group.wrap(html! {
        <>
            <Label field={props.id.clone()} size={props.label_size} heading={props.label_heading}
                classes={props.label_classes.clone()}>
                { props.label.clone() }
            </Label>
            { group.notes() }
            { field }
        </>
    })
}

fn field(props: &InputProps, described_by: Option<AttrValue>) -> Html {
    let error = props.error.as_ref().map(|_| "nhsuk-input--error");
    let width = props.width.and_then(width_class);
    let oninput = props.oninput.as_ref().map(|oninput| {
        oninput.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value().into())
    });
    html! {
        <input class={classes!("nhsuk-input", props.code.then_some("nhsuk-input--code"), error, width, &props.classes)} id={props.id.clone()}
            name={props.name.clone()} type={props.kind.clone()}
            spellcheck={props.spellcheck.map(|on| if on { "true" } else { "false" })}
            value={props.value.clone()} aria-describedby={described_by}
            autocomplete={props.autocomplete.clone()} autocapitalize={props.autocapitalize.clone()}
            inputmode={props.inputmode.clone()} {oninput} />
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
