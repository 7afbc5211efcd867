//! What the results are for, and how they are ordered.

use design::TextSize;
use finder::Order;
use yew::prelude::*;

use super::FoundProps;
use crate::components::{page_heading, paragraph, paragraphs, read_on};
use crate::language::Language;
use crate::pages::title::results_heading;

/// The heading of the page with the line about the order.
pub(super) fn heading(language: &Language, props: &FoundProps) -> Html {
    let order = match props.results.order {
        Order::Name => "order-name",
        Order::Words => "order-words",
        Order::Nearest | Order::NearestToSecond | Order::NearestToEither => "order-nearest",
    };
    html! {
        <>
            { page_heading(TextSize::L, None, results_heading(language, &props.page)) }
            { paragraph(language.text(order)) }
            { read_on(language.text("order-summary"), paragraphs(language, &["order-rule", "order-distance", "order-nobody-pays"])) }
        </>
    }
}
