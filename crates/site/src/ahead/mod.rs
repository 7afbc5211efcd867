//! Pages rendered ahead: what a person reads before the program is there, and what they read without it.
//!
//! Each partnership, each surgery and each topic is drawn once, natively, with the app's own components, and stands in
//! the first page where that waits for the program. Beside them are pages that only those without the program need:
//! lists from A to Z, and how joining works. They say nothing that the release does not, know no visit and no clock:
//! "today" is the release's own day. The lists are made in [`lists`], a page is put together in [`template`].

mod choice;
mod describe;
mod draw;
mod joining;
mod listing;
mod lists;
mod page;
mod plan;
mod press;
mod scene;
mod sitemap;
mod structured;
mod template;

pub(crate) use choice::choice_page;
pub(crate) use plan::{Ahead, Locale};
pub(crate) use press::{Pressed, press};
pub(crate) use sitemap::sitemaps;
pub(crate) use template::Template;
