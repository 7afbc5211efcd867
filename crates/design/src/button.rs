use yew::prelude::*;

use crate::element::class;

/// How much a [`button`] asks to be pressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonVariant {
    /// The one thing to do on this page.
    #[default]
    Primary,
    /// Anything else one may do.
    Secondary,
}

/// What pressing a [`button`] does to the form around it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// Sends the form; so does the Enter key in any of its fields.
    #[default]
    Submit,
    /// Leaves the form alone and only calls `onclick`.
    Button,
}

/// What [`button`] is told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ButtonProps {
    /// How much it asks to be pressed.
    pub variant: ButtonVariant,
    /// What pressing it does to the form around it.
    pub kind: ButtonKind,
    /// Smaller, for a button inside a card or beside a field.
    pub small: bool,
    /// For a button that goes on and off: whether it is on.
    pub pressed: Option<bool>,
    /// Called on a press.
    pub onclick: Option<Callback<MouseEvent>>,
    /// The words, a verb first: "Show my choices".
    pub children: Html,
}

/// Something to press.
pub fn button(props: ButtonProps) -> Html {
    let secondary = (props.variant == ButtonVariant::Secondary).then_some("nhsuk-button--secondary");
    let class = class("nhsuk-button", &[secondary, props.small.then_some("nhsuk-button--small")]);
    let kind = match props.kind {
        ButtonKind::Submit => "submit",
        ButtonKind::Button => "button",
    };
    let pressed = props.pressed.map(|pressed| if pressed { "true" } else { "false" });
    html! { <button {class} type={kind} aria-pressed={pressed} onclick={props.onclick}>{ props.children }</button> }
}
