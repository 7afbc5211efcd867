use yew::prelude::*;

/// How prominent a [`button`] is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonVariant {
    /// The main action of the page.
    #[default]
    Primary,
    /// Any other action.
    Secondary,
    /// An action among links, which looks like one of them.
    Link,
}

/// What pressing a [`button`] does to the form around it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// Submits the form; so does the Enter key in any of its fields.
    #[default]
    Submit,
    /// Leaves the form alone and only calls `onclick`.
    Button,
}

/// The properties of a [`button`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ButtonProps {
    /// How prominent it is.
    pub variant: ButtonVariant,
    /// What pressing it does to the form around it.
    pub kind: ButtonKind,
    /// Smaller, for a button inside a card or beside a field.
    pub small: bool,
    /// Called when it is pressed.
    pub onclick: Option<Callback<MouseEvent>>,
    /// Its text, beginning with a verb: "Show my choices".
    pub children: Html,
}

/// A button.
pub fn button(props: ButtonProps) -> Html {
    let variant = match props.variant {
        ButtonVariant::Primary => "nhsuk-button",
        ButtonVariant::Secondary => "nhsuk-button nhsuk-button--secondary",
        ButtonVariant::Link => "lcp-link-button",
    };
    let small = props.small.then_some("nhsuk-button--small");
    let kind = match props.kind {
        ButtonKind::Submit => "submit",
        ButtonKind::Button => "button",
    };
    html! {
        <button
            class={classes!(variant, small)}
            type={kind}
            onclick={props.onclick}
        >
            { props.children }
        </button>
    }
}
