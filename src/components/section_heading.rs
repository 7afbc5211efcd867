//! The heading of a part of a page, as large as its level is on every page.

use design::{Heading, TextSize};
use yew::prelude::*;

/// A heading of level 2, large, or of any deeper level, medium.
pub fn section_heading(level: u8, words: &str) -> Html {
    let size = if level == 2 { TextSize::L } else { TextSize::M };
    html! { <Heading {level} {size}>{ words }</Heading> }
}
