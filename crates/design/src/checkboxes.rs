use yew::prelude::*;

use crate::{Choice, FieldError, Fieldset, TextSize, choice::ChoiceStyle, form_group::FormGroup};

static STYLE: ChoiceStyle = ChoiceStyle {
    item: "nhsuk-checkboxes__item",
    input: "nhsuk-checkboxes__input",
    label: "nhsuk-checkboxes__label",
    hint: "nhsuk-checkboxes__hint",
    divider: "nhsuk-checkboxes__divider",
    kind: "checkbox",
};

/// What [`Checkboxes`] are told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CheckboxesProps {
    /// The id of the first answer, where a mistake leads; the other ids are made from it.
    pub id: AttrValue,
    /// The field's name in its form.
    pub name: AttrValue,
    /// The question.
    pub legend: Html,
    /// How large the question is set.
    #[prop_or_default]
    pub legend_size: Option<TextSize>,
    /// The level of the heading that the question is at the same time.
    #[prop_or_default]
    pub legend_heading: Option<u8>,
    /// Further classes of the question.
    #[prop_or_default]
    pub legend_classes: Option<AttrValue>,
    /// Help with the answer.
    #[prop_or_default]
    pub hint: Option<Html>,
    /// What is wrong with the answer.
    #[prop_or_default]
    pub error: Option<FieldError>,
    /// The answers, in this order.
    pub choices: Vec<Choice>,
    /// The values of the answers that are ticked; none is ticked in advance.
    #[prop_or_default]
    pub values: Vec<AttrValue>,
    /// Smaller, for filters.
    #[prop_or_default]
    pub small: bool,
    /// Called with the value of the answer that a person has pressed and whether it is to be ticked now.
    #[prop_or_default]
    pub onchange: Option<Callback<(AttrValue, bool)>>,
}

/// A question with any number of answers.
#[component]
pub fn Checkboxes(props: &CheckboxesProps) -> Html {
    let group = FormGroup { id: &props.id, hint: props.hint.as_ref(), error: props.error.as_ref() };
    let small = props.small.then_some("nhsuk-checkboxes--small");
    let items = STYLE.items(
        &props.id,
        &props.name,
        &props.choices,
        |value| props.values.contains(value),
        |value| {
            let value = value.clone();
            let tick = !props.values.contains(&value);
            props.onchange.as_ref().map(|onchange| onchange.reform(move |_| (value.clone(), tick)))
        },
    );
    group.wrap(html! {
        <Fieldset legend={props.legend.clone()} legend_size={props.legend_size}
            legend_heading={props.legend_heading} legend_classes={props.legend_classes.clone()}
            described_by={group.described_by()}>
            { group.notes() }
            <div class={classes!("nhsuk-checkboxes", small)}>{ items }</div>
        </Fieldset>
    })
}
