//! A value in one of the browser's two storages. Neither a forbidden nor a full storage stops the app, which is why
//! this is not `gloo::storage`: it panics where storage is forbidden, see `docs/decisions/0014-gloo.md`.

use gloo::utils::window;
use web_sys::Storage;

/// Which of the two storages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StorageArea {
    /// The tab's own, which ends with the tab.
    Session,
    /// The device's.
    Local,
}

impl StorageArea {
    /// The value with a name; `None` when there is none, or the storage is forbidden.
    pub(super) fn get(self, name: &str) -> Option<String> {
        self.storage()?.get_item(name).ok()?
    }

    /// Writes a value, or removes it; `false` when the storage is full or forbidden.
    #[must_use]
    pub(super) fn set(self, name: &str, value: Option<&str>) -> bool {
        let Some(storage) = self.storage() else { return false };
        let done = match value {
            Some(value) => storage.set_item(name, value),
            None => storage.remove_item(name),
        };
        done.is_ok()
    }

    fn storage(self) -> Option<Storage> {
        let storage = match self {
            Self::Session => window().session_storage(),
            Self::Local => window().local_storage(),
        };
        storage.ok()?
    }
}
