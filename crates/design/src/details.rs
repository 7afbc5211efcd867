use yew::prelude::*;

use crate::heading::heading_element;

/// The properties of [`details`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetailsProps {
    /// What a person presses to open it: "What is a partnership?".
    pub summary: Html,
    /// The heading level of the summary, where it is the heading of a section.
    pub heading_level: Option<u8>,
    /// The id of the content. A browser opens the details when a link leads there.
    pub id: Option<AttrValue>,
    /// Open from the start.
    pub open: bool,
    /// A box with a plus sign, where several follow each other.
    pub expander: bool,
    /// Further classes.
    pub classes: Option<AttrValue>,
    /// The content that opens.
    pub children: Html,
}

/// A disclosure: more content for those who want it. It works without a script.
pub fn details(props: DetailsProps) -> Html {
    let expander = props.expander.then_some("nhsuk-expander");
    let summary = html! { <span class="nhsuk-details__summary-text">{ props.summary }</span> };
    let summary = match props.heading_level {
        Some(level) => heading_element(level, Classes::new(), None, false, summary),
        None => summary,
    };
    html! {
        <details class={classes!("nhsuk-details", expander, props.classes)} open={props.open}>
            <summary class="nhsuk-details__summary">{ summary }</summary>
            <div class="nhsuk-details__text" id={props.id}>{ props.children }</div>
        </details>
    }
}
