//! A page of a list: for those without the program, who cannot search.

use design::TextSize;
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
    let locale = context.locale();
    let (label, beside) = &listing.beside;
    let main = html! {
        <>
            { page_heading(TextSize::Xl, None, listing.heading.clone()) }
            for text in &listing.lede {
                { paragraph(text) }
            }
            if !beside.is_empty() {
                <nav aria-label={label.clone()}>{ links("nhsuk-list lcp-actions", beside) }</nav>
            }
            for section in &listing.sections {
                { listing_section(section) }
            }
        </>
    };
    layout(
        locale,
        &LayoutProps {
            catalogue: Some(context.dataset.catalogue.clone()),
            release: Some(context.dataset.manifest.id.short().to_owned()),
            age: context.dataset.age(),
            // The app has no such page.
            route: Route::NotFound,
            full_site: None,
            scope: None,
            waiting: false,
            children: column(main),
        },
    )
}

fn listing_section(section: &Section) -> Html {
    html! {
        <>
            if let Some(heading) = &section.heading {
                { section_heading(2, heading) }
            }
            if let [line] = section.lines.as_slice() {
                { paragraph(line) }
            } else {
                { plain_list(&section.lines, false) }
            }
            if !section.entries.is_empty() {
                { links("nhsuk-list", &section.entries) }
            }
        </>
    }
}

/// Entries as a list of links; the entry of the page itself is text.
pub(super) fn links(class: &'static str, entries: &[Entry]) -> Html {
    html! {
        <ul {class}>
            for Entry { name, href, about } in entries {
                <li>
                    if href.is_empty() {
                        <strong>{ name }</strong>
                    } else {
                        <a href={href.clone()}>{ name }</a>
                    }
                    if !about.is_empty() {
                        { ", " }{ about }
                    }
                </li>
            }
        </ul>
    }
}
