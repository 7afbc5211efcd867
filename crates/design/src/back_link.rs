use yew::prelude::*;

use crate::element::element;

/// The way to the page before, above the page's heading: its address, and the word, "Back" in English.
pub fn back_link(href: AttrValue, words: Html) -> Html {
    let class = Some(AttrValue::Static("nhsuk-back-link"));
    element("a", &["class", "href"], [class, Some(href)], words)
}
