//! The folders of pages that are only to be read: the app has no page of its own for them.

/// The accessibility statement.
pub(crate) const ACCESSIBILITY: &str = "accessibility/";

/// How joining works, in plain words.
pub(crate) const JOINING: &str = "joining/";

/// The lists from A to Z.
pub(crate) const LISTS: &str = "a-to-z/";
