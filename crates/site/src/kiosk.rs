//! How a kiosk in a waiting room is set up.

use serde::Deserialize;

/// How a kiosk in a waiting room is set up: `[kiosk]` in the file of settings.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct KioskSettings {
    /// How far a person's eyes are from the screen, in millimetres.
    pub viewing_distance_mm: u16,
    /// How many of the page's pixels the screen has to an inch (25.4 mm).
    pub pixels_per_inch: u16,
    /// The id of the GP surgery whose waiting room it is; `None` where it is in another place, such as a library.
    pub practice: Option<String>,
    /// Whether the leaflet can be printed there.
    pub prints: bool,
}

impl Default for KioskSettings {
    /// An arm's length from a common screen of 24 inches, without a printer.
    fn default() -> Self {
        Self { viewing_distance_mm: 600, pixels_per_inch: 92, practice: None, prints: false }
    }
}

impl KioskSettings {
    /// The settings as the app reads them: words with `=`, a space between.
    pub(crate) fn to_line(&self) -> String {
        let mut words = vec![
            format!("distance={}", self.viewing_distance_mm),
            format!("density={}", self.pixels_per_inch),
        ];
        words.extend(self.practice.as_ref().map(|id| format!("practice={id}")));
        if self.prints {
            words.push("prints".to_owned());
        }
        words.join(" ")
    }
}
