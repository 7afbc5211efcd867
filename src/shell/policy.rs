//! What a mode changes, as data.

/// What differs between a person's own device and other surroundings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// Whether the place that a person gave is shown on the results, as in "near HG5 0JL".
    pub shows_place: bool,
    /// Whether the place outlives a reload of the page, in the tab's own storage.
    pub keeps_place_in_tab: bool,
    /// Whether the device may be asked where it is.
    pub asks_device: bool,
}

impl Policy {
    /// On a person's own phone or computer.
    pub const PUBLIC: Self = Self { shows_place: true, keeps_place_in_tab: true, asks_device: true };
}
