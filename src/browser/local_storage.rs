//! Where a shortlist is kept: in the tab's own storage, and on the device only when the person asks.

use web_sys::Storage;

use crate::shortlist::Shortlist;

/// The name under which it is kept, in either storage.
const SHORTLIST: &str = "shortlist";

/// The shortlist that the device keeps, or else the tab.
#[must_use]
pub fn recall() -> Shortlist {
    let line = |storage: Option<Storage>| storage?.get_item(SHORTLIST).ok()?;
    match line(on_device()) {
        Some(kept) => Shortlist::of_line(&kept, true),
        None => Shortlist::of_line(&line(in_tab()).unwrap_or_default(), false),
    }
}

/// Keeps a shortlist, on the device too if it says so. `false` when the device was to keep it and did not.
#[must_use]
pub fn keep(shortlist: &Shortlist) -> bool {
    let line = shortlist.to_line();
    let line = (!line.is_empty()).then_some(line);
    // A tab that keeps nothing only loses the reload.
    let _ = write(in_tab(), line.as_deref());
    // An empty line on the device remembers that the person asked.
    let wanted = shortlist.is_on_device();
    let done = write(on_device(), wanted.then(|| line.as_deref().unwrap_or_default()));
    done.is_some() || !wanted
}

/// Writes a line, or takes it away; `None` when the storage is full or forbidden.
fn write(storage: Option<Storage>, line: Option<&str>) -> Option<()> {
    let storage = storage?;
    match line {
        Some(line) => storage.set_item(SHORTLIST, line).ok(),
        None => storage.remove_item(SHORTLIST).ok(),
    }
}

fn in_tab() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

fn on_device() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
