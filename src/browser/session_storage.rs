//! The tab's storage, which ends with the tab: it keeps what the person said, so that a reload works.

use super::storage::StorageArea;
use crate::user_context::UserContext;

/// What the person said before the page was loaded again.
#[must_use]
pub fn load_user_context() -> UserContext {
    UserContext::from_stored(|name| StorageArea::Session.get(name))
}

/// Keeps what the person said, or forgets it.
pub fn save_user_context(user: &UserContext) {
    for (name, json) in user.to_stored() {
        // A full or forbidden storage is no reason to stop: the visit is in memory as well, and only a reload loses it.
        let _ = StorageArea::Session.set(name, json.as_deref());
    }
}
