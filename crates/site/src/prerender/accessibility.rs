//! The accessibility statement: what people can do on the site, what is not met, how that was tested and whom to ask.
//! `docs/accessibility.md` names the test of each statement.

use super::listing::{Listing, Section};
use super::render_context::RenderContext;
use crate::reading_folders::ACCESSIBILITY;

/// The sections: the key of each heading, and of each thing that it says.
const SECTIONS: [(&str, &[&str]); 5] = [
    (
        "accessibility-can-heading",
        &[
            "accessibility-can-zoom",
            "accessibility-can-keyboard",
            "accessibility-can-reader",
            "accessibility-can-colours",
            "accessibility-can-motion",
            "accessibility-can-press",
            "accessibility-can-time",
            "accessibility-can-without",
        ],
    ),
    ("accessibility-how-heading", &["accessibility-how-standard", "accessibility-how-partly"]),
    (
        "accessibility-not-heading",
        &[
            "accessibility-not-people",
            "accessibility-not-heard",
            "accessibility-not-phones",
            "accessibility-not-map",
            "accessibility-not-signed",
            "accessibility-not-links",
            "accessibility-not-written",
        ],
    ),
    (
        "accessibility-tested-heading",
        &["accessibility-tested-each", "accessibility-tested-engines", "accessibility-tested-date"],
    ),
    ("accessibility-ask-heading", &["accessibility-ask-contact", "accessibility-ask-answer"]),
];

/// The page.
pub(super) fn accessibility(context: &RenderContext) -> Listing {
    let text = |key: &str| context.locale().text(key);
    let section = |(heading, lines): &(&str, &[&str])| Section {
        heading: Some(text(heading)),
        lines: lines.iter().map(|key| text(key)).collect(),
        ..Section::default()
    };
    Listing {
        path: ACCESSIBILITY.to_owned(),
        heading: text("accessibility-heading"),
        lede: vec![text("accessibility-lede")],
        sections: SECTIONS.iter().map(section).collect(),
        ..Listing::default()
    }
}
