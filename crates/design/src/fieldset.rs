use yew::prelude::*;

use crate::element::{element, pieces};
use crate::{LegendProps, TextSize, legend};

/// What [`fieldset`] is told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FieldsetProps {
    /// The question that the fields answer together.
    pub legend: Html,
    /// How large the question is set.
    pub legend_size: Option<TextSize>,
    /// The level of the heading that the question is at the same time.
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
    element(
        "fieldset",
        &["class", "aria-describedby"],
        [Some("nhsuk-fieldset".into()), props.described_by],
        pieces(vec![legend, props.children]),
    )
}
