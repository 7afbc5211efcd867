//! The kinds of value that cells hold, one file a kind.

mod dates;
mod degrees;
mod ids;
mod numbers;
mod outline;
mod postcodes;
mod text;
mod vocabularies;

pub use dates::Clock;
pub use degrees::{Latitude, Longitude};
pub use ids::Slug;
pub use outline::Outline;
pub use postcodes::Sector;
pub use text::WebAddress;
pub use vocabularies::{AboutFact, Weekday};
