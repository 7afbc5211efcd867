//! Where a shortlist is kept: in the tab's storage, and in the device's only when the person asks.

use super::storage::StorageArea;
use crate::shortlist::Shortlist;

/// The name under which it is kept, in either storage.
const SHORTLIST: &str = "shortlist";

/// The shortlist that the device keeps, or else the tab.
#[must_use]
pub fn load_shortlist() -> Shortlist {
    match StorageArea::Local.get(SHORTLIST) {
        Some(json) => Shortlist::from_json(&json, true),
        None => Shortlist::from_json(&StorageArea::Session.get(SHORTLIST).unwrap_or_default(), false),
    }
}

/// Keeps a shortlist, on the device too if it says so. `false` when the device was to keep it and did not.
#[must_use]
pub fn save_shortlist(shortlist: &Shortlist) -> bool {
    let json = shortlist.to_json();
    // A tab that keeps nothing only loses the reload.
    let _ = StorageArea::Session.set(SHORTLIST, json.as_deref());
    // An empty value on the device remembers that the person asked.
    let wanted = shortlist.is_on_device();
    let saved = StorageArea::Local.set(SHORTLIST, wanted.then(|| json.as_deref().unwrap_or_default()));
    saved || !wanted
}
