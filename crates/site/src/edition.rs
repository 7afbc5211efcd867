//! The first page in each edition: for the public, for a kiosk in a waiting room, for a box inside another site.
//!
//! An edition is a folder of the site, as a language is. All of them share the program, the words and the release; what
//! differs is told to the program by two `<meta>` elements, and what follows from that is the app's to know.

/// Who the first page is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edition {
    /// People on their own devices.
    Public,
    /// A touch screen in a waiting room, which one person after the other uses.
    Kiosk,
    /// A box inside a page of another site.
    Embed,
}

impl Edition {
    /// Every edition.
    pub(crate) const ALL: [Self; 3] = [Self::Public, Self::Kiosk, Self::Embed];

    /// Its folder below that of its language: `kiosk/`; none for the public.
    pub(crate) fn folder(self) -> &'static str {
        match self {
            Self::Public => "",
            Self::Kiosk => "kiosk/",
            Self::Embed => "embed/",
        }
    }

    /// Its name, as the app knows it: `kiosk`; none for the public.
    pub(crate) fn mode(self) -> &'static str {
        self.folder().trim_end_matches('/')
    }
}
