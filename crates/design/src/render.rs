//! Renders components natively, for prerendered pages and for tests.

use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
struct ContentProps {
    content: Html,
}

#[component]
fn Content(props: &ContentProps) -> Html {
    props.content.clone()
}

/// The HTML of some content, without the markers that hydration needs. Yew renders on one thread: await it within a
/// `tokio::task::LocalSet`.
pub async fn render_to_string(content: Html) -> String {
    yew::LocalServerRenderer::<Content>::with_props(ContentProps { content }).hydratable(false).render().await
}
