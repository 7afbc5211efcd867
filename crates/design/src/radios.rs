use yew::prelude::*;

use crate::checkboxes::answers;
use crate::choice::Kind;
use crate::{CheckboxesProps, Choice, FieldError, TextSize};

const RADIOS: Kind = Kind {
    group: "nhsuk-radios",
    small: "nhsuk-radios--small",
    pressed: "radio",
    item: "nhsuk-radios__item",
    input: "nhsuk-radios__input",
    label: "nhsuk-radios__label",
    hint: "nhsuk-radios__hint",
    divider: "nhsuk-radios__divider",
};

/// What [`radios`] is told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RadiosProps {
    /// The id of the first answer, where a mistake leads; the other ids are made from it.
    pub id: AttrValue,
    /// The field's name in its form.
    pub name: AttrValue,
    /// The question.
    pub legend: Html,
    /// How large the question is set.
    pub legend_size: Option<TextSize>,
    /// The level of the heading that the question is at the same time.
    pub legend_heading: Option<u8>,
    /// Help with the answer.
    pub hint: Option<Html>,
    /// What is wrong with the answer.
    pub error: Option<FieldError>,
    /// The answers, in this order.
    pub choices: Vec<Choice>,
    /// The value of the answer that is chosen; none is chosen in advance.
    pub value: Option<AttrValue>,
    /// Smaller, for answers beside other things.
    pub small: bool,
    /// Called with the value of the answer that a person has chosen.
    pub onchange: Option<Callback<AttrValue>>,
}

/// A question with one answer of several.
pub fn radios(props: RadiosProps) -> Html {
    let onchange = props.onchange.map(|onchange| onchange.reform(|(value, _): (AttrValue, bool)| value));
    answers(
        &RADIOS,
        &CheckboxesProps {
            id: props.id,
            name: props.name,
            legend: props.legend,
            legend_size: props.legend_size,
            legend_heading: props.legend_heading,
            legend_classes: None,
            hint: props.hint,
            error: props.error,
            choices: props.choices,
            values: props.value.into_iter().collect(),
            small: props.small,
            onchange,
        },
    )
}
