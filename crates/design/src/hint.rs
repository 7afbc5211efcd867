use yew::prelude::*;

use crate::element::{class, element};

/// Help with a field, between its label and the field: "For example, LS1 4AP". The id is for the field's
/// `aria-describedby`.
pub fn hint(id: Option<AttrValue>, classes: Option<&str>, words: Html) -> Html {
    element("div", &["class", "id"], [Some(class("nhsuk-hint", &[classes])), id], words)
}
