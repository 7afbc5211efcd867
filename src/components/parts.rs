//! A long page in parts: a list at the top that leads to each, the words explained where they are used, and at the
//! end what is not known, so that no part stands empty.

use catalogue::Catalogue;
use design::element::{classed, element, pieces, words};
use design::{HeadingProps, TextSize, heading};
use yew::prelude::*;

use super::{Terms, paragraph, plain_list};
use crate::language::Language;

/// A part of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The id of its heading, which is the key of the heading's words too.
    key: &'static str,
    heading: String,
    /// What stands below the heading; `None` when nothing is known of it.
    content: Option<Html>,
}

impl Part {
    /// A part whose heading has the words of a key.
    #[must_use]
    pub fn new(language: &Language, key: &'static str, content: Option<Html>) -> Self {
        Self { key, heading: language.text(key), content }
    }

    /// A part of which something is known.
    #[must_use]
    pub fn known(language: &Language, key: &'static str, content: Vec<Html>) -> Self {
        Self::new(language, key, Some(pieces(content)))
    }

    /// A part with a heading of its own.
    #[must_use]
    pub fn headed(key: &'static str, heading: String, content: Vec<Html>) -> Self {
        Self { key, heading, content: Some(pieces(content)) }
    }
}

/// The parts below each other, those of which nothing is known named together at the end.
pub fn parts(language: &Language, catalogue: &Catalogue, mut parts: Vec<Part>) -> Html {
    const NOT_KNOWN: &str = "parts-not-known-heading";
    let unknown = parts.iter().filter(|part| part.content.is_none());
    let unknown: Vec<String> = unknown.map(|part| part.heading.clone()).collect();
    if !unknown.is_empty() {
        let somebody = catalogue.about.publisher.has_a_way();
        let ask = if somebody { "parts-not-known-ask" } else { "parts-not-known-ask-there" };
        let content = vec![
            paragraph(language.text("parts-not-known")),
            plain_list(&unknown, false),
            paragraph(language.text(ask)),
        ];
        // Before the last part, which is about the record itself.
        let last = parts.len().saturating_sub(1);
        parts.insert(last, Part::known(language, NOT_KNOWN, content));
    }
    let mut terms = Terms::new(catalogue);
    let mut links = Vec::new();
    let mut sections = Vec::new();
    for Part { key, heading: text, content } in parts {
        let Some(content) = content else { continue };
        let href = Some(["#", key].concat().into());
        links.push(classed("li", "", element("a", &["href"], [href], words(text.clone()))));
        let heading = heading(HeadingProps {
            level: 2,
            size: Some(TextSize::L),
            id: Some(key.into()),
            focusable: true,
            children: words(text),
            ..HeadingProps::default()
        });
        let explained = terms.explain(language, &content);
        sections.push(classed("section", "lcp-part", pieces(vec![heading, content, explained])));
    }
    pieces(vec![contents(language, links), pieces(sections)])
}

/// The list at the top; nothing where there is little to find one's way through.
fn contents(language: &Language, links: Vec<Html>) -> Html {
    const FEW: usize = 3;
    if links.len() <= FEW {
        return Html::default();
    }
    let label = Some(language.text("parts-heading").into());
    let list = classed("ul", "nhsuk-list lcp-contents__list", pieces(links));
    let title = classed("p", "lcp-contents__title", words(language.text("parts-heading")));
    element("nav", &["class", "aria-label"], [Some("lcp-contents".into()), label], pieces(vec![title, list]))
}
