use yew::prelude::*;

use crate::choice::Kind;
use crate::element::{class, element, pieces};
use crate::{Choice, FieldError, FieldsetProps, TextSize, fieldset, form_group::FormGroup};

const CHECKBOXES: Kind = Kind {
    group: "nhsuk-checkboxes",
    small: "nhsuk-checkboxes--small",
    pressed: "checkbox",
    item: "nhsuk-checkboxes__item",
    input: "nhsuk-checkboxes__input",
    label: "nhsuk-checkboxes__label",
    hint: "nhsuk-checkboxes__hint",
    divider: "nhsuk-checkboxes__divider",
};

/// What [`checkboxes`] is told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckboxesProps {
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
    /// Further classes of the question.
    pub legend_classes: Option<AttrValue>,
    /// Help with the answer.
    pub hint: Option<Html>,
    /// What is wrong with the answer.
    pub error: Option<FieldError>,
    /// The answers, in this order.
    pub choices: Vec<Choice>,
    /// The values of the answers that are ticked; none is ticked in advance.
    pub values: Vec<AttrValue>,
    /// Smaller, for filters.
    pub small: bool,
    /// Called with the value of the answer that a person has pressed and whether it is to be ticked now.
    pub onchange: Option<Callback<(AttrValue, bool)>>,
}

/// A question with any number of answers.
pub fn checkboxes(props: &CheckboxesProps) -> Html {
    answers(&CHECKBOXES, props)
}

/// A question with its answers to press, of either kind.
pub(crate) fn answers(kind: &Kind, props: &CheckboxesProps) -> Html {
    let group = FormGroup { id: &props.id, hint: props.hint.as_ref(), error: props.error.as_ref() };
    let class = class(kind.group, &[props.small.then_some(kind.small)]);
    let items = items(kind, props);
    let boxes = element("div", &["class"], [Some(class)], pieces(items));
    let described_by = group.described_by();
    let notes = group.notes();
    group.wrap(fieldset(FieldsetProps {
        legend: props.legend.clone(),
        legend_size: props.legend_size,
        legend_heading: props.legend_heading,
        legend_classes: props.legend_classes.clone(),
        described_by,
        children: pieces(vec![notes, boxes]),
    }))
}

fn items(kind: &Kind, props: &CheckboxesProps) -> Vec<Html> {
    let mut place = 0;
    let mut items = Vec::with_capacity(props.choices.len());
    for choice in &props.choices {
        // Upstream counts a divider as an item when it makes ids.
        place += if choice.divider.is_some() { 2 } else { 1 };
        let id = match place {
            1 => props.id.clone(),
            place => format!("{}-{place}", props.id).into(),
        };
        let value = choice.value.clone();
        let checked = props.values.contains(&value);
        let onchange =
            props.onchange.as_ref().map(|onchange| onchange.reform(move |_| (value.clone(), !checked)));
        items.push(choice.clone().item(kind, id, props.name.clone(), checked, onchange));
    }
    items
}
