//! The start page of a kiosk: it invites a person to begin, and says that the kiosk keeps nothing about them.

use design::{ButtonKind, ButtonProps, ButtonVariant, TextSize, button};
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{column, page_heading};
use crate::intent::Intent;
use crate::route::Route;
use crate::update::Message;
use i18n::Locale;

/// The page.
pub fn kiosk_start_page(locale: &Locale, page: &PageProps) -> Html {
    let press = |key: &str, variant: ButtonVariant, intent: Intent| {
        button(ButtonProps {
            variant,
            kind: ButtonKind::Button,
            onclick: Some(page.on.reform(move |_| intent.clone())),
            children: locale.text(key).into(),
            ..ButtonProps::default()
        })
    };
    let open = |route: Route| Intent::View(Message::Open(route));
    column(html! {
        <>
            { page_heading(TextSize::Xl, None, locale.text("start-heading")) }
            <p class="nhsuk-lede-text">{ locale.text("kiosk-lede") }</p>
            <div class="lcp-areas">
                { press("kiosk-start", ButtonVariant::Primary, open(Route::YourSurgery)) }
                { press("start-for-someone-else", ButtonVariant::Secondary, Intent::ForSomeoneElse(true)) }
                { press("kiosk-start-all", ButtonVariant::Secondary, open(Route::Results)) }
            </div>
            <p>{ locale.text("kiosk-nothing-stays") }</p>
        </>
    })
}
