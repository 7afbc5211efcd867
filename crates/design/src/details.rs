use yew::prelude::*;

/// What [`Details`] are told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DetailsProps {
    /// What a person presses to read on: "What is a partnership?".
    pub summary: Html,
    /// Open from the start.
    #[prop_or_default]
    pub open: bool,
    /// A box with a plus, as for an expander, where several follow each other.
    #[prop_or_default]
    pub expander: bool,
    /// The element's id.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Further classes.
    #[prop_or_default]
    pub classes: Option<AttrValue>,
    /// Called when it has opened or closed.
    #[prop_or_default]
    pub ontoggle: Option<Callback<Event>>,
    /// What is read on.
    pub children: Html,
}

/// More for those who want it, closed for those who don't. Works without a script.
#[component]
pub fn Details(props: &DetailsProps) -> Html {
    let expander = props.expander.then_some("nhsuk-expander");
    html! {
        <details class={classes!("nhsuk-details", expander, &props.classes)} id={props.id.clone()}
            open={props.open} ontoggle={props.ontoggle.clone()}>
            <summary class="nhsuk-details__summary">
                <span class="nhsuk-details__summary-text">{ props.summary.clone() }</span>
            </summary>
            <div class="nhsuk-details__text">{ props.children.clone() }</div>
        </details>
    }
}
