use yew::prelude::*;

use crate::checkboxes::choice_group;
use crate::choice::ChoiceMarkup;
use crate::{CheckboxesProps, Choice, FieldError, TextSize};

const RADIOS: ChoiceMarkup = ChoiceMarkup {
    group: "nhsuk-radios",
    small: "nhsuk-radios--small",
    input_type: "radio",
    item: "nhsuk-radios__item",
    input: "nhsuk-radios__input",
    label: "nhsuk-radios__label",
    hint: "nhsuk-radios__hint",
    divider: "nhsuk-radios__divider",
};

/// The properties of [`radios`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RadiosProps {
    /// The id of the first answer, which an error summary links to; the other ids are derived from it.
    pub id: AttrValue,
    /// The name of the field in its form.
    pub name: AttrValue,
    /// The question.
    pub legend: Html,
    /// The size of the question.
    pub legend_size: Option<TextSize>,
    /// The heading level of the question, where the question is a heading too.
    pub legend_heading: Option<u8>,
    /// Help with the answer.
    pub hint: Option<Html>,
    /// What is wrong with the answer.
    pub error: Option<FieldError>,
    /// The answers, in this order.
    pub choices: Vec<Choice>,
    /// The value of the chosen answer.
    pub value: Option<AttrValue>,
    /// Smaller, for answers beside other content.
    pub small: bool,
    /// Called with the value of the answer that was chosen.
    pub onchange: Option<Callback<AttrValue>>,
}

/// A question with several answers, of which one is chosen.
pub fn radios(props: RadiosProps) -> Html {
    let onchange = props.onchange.map(|onchange| onchange.reform(|(value, _): (AttrValue, bool)| value));
    choice_group(
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
