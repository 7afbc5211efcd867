use yew::prelude::*;

use crate::{Choice, FieldError, Fieldset, TextSize, choice::ChoiceStyle, form_group::FormGroup};

static STYLE: ChoiceStyle = ChoiceStyle {
    item: "nhsuk-radios__item",
    input: "nhsuk-radios__input",
    label: "nhsuk-radios__label",
    hint: "nhsuk-radios__hint",
    divider: "nhsuk-radios__divider",
    kind: "radio",
};

/// What [`Radios`] are told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RadiosProps {
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
    /// The value of the answer that is chosen; none is chosen in advance.
    #[prop_or_default]
    pub value: Option<AttrValue>,
    /// Smaller, for filters.
    #[prop_or_default]
    pub small: bool,
    /// Side by side, for two short answers.
    #[prop_or_default]
    pub inline: bool,
    /// Called with the value of the answer that a person has chosen.
    #[prop_or_default]
    pub onchange: Option<Callback<AttrValue>>,
}

/// A question with one answer.
#[component]
pub fn Radios(props: &RadiosProps) -> Html {
    let group = FormGroup { id: &props.id, hint: props.hint.as_ref(), error: props.error.as_ref() };
    let classes = classes!(
        "nhsuk-radios",
        props.small.then_some("nhsuk-radios--small"),
        props.inline.then_some("nhsuk-radios--inline"),
    );
    let items = STYLE.items(
        &props.id,
        &props.name,
        &props.choices,
        |value| props.value.as_ref() == Some(value),
        |value| {
            let value = value.clone();
            props.onchange.as_ref().map(|onchange| onchange.reform(move |_| value.clone()))
        },
    );
    group.wrap(html! {
        <Fieldset legend={props.legend.clone()} legend_size={props.legend_size}
            legend_heading={props.legend_heading} legend_classes={props.legend_classes.clone()}
            described_by={group.described_by()}>
            { group.notes() }
            <div class={classes}>{ items }</div>
        </Fieldset>
    })
}
