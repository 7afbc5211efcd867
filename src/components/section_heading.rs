//! The headings of a page and of its parts, each as large as its level is on every page.

use design::element::words;
use design::{HeadingProps, TextSize, heading};
use yew::prelude::*;

/// A heading of level 2, large, or of any deeper level, medium.
pub fn section_heading(level: u8, text: &str) -> Html {
    let size = if level == 2 { TextSize::L } else { TextSize::M };
    let children = words(text.to_owned());
    heading(HeadingProps { level, size: Some(size), children, ..HeadingProps::default() })
}

/// The heading of a list that is named by it: the list's `aria-labelledby` is its id. Smaller than the page's own.
pub fn naming_heading(id: &'static str, text: String) -> Html {
    let (size, id) = (Some(TextSize::M), Some(id.into()));
    heading(HeadingProps { level: 2, size, id, children: words(text), ..HeadingProps::default() })
}

/// The heading of a page, where the focus goes when the page is opened.
pub fn page_heading(size: TextSize, caption: Option<String>, text: String) -> Html {
    heading(HeadingProps {
        level: 1,
        size: Some(size),
        caption: caption.map(words),
        focusable: true,
        children: words(text),
        id: None,
    })
}
