use yew::prelude::*;

use crate::element::{class, classed};

/// What [`details`] is told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetailsProps {
    /// What a person presses to read on: "What is a partnership?".
    pub summary: Html,
    /// Open from the start.
    pub open: bool,
    /// A box with a plus, as for an expander, where several follow each other.
    pub expander: bool,
    /// Further classes.
    pub classes: Option<AttrValue>,
    /// What is read on.
    pub children: Html,
}

/// More for those who want it, closed for those who don't. Works without a script.
pub fn details(props: DetailsProps) -> Html {
    let expander = props.expander.then_some("nhsuk-expander");
    let class = class("nhsuk-details", &[expander, props.classes.as_deref()]);
    let summary = classed("span", "nhsuk-details__summary-text", props.summary);
    html! {
        <details {class} open={props.open}>
            { classed("summary", "nhsuk-details__summary", summary) }
            { classed("div", "nhsuk-details__text", props.children) }
        </details>
    }
}
