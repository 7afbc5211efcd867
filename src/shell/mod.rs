//! What the app runs in, and what that changes.
//!
//! Only this folder knows the mode; everything else reads the [`Policy`] that follows from it.

mod policy;

pub use policy::Policy;
