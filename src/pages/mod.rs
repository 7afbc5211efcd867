//! The pages. Each renders the dataset, the address and what the tab knows.
//!
//! A page is pure: the same values render the same page, in the browser and in a test. It calls back with an intent.
//! It never imports another page, and never touches the browser.

mod about_data;
mod choice_summary;
mod compare;
mod examples;
mod explained;
mod glossary;
#[cfg(feature = "kiosk")]
mod kiosk_start;
mod leaflet;
mod not_found;
mod page_props;
mod partnership;
mod place;
mod practice;
#[cfg(feature = "kiosk")]
mod reception;
mod results;
mod rights;
mod start;
mod status;
mod staying;
mod title;
mod wizard;

pub use about_data::about_data_page;
pub use compare::compare_page;
pub use examples::examples_page;
pub use explained::explained_page;
pub use glossary::glossary_page;
#[cfg(feature = "kiosk")]
pub use kiosk_start::kiosk_start_page;
pub use leaflet::leaflet_page;
pub use not_found::{not_found_page, unknown_scope_page};
pub use page_props::PageProps;
pub use partnership::{PartnershipPageProps, partnership_page};
pub use place::place_page;
pub use practice::{PracticePageProps, practice_page};
#[cfg(feature = "kiosk")]
pub use reception::{nearby_with_details, reception_page};
pub use results::ResultsPage;
pub use rights::rights_page;
pub use start::start_page;
pub use status::dataset_status;
pub use staying::staying_page;
pub use title::title;
pub use wizard::{home_page, preferences_page, surgery_page};
