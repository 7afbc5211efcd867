//! What a mode changes, as data.

/// What differs between a person's own device and other surroundings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says one thing of the surroundings, and any may go with any"
)]
pub struct Capabilities {
    /// Whether the place that a person gave is shown on the results, as in "near HG5 0JL".
    pub shows_place: bool,
    /// Whether the place outlives a reload of the page, in the tab's own storage.
    pub keeps_place_in_tab: bool,
    /// Whether the device may be asked where it is.
    pub asks_device: bool,
    /// Where the addresses of the visit are kept.
    pub history: HistoryKind,
    /// Whether the page is a part of another site's page: then it has no header, and a way to the full site.
    pub is_part: bool,
    /// Whether it is said that a door is open now: a page made before the day of the visit cannot know.
    pub tells_open: bool,
    /// Whether there is a printer.
    pub prints: bool,
    /// Who uses the screen.
    pub audience: Audience,
}

/// Where the addresses of a visit are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HistoryKind {
    /// In the browser's own history, with the address in its address bar.
    Browser,
    /// In the app's memory: the browser's address never changes, and its history has nothing for the next person, nor for
    /// the page around a frame.
    Memory,
}

/// Who uses the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// The person whose screen it is.
    Own,
    /// One person after another, who have nothing but a finger: no keyboard, no way out, and nothing is to stay.
    Shared,
    /// The staff of a GP surgery, who read out what it says.
    Reception,
}

impl Capabilities {
    /// On a person's own phone or computer.
    pub const PUBLIC: Self = Self {
        shows_place: true,
        keeps_place_in_tab: true,
        asks_device: true,
        history: HistoryKind::Browser,
        is_part: false,
        tells_open: true,
        prints: true,
        audience: Audience::Own,
    };

    /// On a touch screen in a waiting room: the next person must find nothing of the one before.
    pub const KIOSK: Self = Self {
        shows_place: false,
        keeps_place_in_tab: false,
        asks_device: false,
        history: HistoryKind::Memory,
        prints: false,
        audience: Audience::Shared,
        ..Self::PUBLIC
    };

    /// In a box inside a page of another site: nothing is kept there, and the way back is that page's own.
    pub const EMBED: Self =
        Self { keeps_place_in_tab: false, history: HistoryKind::Memory, is_part: true, ..Self::PUBLIC };

    /// On a page that was made before anybody asked for it, to be read without the program.
    pub const PRERENDERED: Self = Self { keeps_place_in_tab: false, tells_open: false, ..Self::PUBLIC };

    /// At the reception of a GP surgery: it shows what holds for everybody, and keeps nothing.
    pub const RECEPTION: Self = Self {
        shows_place: false,
        keeps_place_in_tab: false,
        asks_device: false,
        history: HistoryKind::Memory,
        audience: Audience::Reception,
        ..Self::PUBLIC
    };

    /// Whether one person after another uses the screen. Never in the program for phones, which has no such parts.
    #[must_use]
    pub const fn is_shared(self) -> bool {
        cfg!(feature = "kiosk") && matches!(self.audience, Audience::Shared)
    }

    /// Whether it is the screen of a reception. Never in the program for phones, which has no such parts.
    #[must_use]
    pub const fn is_reception(self) -> bool {
        cfg!(feature = "kiosk") && matches!(self.audience, Audience::Reception)
    }
}
