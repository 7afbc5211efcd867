//! How the kiosk is set up: a line that `lcp site` wrote into its first page.

/// How the kiosk is set up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// How far a person's eyes are from the screen, in millimetres.
    pub distance_mm: u32,
    /// How many of the page's pixels the screen has to an inch.
    pub pixels_per_inch: u32,
    /// How high above the screen's lower edge a person who sits can touch, in millimetres; `None` is the whole screen.
    pub reach_mm: Option<u32>,
    /// The id of the GP surgery whose waiting room it is.
    pub practice: Option<String>,
    /// The address of the site for everybody, with a slash at its end, which people can take away with them.
    pub address: Option<String>,
    /// Whether there is a printer.
    pub prints: bool,
    /// Whether the printer's paper is a roll of 80 mm.
    pub receipt: bool,
}

impl Default for Settings {
    /// An arm's length from a common screen of 24 inches.
    fn default() -> Self {
        Self {
            distance_mm: 600,
            pixels_per_inch: 92,
            reach_mm: None,
            practice: None,
            address: None,
            prints: false,
            receipt: false,
        }
    }
}

impl Settings {
    /// The settings of a line: `distance=600 density=92 practice=beech-house prints`. What is not understood leaves the
    /// usual value: `lcp site` refuses such settings before anybody stands before a screen.
    #[must_use]
    pub fn read(line: &str) -> Self {
        let mut settings = Self::default();
        for word in line.split_whitespace() {
            match word.split_once('=') {
                Some(("distance", mm)) => set(&mut settings.distance_mm, mm),
                Some(("density", pixels)) => set(&mut settings.pixels_per_inch, pixels),
                Some(("reach", mm)) => settings.reach_mm = mm.parse().ok(),
                Some(("practice", id)) => settings.practice = Some(id.to_owned()),
                Some(("address", address)) => settings.address = Some(address.to_owned()),
                None if word == "prints" => settings.prints = true,
                None if word == "receipt" => settings.receipt = true,
                _ => {}
            }
        }
        settings
    }
}

fn set(value: &mut u32, text: &str) {
    if let Ok(read) = text.parse() {
        *value = read;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kiosk_is_set_up_by_one_line() {
        let line = "distance=750 density=102 reach=400 practice=beech-house address=https://a.example/ prints receipt";
        let settings = Settings::read(line);
        assert_eq!(
            (settings.distance_mm, settings.pixels_per_inch, settings.reach_mm),
            (750, 102, Some(400))
        );
        assert_eq!(settings.practice.as_deref(), Some("beech-house"));
        assert_eq!(settings.address.as_deref(), Some("https://a.example/"));
        assert!(settings.prints && settings.receipt);
    }

    #[test]
    fn a_line_that_makes_no_sense_is_a_kiosk_as_usual() {
        for line in ["", "distance=far density= colour=blue", "== = =x", "printsx"] {
            assert_eq!(Settings::read(line), Settings::default(), "{line:?}");
        }
    }
}
