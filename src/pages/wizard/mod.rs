//! The wizard: the questions before the results, one on each page. A person can skip every question.

mod home;
#[cfg(feature = "kiosk")]
mod kiosk_areas;
#[cfg(feature = "kiosk")]
mod kiosk_home;
#[cfg(feature = "kiosk")]
mod kiosk_postcode;
#[cfg(feature = "kiosk")]
mod kiosk_surgery;
mod preferences;
mod step;
mod surgery;

pub use home::home_page;
pub use preferences::preferences_page;
pub use surgery::surgery_page;
