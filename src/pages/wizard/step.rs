//! What every step of the wizard shows: its question, and the links to the next step.

use design::{ButtonKind, ButtonProps, TextSize, button};
use yew::prelude::*;

use crate::components::page_heading;
use crate::intent::Intent;
use crate::pages::PageProps;
use crate::preferences::suggested_filters;
use crate::route::Route;
use crate::update::Message;
use i18n::Locale;

/// The text of a key that speaks about the person, or about whom they choose for.
pub(super) fn text_about_person(locale: &Locale, page: &PageProps, key: &str) -> String {
    locale.with(key, &[("whom", page.whom())])
}

/// The question of the step, which is the heading of the page, and why it is asked.
pub(super) fn question(locale: &Locale, page: &PageProps, heading: &str, why: &str) -> Html {
    html! {
        <>
            if let Some(progress) = progress(locale, page) {
                <p class="nhsuk-caption-l">{ progress }</p>
            }
            { page_heading(TextSize::L, None, text_about_person(locale, page, heading)) }
            <p>{ text_about_person(locale, page, why) }</p>
        </>
    }
}

/// Which question this is, of how many: `Question 1 of 3`.
fn progress(locale: &Locale, page: &PageProps) -> Option<String> {
    let questions = [Route::YourSurgery, Route::Home, Route::Preferences];
    let number = questions.iter().position(|question| *question == page.state.route)? + 1;
    let counts = [("number", number), ("of", questions.len())];
    Some(locale.counts("wizard-progress", &counts))
}

/// The link that skips the question.
pub(super) fn skip_link(locale: &Locale, page: &PageProps) -> Html {
    html! { <p><a href={page.link(next_step(page))}>{ locale.text("wizard-skip") }</a></p> }
}

/// The button that opens the next step.
pub(super) fn continue_button(locale: &Locale, page: &PageProps) -> Html {
    let next = next_step(page);
    button(ButtonProps {
        kind: ButtonKind::Button,
        onclick: Some(page.on.reform(move |_| Intent::View(Message::Open(next.clone())))),
        children: locale.text("wizard-continue").into(),
        ..ButtonProps::default()
    })
}

/// The page after this step: the next unanswered question, or the results.
fn next_step(page: &PageProps) -> Route {
    let filters = suggested_filters(&page.dataset, &page.user, page.state.choices.scope.as_ref());
    page.user.next(&page.state.route, !filters.is_empty())
}
