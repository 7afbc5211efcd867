use yew::prelude::*;

/// What an [`InsetText`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct InsetTextProps {
    /// The word that a screen reader says first, "Information" in English.
    pub prefix: AttrValue,
    /// The element's id.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Further classes.
    #[prop_or_default]
    pub classes: Option<AttrValue>,
    /// The paragraphs.
    pub children: Html,
}

/// Words set apart from the text around them.
#[component]
pub fn InsetText(props: &InsetTextProps) -> Html {
    html! {
        <div class={classes!("nhsuk-inset-text", &props.classes)} id={props.id.clone()}>
            <span class="nhsuk-u-visually-hidden">{ &props.prefix }{ ": " }</span>
            { props.children.clone() }
        </div>
    }
}
