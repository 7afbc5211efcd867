//! The heading of the results, and the order of the list.

use catalogue::Precision;
use design::TextSize;
use finder::Order;
use yew::prelude::*;

use super::ResultsSectionProps;
use crate::address::ViewState;
use crate::choices::Choices;
use crate::components::{page_heading, paragraphs, read_on};
use crate::pages::PageProps;
use crate::user_context::UserLocation;
use i18n::Locale;

/// The heading of the page: the search words, and the places that the results are near.
pub(super) fn heading(locale: &Locale, page: &PageProps) -> Html {
    page_heading(TextSize::M, None, heading_text(locale, page))
}

fn heading_text(locale: &Locale, page: &PageProps) -> String {
    let words = page.state.choices.words.as_str();
    let location = page.user.location.as_ref();
    let name = |location: Option<&UserLocation>| place_name(locale, page, location?);
    let near = match (name(location), name(page.user.second.as_ref())) {
        (Some(home), Some(second)) => {
            Some(locale.with("results-two-places", &[("home", &home), ("second", &second)]))
        }
        (home, second) => home.or(second),
    };
    match (words.is_empty(), near) {
        (true, None) if location.is_some() => locale.text("results-heading-no-address"),
        (true, None) => locale.text("results-heading-all"),
        (true, Some(near)) => locale.with("results-heading-near", &[("place", &near)]),
        (false, None) => locale.with("results-heading-words", &[("words", words)]),
        (false, Some(near)) => {
            locale.with("results-heading-words-near", &[("words", words), ("place", &near)])
        }
    }
}

/// The name of a place on the page: its postcode only where others cannot see the screen. `None` where the person gave
/// no place.
fn place_name(locale: &Locale, page: &PageProps, location: &UserLocation) -> Option<String> {
    let place = location.place()?;
    Some(match &place.precision {
        Precision::Postcode(text) | Precision::Outward(text) if page.capabilities.shows_place => text.clone(),
        Precision::Device => locale.text("place-device"),
        _ => locale.text("place-given"),
    })
}

/// The current order in a sentence, links to the other orders, and the full ordering rules.
pub(super) fn order(locale: &Locale, props: &ResultsSectionProps) -> Html {
    let results = &props.results;
    let current = locale.word("order", results.order.word());
    let sentence =
        if results.names_first { [locale.text("order-names-first"), current].join(" ") } else { current };
    let rules = paragraphs(locale, &["order-rule", "order-distance", "order-nobody-pays"]);
    html! {
        <>
            <p>{ sentence }</p>
            { order_links(locale, props) }
            { read_on(locale.text("order-summary"), rules) }
        </>
    }
}

/// The orders that these results can have, as links, because the order is part of the address. Empty when there is
/// only one.
fn order_links(locale: &Locale, props: &ResultsSectionProps) -> Html {
    let orders = possible_orders(props);
    if orders.len() < 2 {
        return Html::default();
    }
    let state = &props.page.state;
    let href = |order: Order| {
        let choices = Choices { order: Some(order), ..state.choices.clone() };
        ViewState { route: state.route.clone(), choices }.link()
    };
    let current = |order: Order| (order == props.results.order).then_some("true");
    html! {
        <div class="lcp-orders">
            <span>{ locale.text("order-label") }</span>
            <ul>
                for order in orders {
                    <li>
                        <a href={href(order)} aria-current={current(order)}>{ locale.word("order-by", order.word()) }</a>
                    </li>
                }
            </ul>
        </div>
    }
}

/// The orders for which the person gave what they need: a place, a second place, search words.
fn possible_orders(props: &ResultsSectionProps) -> Vec<Order> {
    let page = &props.page;
    let (home, second) = (page.place().is_some(), page.second_place().is_some());
    let is_possible = |order: &Order| match order {
        Order::Nearest => home,
        Order::NearestToSecond => second,
        Order::NearestToEither => home && second,
        Order::Name => true,
        Order::Words => !page.state.choices.words.is_empty(),
    };
    Order::ALL.into_iter().filter(is_possible).collect()
}
