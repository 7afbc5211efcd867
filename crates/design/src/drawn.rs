//! Draws components natively as HTML: prerendered pages, and pages in tests.

use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
struct DrawnProps {
    content: Html,
}

#[component]
fn Drawn(props: &DrawnProps) -> Html {
    props.content.clone()
}

/// The HTML of some content, without what only a browser's program needs. Yew draws on one thread: await it within a
/// `tokio::task::LocalSet`.
pub async fn drawn(content: Html) -> String {
    yew::LocalServerRenderer::<Drawn>::with_props(DrawnProps { content }).hydratable(false).render().await
}
