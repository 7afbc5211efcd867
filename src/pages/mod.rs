//! The pages: each drawn from the dataset, the address and what the tab knows, and from nothing else.
//!
//! A page is pure: the same values draw the same page, in the browser and in a test. It calls back with an
//! intent, never imports another page, and never touches the browser.

mod about_data;
mod compare;
mod examples;
mod glossary;
#[cfg(feature = "kiosk")]
mod kiosk_start;
mod leaflet;
mod not_found;
mod page_props;
mod partnership;
mod place;
mod practice;
mod results;
mod rights;
mod standing;
mod start;
mod status;
mod title;
mod way;

pub use about_data::about_data_page;
pub use compare::compare_page;
pub use examples::examples_page;
pub use glossary::glossary_page;
#[cfg(feature = "kiosk")]
pub use kiosk_start::kiosk_start_page;
pub use leaflet::leaflet_page;
pub use not_found::not_found_page;
pub use page_props::PageProps;
pub use partnership::{PartnershipPageProps, partnership_page};
pub use place::place_page;
pub use practice::{PracticePageProps, practice_page};
pub use results::ResultsPage;
pub use rights::rights_page;
pub use start::start_page;
pub use status::dataset_status;
pub use title::title;
#[cfg(feature = "kiosk")]
pub use way::reception_page;
pub use way::{home_page, matters_page, surgery_page};
