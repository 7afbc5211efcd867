//! One way from what a person typed as a place to where that is: for the page, the kiosk, the box in another page and
//! `lcp`.
//!
//! A text is a postcode with words beside it, a town, or words. What cannot be searched from comes with what can be
//! searched from instead. The crate fetches nothing: it names the file of postcodes that it needs.
//!
//! Start with [`ResolvedPlace`].

mod resolve_place;
mod towns;

pub use resolve_place::{PlaceResolution, ResolvedPlace};
pub use towns::TownFound;
