//! Draws what components give, natively, as HTML.

use yew::Html;

/// Draws on one thread: Yew renders within a runtime, which is kept from page to page.
pub(super) struct Renderer(tokio::runtime::Runtime);

impl Renderer {
    /// A drawing board for this thread.
    pub(super) fn new() -> std::io::Result<Self> {
        Ok(Self(tokio::runtime::Builder::new_current_thread().build()?))
    }

    /// The HTML of some content.
    pub(super) fn html(&self, content: Html) -> String {
        tokio::task::LocalSet::new().block_on(&self.0, design::render_to_string(content))
    }
}
