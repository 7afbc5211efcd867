//! The tab's own storage, which ends with the tab: where a visit is kept so that a reload works.

use web_sys::Storage;

use crate::user_context::UserContext;

/// What the person said before the page was loaded again.
#[must_use]
pub fn recall() -> UserContext {
    let storage = storage();
    UserContext::of_lines(|name| storage.as_ref()?.get_item(name).ok()?)
}

/// Keeps what the person said, or forgets it. A browser that forbids storage only loses the reload.
pub fn remember(user: &UserContext) {
    let Some(storage) = storage() else { return };
    for (name, line) in user.to_lines() {
        // A full or forbidden storage is no reason to stop: the visit is in memory as well.
        let _ = match line {
            Some(line) => storage.set_item(name, &line),
            None => storage.remove_item(name),
        };
    }
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}
