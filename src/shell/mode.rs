//! Where the app runs.

use super::Capabilities;

/// Where the app runs; the page that started it says so.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mode {
    /// On a person's own phone or computer.
    #[default]
    Public,
    /// On a touch screen in a waiting room, which one person after the other uses.
    Kiosk,
    /// In a box inside a page of another site.
    Embed,
    /// At the reception of a GP surgery.
    Reception,
}

impl Mode {
    /// The mode with a name: `kiosk`, `embed`, `reception`. Any other name is a person's own device.
    #[must_use]
    pub fn named(name: &str) -> Self {
        match name {
            "kiosk" => Self::Kiosk,
            "embed" => Self::Embed,
            "reception" => Self::Reception,
            _ => Self::Public,
        }
    }

    /// What follows from it.
    #[must_use]
    pub fn capabilities(self) -> Capabilities {
        match self {
            Self::Public => Capabilities::PUBLIC,
            Self::Kiosk => Capabilities::KIOSK,
            Self::Embed => Capabilities::EMBED,
            Self::Reception => Capabilities::RECEPTION,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_does_not_say_where_it_is_is_a_persons_own() {
        assert_eq!(Mode::named("").capabilities(), Capabilities::PUBLIC);
        assert_eq!(Mode::named("kiosk").capabilities(), Capabilities::KIOSK);
        assert_eq!(Mode::named("embed").capabilities(), Capabilities::EMBED);
        assert_eq!(Mode::named("reception").capabilities(), Capabilities::RECEPTION);
    }
}
