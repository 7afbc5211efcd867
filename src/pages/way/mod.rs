//! The way through: the questions before the results, one a page, each of which can be skipped.

mod home;
#[cfg(feature = "kiosk")]
mod kiosk_home;
#[cfg(feature = "kiosk")]
mod kiosk_surgery;
mod matters;
#[cfg(feature = "kiosk")]
mod reception;
mod surgery;

pub use home::home_page;
pub use matters::matters_page;
#[cfg(feature = "kiosk")]
pub use reception::reception_page;
pub use surgery::surgery_page;

use design::element::{classed, element, words};
use design::{ButtonKind, ButtonProps, TextSize, button};
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{page_heading, paragraph};
use crate::intent::Intent;
use crate::language::Language;
use crate::matters::offered;
use crate::route::Route;
use crate::update::Message;

/// A question's text, about the person or about whom they choose for.
fn asked(language: &Language, page: &PageProps, key: &str) -> String {
    language.with(key, &[("whom", page.whom())])
}

/// A question with what it is asked for.
fn question(language: &Language, page: &PageProps, heading: &str, why: &str) -> [Html; 2] {
    [page_heading(TextSize::L, None, asked(language, page, heading)), paragraph(asked(language, page, why))]
}

/// The page after this question.
fn next(page: &PageProps) -> Route {
    let matters = !offered(&page.dataset, &page.user, page.state.choices.scope.as_ref()).is_empty();
    page.user.next(&page.state.route, matters)
}

/// The way past a question.
fn skip(language: &Language, page: &PageProps) -> Html {
    let link =
        element("a", &["href"], [Some(page.link(next(page)).into())], words(language.text("way-skip")));
    classed("p", "", link)
}

/// On to the next page.
fn go_on(language: &Language, page: &PageProps) -> Html {
    let next = next(page);
    button(ButtonProps {
        kind: ButtonKind::Button,
        onclick: Some(page.on.reform(move |_| Intent::View(Message::Open(next.clone())))),
        children: words(language.text("way-continue")),
        ..ButtonProps::default()
    })
}
