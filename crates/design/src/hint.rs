use yew::prelude::*;

/// What a [`Hint`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct HintProps {
    /// The element's id, for the field's `aria-describedby`.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Further classes.
    #[prop_or_default]
    pub classes: Option<AttrValue>,
    /// The words: "For example, LS1 4AP".
    pub children: Html,
}

/// Help with a field, between its label and the field.
#[component]
pub fn Hint(props: &HintProps) -> Html {
    html! {
        <div class={classes!("nhsuk-hint", &props.classes)} id={props.id.clone()}>
            { props.children.clone() }
        </div>
    }
}
