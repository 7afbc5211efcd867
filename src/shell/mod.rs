//! What the app runs in, and what that changes.
//!
//! Only this folder knows the mode; everything else reads the [`Policy`] that follows from it.

mod mode;
mod policy;

pub use mode::Mode;
pub use policy::{Policy, Seat};
