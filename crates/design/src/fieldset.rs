use yew::prelude::*;

use crate::{Legend, TextSize};

/// What a [`Fieldset`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FieldsetProps {
    /// The question that the fields answer together.
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
    /// The ids of the hint and the error, separated by a space.
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    /// The element's id.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// The fields.
    pub children: Html,
}

/// Fields that answer one question.
#[component]
pub fn Fieldset(props: &FieldsetProps) -> Html {
    html! {
        <fieldset class="nhsuk-fieldset" id={props.id.clone()} aria-describedby={props.described_by.clone()}>
            <Legend size={props.legend_size} heading={props.legend_heading} classes={props.legend_classes.clone()}>
                { props.legend.clone() }
            </Legend>
            { props.children.clone() }
        </fieldset>
    }
}
