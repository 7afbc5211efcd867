//! What the results are for, and how they are ordered.

use design::{Details, Heading, TextSize};
use finder::Order;
use yew::prelude::*;

use super::FoundProps;
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
            <Heading size={TextSize::L} focusable={true}>{ results_heading(language, &props.page) }</Heading>
            <p>{ language.text(order) }</p>
            <Details summary={html! { { language.text("order-summary") } }}>
                <p>{ language.text("order-rule") }</p>
                <p>{ language.text("order-distance") }</p>
                <p>{ language.text("order-nobody-pays") }</p>
            </Details>
        </>
    }
}
