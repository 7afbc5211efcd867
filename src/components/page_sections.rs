//! The sections of a long page: a table of contents at the top, the terms explained in the section that first uses them,
//! and at the end a list of what is not known, so that no section is empty.

use catalogue::Catalogue;
use design::{HeadingProps, TextSize, heading};
use yew::prelude::*;

use super::{Terms, paragraph, plain_list};
use i18n::Locale;

/// A section of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct PageSection {
    /// The id of its heading, which is also the key of the heading's text.
    id: &'static str,
    heading: String,
    /// The content below the heading; `None` when nothing is known of it.
    content: Option<Html>,
}

impl PageSection {
    /// A section whose heading is the text of a key.
    #[must_use]
    pub fn new(locale: &Locale, key: &'static str, content: Option<Html>) -> Self {
        Self { id: key, heading: locale.text(key), content }
    }

    /// A section of which something is known.
    #[must_use]
    pub fn known(locale: &Locale, key: &'static str, content: Vec<Html>) -> Self {
        Self::new(locale, key, Some(content.into_iter().collect()))
    }

    /// A section with a heading of its own.
    #[must_use]
    pub fn headed(id: &'static str, heading: String, content: Vec<Html>) -> Self {
        Self { id, heading, content: Some(content.into_iter().collect()) }
    }
}

/// The sections in order. Those of which nothing is known are listed in a section before the last one, which is about
/// the record itself.
pub fn page_sections(locale: &Locale, catalogue: &Catalogue, mut sections: Vec<PageSection>) -> Html {
    let unknown = sections.iter().filter(|section| section.content.is_none());
    let unknown: Vec<String> = unknown.map(|section| section.heading.clone()).collect();
    if !unknown.is_empty() {
        let last = sections.len().saturating_sub(1);
        sections.insert(last, not_known(locale, catalogue, &unknown));
    }
    sections.retain(|section| section.content.is_some());
    let mut terms = Terms::new(catalogue);
    html! {
        <>
            { contents(locale, &sections) }
            for PageSection { id, heading: text, content } in sections {
                <section class="lcp-part">
                    { heading(HeadingProps {
                        level: 2,
                        size: Some(TextSize::L),
                        id: Some(id.into()),
                        focusable: true,
                        children: text.into(),
                        ..HeadingProps::default()
                    }) }
                    if let Some(content) = content {
                        { content.clone() }
                        { terms.explain(locale, &content) }
                    }
                </section>
            }
        </>
    }
}

/// The section that lists the headings of which nothing is known, and whom to ask.
fn not_known(locale: &Locale, catalogue: &Catalogue, headings: &[String]) -> PageSection {
    let has_contact = catalogue.about.publisher.has_contact_details();
    let ask = if has_contact { "parts-not-known-ask" } else { "parts-not-known-ask-there" };
    let content = vec![
        paragraph(locale.text("parts-not-known")),
        plain_list(headings, false),
        paragraph(locale.text(ask)),
    ];
    PageSection::known(locale, "parts-not-known-heading", content)
}

/// The table of contents; nothing on a page with few sections.
fn contents(locale: &Locale, sections: &[PageSection]) -> Html {
    const FEW: usize = 3;
    if sections.len() <= FEW {
        return Html::default();
    }
    html! {
        <nav class="lcp-contents" aria-label={locale.text("parts-heading")}>
            <p class="lcp-contents__title">{ locale.text("parts-heading") }</p>
            <ul class="nhsuk-list lcp-contents__list">
                for section in sections {
                    <li><a href={["#", section.id].concat()}>{ &section.heading }</a></li>
                }
            </ul>
        </nav>
    }
}
