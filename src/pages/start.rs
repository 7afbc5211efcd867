//! The start page: what the site is, what it cannot do, the wizard, and one box for a person who searches at once.

use design::{ButtonKind, ButtonProps, TextSize, button};
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{
    column, mistakes, page_heading, paragraphs, place_form, plain_list, read_on, section_heading,
    small_button,
};
use crate::intent::Intent;
use crate::route::Route;
use crate::update::Message;
use i18n::Locale;

/// The page. Before the app has started there is neither a wizard nor a search, so that their elements are hidden.
pub fn start_page(locale: &Locale, props: &PageProps) -> Html {
    let what = paragraphs(locale, &["start-what-like", "start-what-choice"]);
    let cannot = ["start-cannot-join", "start-cannot-advise", "start-cannot-health"];
    let cannot = plain_list(&cannot.map(|key| locale.text(key)), false);
    column(html! {
        <>
            { mistakes(locale, &props.user, &props.on) }
            { page_heading(TextSize::Xl, None, locale.text("start-heading")) }
            <p class="nhsuk-lede-text">{ locale.text("start-lede") }</p>
            { read_on(locale.text("start-what-summary"), what) }
            <p>{ locale.text("start-cannot-urgent") }</p>
            <div class="lcp-needs-program">{ wizard_start(locale, props) }</div>
            <div class="lcp-needs-program">{ section_heading(2, &locale.text("start-at-once")) }</div>
            { place_form(locale, &props.user, props.capabilities.asks_device, &props.on) }
            <p class="nhsuk-body-s">{ locale.text("start-privacy") }</p>
            <p class="lcp-needs-program">
                <a href={props.link(Route::Results)}>{ locale.text("start-all") }</a>
            </p>
            <p>{ props.complete(locale, "start-counts") }</p>
            { read_on(locale.text("start-cannot-summary"), cannot) }
        </>
    })
}

/// The buttons that start the wizard, for oneself or for somebody else.
fn wizard_start(locale: &Locale, props: &PageProps) -> Html {
    let start = button(ButtonProps {
        kind: ButtonKind::Button,
        onclick: Some(props.on.reform(|_| Intent::View(Message::Open(Route::YourSurgery)))),
        children: locale.text("start-now").into(),
        ..ButtonProps::default()
    });
    let for_someone_else = props.on.reform(|_: MouseEvent| Intent::ForSomeoneElse(true));
    html! {
        <>
            <p>{ locale.text("start-questions") }</p>
            { start }
            if !props.user.for_someone_else {
                <div class="lcp-actions">
                    { small_button(locale.text("start-for-someone-else"), for_someone_else) }
                </div>
            }
        </>
    }
}
