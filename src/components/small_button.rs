//! The button for secondary actions of a page.

use design::{ButtonKind, ButtonProps, ButtonVariant, button};
use yew::prelude::*;

/// A small button that leaves the form around it alone.
pub fn small_button(text: String, onclick: Callback<MouseEvent>) -> Html {
    button(ButtonProps {
        variant: ButtonVariant::Secondary,
        kind: ButtonKind::Button,
        small: true,
        onclick: Some(onclick),
        children: text.into(),
    })
}
