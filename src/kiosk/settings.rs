//! The settings of a kiosk: a line that `lcp site` writes into its first page.

/// The settings of a kiosk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The distance of a person's eyes from the screen, in millimetres.
    pub distance_mm: u32,
    /// The screen's CSS pixels per inch.
    pub pixels_per_inch: u32,
    /// How high above the screen's lower edge a seated person can touch, in millimetres; `None` is the whole screen.
    pub reach_mm: Option<u32>,
    /// The id of the GP surgery that owns the waiting room.
    pub practice: Option<String>,
    /// The address of the public site, with a slash at its end, for the QR code.
    pub address: Option<String>,
    /// Whether there is a printer.
    pub prints: bool,
    /// Whether the printer's paper is a roll of 80 mm.
    pub receipt: bool,
}

impl Default for Settings {
    /// An arm's length from a 24-inch screen.
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
    /// Parses a line: `distance=600 density=92 practice=beech-house prints`. An unknown or malformed word leaves the
    /// default; `lcp site` refuses such settings before a kiosk is built.
    #[must_use]
    pub fn parse(line: &str) -> Self {
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
    if let Ok(parsed) = text.parse() {
        *value = parsed;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_has_all_settings() {
        let line = "distance=750 density=102 reach=400 practice=beech-house address=https://a.example/ prints receipt";
        let settings = Settings::parse(line);
        assert_eq!(
            (settings.distance_mm, settings.pixels_per_inch, settings.reach_mm),
            (750, 102, Some(400))
        );
        assert_eq!(settings.practice.as_deref(), Some("beech-house"));
        assert_eq!(settings.address.as_deref(), Some("https://a.example/"));
        assert!(settings.prints && settings.receipt);
    }

    #[test]
    fn malformed_words_leave_the_defaults() {
        for line in ["", "distance=far density= colour=blue", "== = =x", "printsx"] {
            assert_eq!(Settings::parse(line), Settings::default(), "{line:?}");
        }
    }
}
