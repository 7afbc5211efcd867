//! Draws what components give, natively, as HTML.

use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
struct DrawnProps {
    content: Html,
}

#[component]
fn Drawn(props: &DrawnProps) -> Html {
    props.content.clone()
}

/// Draws on one thread: Yew renders within a runtime, which is kept from page to page.
pub(super) struct Drawing(tokio::runtime::Runtime);

impl Drawing {
    /// A drawing board for this thread.
    pub(super) fn new() -> std::io::Result<Self> {
        Ok(Self(tokio::runtime::Builder::new_current_thread().build()?))
    }

    /// The HTML of some content.
    pub(super) fn html(&self, content: Html) -> String {
        let drawn = yew::LocalServerRenderer::<Drawn>::with_props(DrawnProps { content });
        tokio::task::LocalSet::new().block_on(&self.0, drawn.hydratable(false).render())
    }
}
