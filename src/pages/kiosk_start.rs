//! The first page of a kiosk: it invites whoever stands before it, and says that nothing of them will stay.

use design::element::{classed, pieces, words};
use design::{ButtonKind, ButtonProps, ButtonVariant, TextSize, button};
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{column, page_heading, paragraph, small_print};
use crate::intent::Intent;
use crate::language::Language;
use crate::route::Route;
use crate::update::Message;

/// The page.
pub fn kiosk_start_page(language: &Language, page: &PageProps) -> Html {
    let press = |key: &str, variant: ButtonVariant, intent: Intent| {
        button(ButtonProps {
            variant,
            kind: ButtonKind::Button,
            onclick: Some(page.on.reform(move |_| intent.clone())),
            children: words(language.text(key)),
            ..ButtonProps::default()
        })
    };
    let open = |route: Route| Intent::View(Message::Open(route));
    let ways = vec![
        press("kiosk-start", ButtonVariant::Primary, open(Route::YourSurgery)),
        press("start-for-someone-else", ButtonVariant::Secondary, Intent::ForSomeoneElse(true)),
        press("kiosk-start-all", ButtonVariant::Secondary, open(Route::Results)),
    ];
    column(vec![
        page_heading(TextSize::Xl, None, language.text("start-heading")),
        small_print("nhsuk-lede-text", language.text("kiosk-lede")),
        classed("div", "lcp-areas", pieces(ways)),
        paragraph(language.text("kiosk-nothing-stays")),
    ])
}
