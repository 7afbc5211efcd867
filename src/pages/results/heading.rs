//! What the results are for, and how they are ordered.

use design::TextSize;
use design::element::{classed, element, pieces, words};
use finder::Order;
use yew::prelude::*;

use super::FoundProps;
use crate::address::ViewState;
use crate::choices::Choices;
use crate::components::{page_heading, paragraph, paragraphs, read_on};
use crate::language::Language;
use crate::pages::title::results_heading;

/// The heading of the page.
pub(super) fn heading(language: &Language, props: &FoundProps) -> Html {
    page_heading(TextSize::L, None, results_heading(language, &props.page))
}

/// The order in a sentence, the other orders that there are, and how the list is ordered in full.
pub(super) fn order(language: &Language, props: &FoundProps) -> Html {
    let results = &props.results;
    let mut said = language.word("order", results.order.word());
    if results.names_first {
        said = [language.text("order-names-first"), said].join(" ");
    }
    let rules = paragraphs(language, &["order-rule", "order-distance", "order-nobody-pays"]);
    pieces(vec![
        paragraph(said),
        other_orders(language, props),
        read_on(language.text("order-summary"), rules),
    ])
}

/// The orders that these results can have, as links: an order is a part of the address.
fn other_orders(language: &Language, props: &FoundProps) -> Html {
    let FoundProps { page, results, .. } = props;
    let (home, second) = (page.place().is_some(), page.second_place().is_some());
    let possible = Order::ALL.into_iter().filter(|order| match order {
        Order::Nearest => home,
        Order::NearestToSecond => second,
        Order::NearestToEither => home && second,
        Order::Name => true,
        Order::Words => !page.state.choices.words.is_empty(),
    });
    let links: Vec<Html> = possible
        .map(|order| {
            let choices = Choices { order: Some(order), ..page.state.choices.clone() };
            let href = ViewState { route: page.state.route.clone(), choices }.link();
            let current = (order == results.order).then_some(AttrValue::Static("true"));
            let name = words(language.word("order-by", order.word()));
            let link = element("a", &["href", "aria-current"], [Some(href.into()), current], name);
            classed("li", "", link)
        })
        .collect();
    if links.len() < 2 {
        return Html::default();
    }
    let label = classed("span", "", words(language.text("order-label")));
    classed("div", "lcp-orders", pieces(vec![label, classed("ul", "", pieces(links))]))
}
