//! Prerendered pages: what a person reads before the program is there, and what they read without it.
//!
//! Each partnership, each surgery and each topic is drawn once, natively, with the app's own components, and stands in
//! the first page where that waits for the program. Beside them are pages that only those without the program need:
//! lists from A to Z, and how joining works. They say nothing that the release does not, know no visit and no clock:
//! "today" is the release's own day. The lists are made in [`lists`], the links of a page in [`links`].

mod accessibility;
mod describe;
mod joining;
mod links;
mod listing;
mod lists;
mod page;
mod plan;
mod render_all;
mod render_context;
mod renderer;
mod site_language;
mod sitemap;
mod topics;

pub(crate) use plan::PrerenderOptions;
pub(crate) use render_all::{RenderStats, render_all};
pub(crate) use site_language::SiteLanguage;
pub(crate) use sitemap::sitemaps;
pub(crate) use topics::topics;
