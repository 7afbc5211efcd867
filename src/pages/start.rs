//! The start page: what the site is, what it cannot do, the wizard, and one box for a person who searches at once.

use design::{ButtonKind, ButtonProps, TextSize, button};
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{
    column, mistakes, page_heading, paragraphs, place_form, plain_list, read_on, section_heading,
    small_button,
};
use crate::intent::Intent;
use crate::language::Language;
use crate::route::Route;
use crate::update::Message;

/// The page. Before the app has started there is neither a wizard nor a search, so that their elements are hidden.
pub fn start_page(language: &Language, props: &PageProps) -> Html {
    let what = paragraphs(language, &["start-what-like", "start-what-choice"]);
    let cannot = ["start-cannot-join", "start-cannot-advise", "start-cannot-health"];
    let cannot = plain_list(&cannot.map(|key| language.text(key)), false);
    column(html! {
        <>
            { mistakes(language, &props.user, &props.on) }
            { page_heading(TextSize::Xl, None, language.text("start-heading")) }
            <p class="nhsuk-lede-text">{ language.text("start-lede") }</p>
            { read_on(language.text("start-what-summary"), what) }
            <p>{ language.text("start-cannot-urgent") }</p>
            <div class="lcp-needs-program">{ wizard_start(language, props) }</div>
            <div class="lcp-needs-program">{ section_heading(2, &language.text("start-at-once")) }</div>
            { place_form(language, &props.user, props.capabilities.asks_device, &props.on) }
            <p class="nhsuk-body-s">{ language.text("start-privacy") }</p>
            <p class="lcp-needs-program">
                <a href={props.link(Route::Results)}>{ language.text("start-all") }</a>
            </p>
            <p>{ props.complete(language, "start-counts") }</p>
            { read_on(language.text("start-cannot-summary"), cannot) }
        </>
    })
}

/// The buttons that start the wizard, for oneself or for somebody else.
fn wizard_start(language: &Language, props: &PageProps) -> Html {
    let start = button(ButtonProps {
        kind: ButtonKind::Button,
        onclick: Some(props.on.reform(|_| Intent::View(Message::Open(Route::YourSurgery)))),
        children: language.text("start-now").into(),
        ..ButtonProps::default()
    });
    let for_someone_else = props.on.reform(|_: MouseEvent| Intent::ForSomeoneElse(true));
    html! {
        <>
            <p>{ language.text("start-questions") }</p>
            { start }
            if !props.user.for_someone_else {
                <div class="lcp-actions">
                    { small_button(language.text("start-for-someone-else"), for_someone_else) }
                </div>
            }
        </>
    }
}
