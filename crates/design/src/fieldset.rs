use yew::prelude::*;

use crate::{LegendProps, TextSize, legend};

/// The properties of a [`fieldset`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FieldsetProps {
    /// The question that the fields answer together.
    pub legend: Html,
    /// The size of the question.
    pub legend_size: Option<TextSize>,
    /// The heading level of the question, where the question is a heading too.
    pub legend_heading: Option<u8>,
    /// Further classes of the question.
    pub legend_classes: Option<AttrValue>,
    /// The ids of the hint and the error, separated by a space.
    pub described_by: Option<AttrValue>,
    /// The fields.
    pub children: Html,
}

/// Fields that answer one question.
pub fn fieldset(props: FieldsetProps) -> Html {
    let legend = legend(LegendProps {
        size: props.legend_size,
        heading: props.legend_heading,
        classes: props.legend_classes,
        children: props.legend,
    });
    html! {
        <fieldset class="nhsuk-fieldset" aria-describedby={props.described_by}>
            { legend }
            { props.children }
        </fieldset>
    }
}
