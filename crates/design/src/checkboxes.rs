use yew::prelude::*;

use crate::choice::ChoiceMarkup;
use crate::{Choice, FieldError, FieldsetProps, TextSize, fieldset, form_group::FormGroup};

const CHECKBOXES: ChoiceMarkup = ChoiceMarkup {
    group: "nhsuk-checkboxes",
    small: "nhsuk-checkboxes--small",
    input_type: "checkbox",
    item: "nhsuk-checkboxes__item",
    input: "nhsuk-checkboxes__input",
    label: "nhsuk-checkboxes__label",
    hint: "nhsuk-checkboxes__hint",
    divider: "nhsuk-checkboxes__divider",
};

/// The properties of [`checkboxes`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckboxesProps {
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
    /// Further classes of the question.
    pub legend_classes: Option<AttrValue>,
    /// Help with the answer.
    pub hint: Option<Html>,
    /// What is wrong with the answer.
    pub error: Option<FieldError>,
    /// The answers, in this order.
    pub choices: Vec<Choice>,
    /// The values of the answers that are ticked.
    pub values: Vec<AttrValue>,
    /// Smaller, for filters.
    pub small: bool,
    /// Called with the value of the answer that was pressed and whether it is to be ticked now.
    pub onchange: Option<Callback<(AttrValue, bool)>>,
}

/// A question with any number of answers.
pub fn checkboxes(props: &CheckboxesProps) -> Html {
    choice_group(&CHECKBOXES, props)
}

/// A question with checkboxes or radios.
pub(crate) fn choice_group(markup: &ChoiceMarkup, props: &CheckboxesProps) -> Html {
    let group = FormGroup { id: &props.id, hint: props.hint.as_ref(), error: props.error.as_ref() };
    let small = props.small.then_some(markup.small);
    group.wrap(fieldset(FieldsetProps {
        legend: props.legend.clone(),
        legend_size: props.legend_size,
        legend_heading: props.legend_heading,
        legend_classes: props.legend_classes.clone(),
        described_by: group.described_by(),
        children: html! {
            <>
                { group.hint_and_error() }
                <div class={classes!(markup.group, small)}>{ items(markup, props) }</div>
            </>
        },
    }))
}

fn items(markup: &ChoiceMarkup, props: &CheckboxesProps) -> Html {
    let mut number = 0;
    let items = props.choices.iter().map(|choice| {
        // Upstream counts a divider as an item when it derives ids.
        number += if choice.divider.is_some() { 2 } else { 1 };
        let id = match number {
            1 => props.id.clone(),
            number => format!("{}-{number}", props.id).into(),
        };
        let value = choice.value.clone();
        let checked = props.values.contains(&value);
        let onchange =
            props.onchange.as_ref().map(|onchange| onchange.reform(move |_| (value.clone(), !checked)));
        choice.clone().item(markup, id, props.name.clone(), checked, onchange)
    });
    items.collect()
}
