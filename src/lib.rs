//! The explorer in the browser: which partnerships and surgeries there are for a place, and how they are joined.
//!
//! What is on screen follows from the address ([`address`]), what this tab knows ([`app_state`]) and the published
//! dataset ([`data`]). [`update`] and [`app_state`] change them and are pure; [`pages`] draw them and are pure;
//! [`browser`] alone touches the browser. No rule of the domain is here: see the crates `finder` and `enrolment`.
//!
//! Start with [`address::ViewState`], then [`app::App`].

pub mod address;
pub mod app;
pub mod app_state;
pub mod browser;
pub mod choices;
pub mod components;
mod damaged_links;
pub mod data;
mod effects;
mod escape;
pub mod home_areas;
pub mod intent;
#[cfg(feature = "kiosk")]
pub mod kiosk;
pub mod pages;
pub mod preferences;
pub mod root;
pub mod route;
pub mod router;
pub mod search_words;
pub mod shell;
pub mod shortlist;
pub mod update;
pub mod user_context;
