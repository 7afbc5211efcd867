//! The first page: what this is, what it cannot do, the way through, and one box for those who look at once.

use design::element::{classed, element, pieces, words};
use design::{ButtonKind, ButtonProps, TextSize, button};
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{
    column, mistakes, page_heading, paragraph, paragraphs, place_form, plain_list, read_on, section_heading,
    small_button, small_print,
};
use crate::intent::Intent;
use crate::language::Language;
use crate::route::Route;
use crate::update::Message;

/// The class of what is of no use without the program.
const NEEDS_PROGRAM: &str = "lcp-needs-program";

/// The start page.
pub fn start_page(language: &Language, props: &PageProps) -> Html {
    let cannot = ["start-cannot-join", "start-cannot-advise", "start-cannot-health"];
    let all = props.link(Route::Results);
    let all = element("a", &["href"], [Some(all.into())], words(language.text("start-all")));
    column(vec![
        mistakes(language, &props.user, &props.on),
        page_heading(TextSize::Xl, None, language.text("start-heading")),
        small_print("nhsuk-lede-text", language.text("start-lede")),
        read_on(
            language.text("start-what-summary"),
            paragraphs(language, &["start-what-like", "start-what-choice"]),
        ),
        paragraph(language.text("start-cannot-urgent")),
        // Without the program there is neither a way through nor a search.
        classed("div", NEEDS_PROGRAM, ways_in(language, props)),
        classed("div", NEEDS_PROGRAM, section_heading(2, &language.text("start-at-once"))),
        place_form(language, &props.user, props.capabilities.asks_device, &props.on),
        small_print("nhsuk-body-s", language.text("start-privacy")),
        classed("p", NEEDS_PROGRAM, all),
        paragraph(props.complete(language, "start-counts")),
        read_on(
            language.text("start-cannot-summary"),
            plain_list(&cannot.map(|key| language.text(key)), false),
        ),
    ])
}

/// The way through, for oneself or for somebody else.
fn ways_in(language: &Language, props: &PageProps) -> Html {
    let start = button(ButtonProps {
        kind: ButtonKind::Button,
        onclick: Some(props.on.reform(|_| Intent::View(Message::Open(Route::YourSurgery)))),
        children: words(language.text("start-now")),
        ..ButtonProps::default()
    });
    let other = (!props.user.for_someone_else).then(|| {
        let choose = props.on.reform(|_: MouseEvent| Intent::ForSomeoneElse(true));
        classed("div", "lcp-actions", small_button(language.text("start-for-someone-else"), choose))
    });
    pieces([paragraph(language.text("start-questions")), start].into_iter().chain(other).collect())
}
