//! The headings of a page and of its sections, with the same size for a level on every page.

use design::{HeadingProps, TextSize, heading};
use yew::prelude::*;

/// A heading of level 2, large, or of any deeper level, medium.
pub fn section_heading(level: u8, text: &str) -> Html {
    let size = if level == 2 { TextSize::L } else { TextSize::M };
    let children = html! { { text } };
    heading(HeadingProps { level, size: Some(size), children, ..HeadingProps::default() })
}

/// A heading that labels a list or a section: its id is that element's `aria-labelledby`. Smaller than a section's.
pub fn naming_heading(id: &'static str, text: String) -> Html {
    let (size, id) = (Some(TextSize::M), Some(id.into()));
    heading(HeadingProps { level: 2, size, id, children: text.into(), ..HeadingProps::default() })
}

/// The heading of a page, which gets the focus when the page is opened.
pub fn page_heading(size: TextSize, caption: Option<String>, text: String) -> Html {
    heading(HeadingProps {
        level: 1,
        size: Some(size),
        caption: caption.map(Html::from),
        focusable: true,
        children: text.into(),
        id: None,
    })
}
