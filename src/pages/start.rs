//! The start page: one box to search with, four links for those who have something else in mind, and below it what the
//! site is and cannot do.

use design::{ButtonKind, ButtonProps, ButtonVariant, TextSize, button};
use yew::prelude::*;

use super::choice_summary::funder_when_staying;
use super::page_props::PageProps;
use crate::components::{column, mistakes, page_heading, paragraphs, place_form, plain_list, read_on};
use crate::intent::Intent;
use crate::route::Route;
use crate::user_context::PlaceMessage;
use i18n::Locale;

/// The page. Before the app has started there is neither a search nor a question, so that their elements are hidden.
pub fn start_page(locale: &Locale, props: &PageProps) -> Html {
    let what = paragraphs(locale, &["start-what-like", "start-what-choice"]);
    let cannot = ["start-cannot-join", "start-cannot-advise", "start-cannot-health", "start-cannot-urgent"];
    let cannot = plain_list(&cannot.map(|key| locale.text(key)), false);
    column(html! {
        <>
            { mistakes(locale, &props.user, &props.on) }
            { page_heading(TextSize::L, None, locale.text("start-heading")) }
            { place_form(locale, &props.user, props.capabilities.asks_device, false, &props.on) }
            <div class="lcp-needs-program">{ other_ways(locale, props) }</div>
            <p class="nhsuk-body-s">{ locale.text("start-privacy") }</p>
            <p>{ locale.text("start-lede") }{ " " }{ props.complete(locale, "start-counts") }</p>
            { read_on(locale.text("start-what-summary"), what) }
            { read_on(locale.text("start-cannot-summary"), cannot) }
        </>
    })
}

/// What people have in mind who do not search at once, each a link.
fn other_ways(locale: &Locale, props: &PageProps) -> Html {
    let link = |key: &str, route: Route| {
        html! { <li><a href={props.link(route)}>{ locale.text(key) }</a></li> }
    };
    // What staying means is up to the funder: that of the person's surgery.
    let catalogue = &props.dataset.catalogue;
    let funder = funder_when_staying(props).and_then(|at| catalogue.funder(at));
    let staying = funder.map_or(Route::YourSurgery, |funder| Route::Staying { id: funder.id.to_string() });
    let press = |key: &str, intent: Intent| {
        let onclick = props.on.reform(move |_: MouseEvent| intent.clone());
        let button = button(ButtonProps {
            variant: ButtonVariant::Link,
            kind: ButtonKind::Button,
            onclick: Some(onclick),
            children: locale.text(key).into(),
            ..ButtonProps::default()
        });
        html! { <li>{ button }</li> }
    };
    html! {
        <ul class="nhsuk-list lcp-ways">
            { link("start-which", Route::YourSurgery) }
            { link("start-stay", staying) }
            { press("place-no-fixed-address", Intent::Place(PlaceMessage::NoFixedAddress)) }
            if !props.user.for_someone_else {
                { press("start-for-someone-else", Intent::ForSomeoneElse(true)) }
            }
            { link("start-all", Route::Results) }
        </ul>
    }
}
