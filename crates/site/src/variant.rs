//! The first page in each variant: for the public, for a kiosk in a waiting room, for a box inside another site, for the
//! reception of a GP surgery.
//!
//! A variant is a folder of the site, as a language is. All of them share the release; what differs is told to the
//! program by two `<meta>` elements, and what follows from that is the app's to know. A kiosk and a reception have a
//! program, styles and words of their own, so that a phone does not download what only they show.

/// Who the first page is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Variant {
    /// People on their own devices.
    Public,
    /// A touch screen in a waiting room, which one person after the other uses.
    Kiosk,
    /// A box inside a page of another site.
    Embed,
    /// The reception of a GP surgery.
    Reception,
}

/// The folder of the files that take the place of the app's own in a kiosk and at a reception.
pub(crate) const OWN_FILES: &str = "kiosk/";

impl Variant {
    /// Every variant.
    pub(crate) const ALL: [Self; 4] = [Self::Public, Self::Kiosk, Self::Embed, Self::Reception];

    /// Its folder below that of its language: `kiosk/`; none for the public.
    pub(crate) fn folder(self) -> &'static str {
        match self {
            Self::Public => "",
            Self::Kiosk => "kiosk/",
            Self::Embed => "embed/",
            Self::Reception => "reception/",
        }
    }

    /// Whether it has files of its own: [`OWN_FILES`].
    pub(crate) fn has_own_files(self) -> bool {
        matches!(self, Self::Kiosk | Self::Reception)
    }

    /// Its name, as the app knows it: `kiosk`; none for the public.
    pub(crate) fn mode(self) -> &'static str {
        self.folder().trim_end_matches('/')
    }
}
