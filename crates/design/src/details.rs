use yew::prelude::*;

/// The properties of [`details`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetailsProps {
    /// What a person presses to open it: "What is a partnership?".
    pub summary: Html,
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
    html! {
        <details class={classes!("nhsuk-details", expander, props.classes)} open={props.open}>
            <summary class="nhsuk-details__summary">
                <span class="nhsuk-details__summary-text">{ props.summary }</span>
            </summary>
            <div class="nhsuk-details__text">{ props.children }</div>
        </details>
    }
}
