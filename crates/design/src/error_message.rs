use yew::prelude::*;

/// What an [`ErrorMessage`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ErrorMessageProps {
    /// The word that a screen reader says before the message, "Error" in English.
    pub prefix: AttrValue,
    /// The element's id, for the field's `aria-describedby`.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// What is wrong and how to mend it: "Enter a full UK postcode, like LS1 4AP".
    pub children: Html,
}

/// What is wrong with a field, beside the field.
#[component]
pub fn ErrorMessage(props: &ErrorMessageProps) -> Html {
    html! {
        <span class="nhsuk-error-message" id={props.id.clone()}>
            <span class="nhsuk-u-visually-hidden">{ &props.prefix }{ ": " }</span>
            { props.children.clone() }
        </span>
    }
}
