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
    /// Whether it is said that a door is open now: a page made before the day of the visit cannot know.
    pub tells_open: bool,
}

impl Policy {
    /// On a person's own phone or computer.
    pub const PUBLIC: Self =
        Self { shows_place: true, keeps_place_in_tab: true, asks_device: true, tells_open: true };

    /// On a touch screen in a waiting room: the next person must find nothing of the one before.
    pub const KIOSK: Self =
        Self { shows_place: false, keeps_place_in_tab: false, asks_device: false, tells_open: true };

    /// In a box inside a page of another site: nothing is kept there.
    pub const EMBED: Self =
        Self { shows_place: true, keeps_place_in_tab: false, asks_device: true, tells_open: true };

    /// On a page that was made before anybody asked for it, to be read without the program.
    pub const AHEAD: Self =
        Self { shows_place: true, keeps_place_in_tab: false, asks_device: true, tells_open: false };
}
