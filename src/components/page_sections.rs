//! The sections of a long page: a table of contents at the top, the first sections open, the others closed until a person
//! opens them; the terms explained in the section that first uses them, and one line of what is not known.

use catalogue::Catalogue;
use design::{DetailsProps, HeadingProps, TextSize, details, heading};
use yew::prelude::*;

use super::{Terms, read_on, unknown_line};
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

/// The sections in order: the first `open` are open, the others closed at first. Those of which nothing is known are left
/// out; one line names them.
pub fn page_sections(
    locale: &Locale,
    catalogue: &Catalogue,
    mut sections: Vec<PageSection>,
    open: usize,
) -> Html {
    let unknown = sections.iter().filter(|section| section.content.is_none());
    let unknown: Vec<String> = unknown.map(|section| section.heading.clone()).collect();
    let contents = contents(locale, &sections, open);
    let closed = sections.split_off(open.min(sections.len()));
    let mut terms = Terms::new(catalogue);
    let mut render = |sections: Vec<PageSection>, is_open| -> Html {
        sections.into_iter().filter_map(|section| one_section(locale, &mut terms, section, is_open)).collect()
    };
    html! {
        <>
            { contents }
            { render(sections, true) }
            { unknown_line(locale, &unknown) }
            { render(closed, false) }
        </>
    }
}

/// A section with its heading, open or closed at first; `None` when nothing is known of it.
fn one_section(locale: &Locale, terms: &mut Terms<'_>, section: PageSection, is_open: bool) -> Option<Html> {
    let PageSection { id, heading: text, content } = section;
    let content = content?;
    let children = html! {
        <>
            { content.clone() }
            { terms.explain(locale, &content) }
        </>
    };
    if !is_open {
        return Some(details(DetailsProps {
            summary: text.into(),
            heading_level: Some(2),
            id: Some(id.into()),
            classes: Some("lcp-part".into()),
            children,
            ..DetailsProps::default()
        }));
    }
    Some(html! {
        <section class="lcp-part">
            { heading(HeadingProps {
                level: 2,
                size: Some(TextSize::L),
                id: Some(id.into()),
                focusable: true,
                children: text.into(),
                ..HeadingProps::default()
            }) }
            { children }
        </section>
    })
}

/// The table of contents, closed at first where sections are; nothing on a page with few sections.
fn contents(locale: &Locale, sections: &[PageSection], open: usize) -> Html {
    const FEW: usize = 3;
    let known = || sections.iter().filter(|section| section.content.is_some());
    if known().count() <= FEW {
        return Html::default();
    }
    let closes = open < sections.len();
    let title = locale.text("parts-heading");
    let list = html! {
        <ul class="nhsuk-list lcp-contents__list">
            for section in known() {
                <li><a href={["#", section.id].concat()}>{ &section.heading }</a></li>
            }
        </ul>
    };
    html! {
        <nav class={if closes { "lcp-no-print" } else { "lcp-contents" }} aria-label={title.clone()}>
            if closes {
                { read_on(title, list) }
            } else {
                <p class="lcp-contents__title">{ title }</p>
                { list }
            }
        </nav>
    }
}
