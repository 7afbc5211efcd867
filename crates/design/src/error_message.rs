use yew::prelude::*;

use crate::element::{classed, element, pieces, words};

/// What is wrong with a field, beside the field: the word that a screen reader says before the message, "Error"
/// in English; the element's id, for the field's `aria-describedby`; and what is wrong and how to mend it.
pub fn error_message(prefix: AttrValue, id: Option<AttrValue>, message: Html) -> Html {
    let spoken = classed("span", "nhsuk-u-visually-hidden", pieces(vec![words(prefix), words(": ")]));
    let class = Some(AttrValue::Static("nhsuk-error-message"));
    element("span", &["class", "id"], [class, id], pieces(vec![spoken, message]))
}
