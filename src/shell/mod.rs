//! What the app runs in, and what that changes.
//!
//! Only this folder knows the mode; everything else reads the [`Capabilities`] that follows from it.

mod capabilities;
mod mode;

pub use capabilities::{Audience, Capabilities, HistoryKind};
pub use mode::Mode;
