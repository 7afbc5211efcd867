//! A page of a list: for those without the program, who cannot search.

use design::TextSize;
use design::element::{classed, element, pieces, words};
use lcp_explorer::components::{
    LayoutProps, column, layout, page_heading, paragraph, plain_list, section_heading,
};
use lcp_explorer::route::Route;
use yew::prelude::*;

use super::render_context::RenderContext;

/// A page of a list.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Listing {
    /// Its folder below that of its language: `a-to-z/surgeries/b/`.
    pub(super) path: String,
    /// Its heading.
    pub(super) heading: String,
    /// What to know before the list, a paragraph each.
    pub(super) lede: Vec<String>,
    /// What the links to the pages beside it are called, and these links.
    pub(super) beside: (String, Vec<Entry>),
    /// The list, in sections.
    pub(super) sections: Vec<Section>,
}

/// A section of a list.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Section {
    /// Its heading; none where the page has one section only.
    pub(super) heading: Option<String>,
    /// What it says before its entries.
    pub(super) lines: Vec<String>,
    /// Its entries.
    pub(super) entries: Vec<Entry>,
}

/// An entry: a name that leads to a page.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Entry {
    pub(super) name: String,
    /// Where it leads, relative to the base; nowhere where it is empty: the page that one is on.
    pub(super) href: String,
    /// What tells it from others of the same name: town and postcode.
    pub(super) about: String,
}

impl Entry {
    /// An entry of which the name says enough.
    pub(super) fn plain(name: &str, href: &str) -> Self {
        Self { name: name.to_owned(), href: href.to_owned(), about: String::new() }
    }
}

/// A page of a list, in the same layout as the pages of the app.
pub(super) fn listing_page(context: &RenderContext, listing: &Listing) -> Html {
    let language = context.language();
    let mut parts = vec![page_heading(TextSize::Xl, None, listing.heading.clone())];
    parts.extend(listing.lede.iter().map(paragraph));
    let (label, beside) = &listing.beside;
    if !beside.is_empty() {
        let label = Some(AttrValue::from(label.clone()));
        let list = links("nhsuk-list lcp-actions", beside);
        parts.push(element("nav", &["aria-label"], [label], list));
    }
    for section in &listing.sections {
        parts.extend(section.heading.as_ref().map(|heading| section_heading(2, heading)));
        match section.lines.as_slice() {
            [] => {}
            [line] => parts.push(paragraph(line)),
            lines => parts.push(plain_list(lines, false)),
        }
        if !section.entries.is_empty() {
            parts.push(links("nhsuk-list", &section.entries));
        }
    }
    layout(
        language,
        &LayoutProps {
            catalogue: Some(context.dataset.catalogue.clone()),
            release: Some(context.dataset.manifest.id.short().to_owned()),
            age: context.dataset.age(),
            // The app has no such page.
            route: Route::NotFound,
            full_site: None,
            scope: None,
            waiting: false,
            children: column(parts),
        },
    )
}

/// Entries as a list of links.
pub(super) fn links(class: &'static str, entries: &[Entry]) -> Html {
    let items = entries.iter().map(|entry| {
        let name = words(entry.name.clone());
        let name = match entry.href.as_str() {
            "" => classed("strong", "", name),
            href => element("a", &["href"], [Some(AttrValue::from(href.to_owned()))], name),
        };
        let mut parts = vec![name];
        if !entry.about.is_empty() {
            parts.extend([words(", "), words(entry.about.clone())]);
        }
        classed("li", "", pieces(parts))
    });
    classed("ul", class, pieces(items.collect()))
}
