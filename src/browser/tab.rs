//! The tab's own storage, which ends with the tab: where the place is kept so that a reload works.

use web_sys::Storage;

use crate::visit::Whereabouts;

/// The name under which the place is kept.
const PLACE: &str = "place";

/// Where the person said they are, before the page was loaded again.
#[must_use]
pub fn recall() -> Option<Whereabouts> {
    let line = storage()?.get_item(PLACE).ok()??;
    Whereabouts::of_line(&line)
}

/// Keeps where the person is, or forgets it. A browser that forbids storage only loses the reload.
pub fn remember(whereabouts: Option<&Whereabouts>) {
    let Some(storage) = storage() else { return };
    // A full or forbidden storage is no reason to stop: the place is in memory as well.
    let _ = match whereabouts {
        Some(whereabouts) => storage.set_item(PLACE, &whereabouts.to_line()),
        None => storage.remove_item(PLACE),
    };
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}
