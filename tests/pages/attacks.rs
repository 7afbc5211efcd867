//! Given a release that another program made, with an intruder's words for addresses: what a page lets them become.

use catalogue::Contact;
use lcp_explorer::components::{contact_lines, web_link};
use yew::prelude::*;

use crate::example::locale;
use crate::render::render;

/// Each tag of a page, without what stands between two: an attribute never holds a bare `<` or `>`.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').skip(1).filter_map(|rest| rest.split('>').next())
}

/// Where the links of a page lead.
fn links(html: &str) -> impl Iterator<Item = &str> {
    tags(html).filter_map(|tag| tag.split_once(" href=\"")?.1.split('"').next())
}

#[test]
fn no_address_becomes_a_link_but_that_of_a_web_page_and_no_text_becomes_markup() {
    let strings = include_str!("../attacks/strings.txt");
    let locale = locale();
    let mut seen = 0;
    for attack in strings.lines() {
        let said = || Some(attack.to_owned());
        let contact = Contact {
            phone: said(),
            textphone: said(),
            email: said(),
            website: said(),
            address: said(),
            ..Contact::default()
        };
        let page = render(contact_lines(&locale, &contact));
        for href in links(&page) {
            let is_allowed =
                ["tel:", "mailto:", "https://", "http://"].iter().any(|start| href.starts_with(start));
            assert!(is_allowed, "{attack} became a link to {href}");
        }
        for tag in tags(&page) {
            let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
            assert!(["dl", "dt", "dd", "div", "a", "!--"].contains(&name), "{attack} became <{tag}>");
        }
        seen += 1;
    }
    assert!(seen >= 200, "{seen}");
}

#[test]
fn the_address_of_a_web_page_is_a_link_and_any_other_is_mere_words() {
    let link = |address: &str| render(web_link(address, html! { "the paper" }));
    let page = link("https://www.example.org/paper");
    assert_eq!(links(&page).collect::<Vec<_>>(), ["https://www.example.org/paper"]);
    for address in ["javascript:alert(1)", "data:text/html,x", "//attack.example", "", "httpsx://a"] {
        assert_eq!(link(address), "the paper", "{address}");
    }
}
