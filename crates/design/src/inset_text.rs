use yew::prelude::*;

use crate::element::{classed, pieces, words};

/// Words set apart from the text around them: the word that a screen reader says first, "Information" in
/// English, and the paragraphs.
pub fn inset_text(prefix: AttrValue, content: Html) -> Html {
    let spoken = classed("span", "nhsuk-u-visually-hidden", pieces(vec![words(prefix), words(": ")]));
    classed("div", "nhsuk-inset-text", pieces(vec![spoken, content]))
}
