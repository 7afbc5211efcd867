//! How a kiosk in a waiting room is set up.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;

/// How a kiosk in a waiting room is set up: `[kiosk]` in the file of settings.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct KioskSettings {
    /// How far a person's eyes are from the screen, in millimetres: 200 to 3,000.
    pub viewing_distance_mm: Within<200, 3_000>,
    /// How many of the page's pixels the screen has to an inch (25.4 mm): 40 to 600.
    pub pixels_per_inch: Within<40, 600>,
    /// How high above the lower edge of the screen a person who sits can touch, in millimetres: 100 to 3,000. `None`
    /// where that is all of it.
    pub reach_mm: Option<Within<100, 3_000>>,
    /// The id of the GP surgery whose waiting room it is; `None` where it is in another place, such as a library.
    pub practice: Option<Word>,
    /// The address of the site for everybody, which people can take away with them; `None` where there is none.
    pub public_address: Option<WebAddress>,
    /// Whether the leaflet can be printed there.
    pub prints: bool,
    /// Whether the printer's paper is a roll of 80 mm, as for receipts.
    pub receipt: bool,
    /// The language in which it begins with each person, by the name of its folder; `None` for the site's own.
    pub language: Option<Word>,
}

impl Default for KioskSettings {
    /// An arm's length from a common screen of 24 inches, without a printer.
    fn default() -> Self {
        Self {
            viewing_distance_mm: Within(600),
            pixels_per_inch: Within(92),
            reach_mm: None,
            practice: None,
            public_address: None,
            prints: false,
            receipt: false,
            language: None,
        }
    }
}

impl KioskSettings {
    /// The settings as the app reads them: words with `=`, a space between.
    pub(crate) fn to_line(&self) -> String {
        let mut words = vec![
            format!("distance={}", self.viewing_distance_mm.0),
            format!("density={}", self.pixels_per_inch.0),
        ];
        words.extend(self.reach_mm.map(|reach| format!("reach={}", reach.0)));
        words.extend(self.practice.as_ref().map(|id| format!("practice={}", id.0)));
        words.extend(self.public_address.as_ref().map(|address| format!("address={}", address.0)));
        words.extend(self.prints.then(|| "prints".to_owned()));
        words.extend(self.receipt.then(|| "receipt".to_owned()));
        words.join(" ")
    }
}

/// A whole number between two others, both allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "i64")]
pub struct Within<const LEAST: u16, const MOST: u16>(u16);

/// Why a setting of a kiosk is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidKiosk {
    /// A number that no screen has.
    #[error("{given} is not possible here: give a whole number from {least} to {most}")]
    Number {
        /// The number.
        given: i64,
        /// The least that is allowed.
        least: u16,
        /// The most that is allowed.
        most: u16,
    },
    /// A text that is no id.
    #[error("{0:?} is no id: take it from the column \"id\" of the table of practices; an id has no spaces")]
    Word(String),
    /// A text that is no web address.
    #[error("{0:?} is no web address: write https://, the host's name, and the path with a slash at its end")]
    Address(String),
}

impl<const LEAST: u16, const MOST: u16> TryFrom<i64> for Within<LEAST, MOST> {
    type Error = InvalidKiosk;

    fn try_from(given: i64) -> Result<Self, InvalidKiosk> {
        match u16::try_from(given) {
            Ok(number) if (LEAST..=MOST).contains(&number) => Ok(Self(number)),
            _ => Err(InvalidKiosk::Number { given, least: LEAST, most: MOST }),
        }
    }
}

/// An id.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Word(String);

impl Word {
    /// The word.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Word {
    type Error = InvalidKiosk;

    fn try_from(text: String) -> Result<Self, InvalidKiosk> {
        let is_id =
            !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>&".contains(&byte));
        if is_id { Ok(Self(text)) } else { Err(InvalidKiosk::Word(text)) }
    }
}

/// The address of a site on the web, with a slash at its end: `https://choose.example.nhs.uk/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct WebAddress(String);

impl TryFrom<String> for WebAddress {
    type Error = InvalidKiosk;

    fn try_from(text: String) -> Result<Self, InvalidKiosk> {
        text.parse()
    }
}

impl FromStr for WebAddress {
    type Err = InvalidKiosk;

    fn from_str(text: &str) -> Result<Self, InvalidKiosk> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or_default();
        let plain = rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~:/%".contains(&byte));
        if plain && rest.len() > 1 && !rest.starts_with('/') && rest.ends_with('/') {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidKiosk::Address(text.to_owned()))
        }
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<KioskSettings, String> {
        toml::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn all_that_is_set_reaches_the_app_in_one_line() {
        let settings = read(
            "viewing_distance_mm = 750\npixels_per_inch = 102\nreach_mm = 400\npractice = \"beech-house\"\n\
             public_address = \"https://choose.example.nhs.uk/\"\nprints = true\nreceipt = true",
        );
        assert_eq!(
            settings.unwrap().to_line(),
            "distance=750 density=102 reach=400 practice=beech-house address=https://choose.example.nhs.uk/ prints \
             receipt"
        );
        assert_eq!(KioskSettings::default().to_line(), "distance=600 density=92");
    }

    #[test]
    fn the_app_reads_the_line_as_it_was_meant() {
        let all = "viewing_distance_mm = 750\npixels_per_inch = 102\nreach_mm = 400\npractice = \"beech-house\"\n\
             public_address = \"https://choose.example.nhs.uk/\"\nprints = true\nreceipt = true";
        for text in ["", "prints = true", "receipt = true", "reach_mm = 400", all] {
            let meant = read(text).unwrap();
            let understood = lcp_explorer::kiosk::Settings {
                distance_mm: meant.viewing_distance_mm.0.into(),
                pixels_per_inch: meant.pixels_per_inch.0.into(),
                reach_mm: meant.reach_mm.map(|reach| reach.0.into()),
                practice: meant.practice.as_ref().map(|id| id.0.clone()),
                address: meant.public_address.as_ref().map(|address| address.0.clone()),
                prints: meant.prints,
                receipt: meant.receipt,
            };
            assert_eq!(lcp_explorer::kiosk::Settings::parse(&meant.to_line()), understood, "{text:?}");
        }
        // Where a line says nothing, both mean the same.
        assert_eq!(
            lcp_explorer::kiosk::Settings::parse(""),
            lcp_explorer::kiosk::Settings::parse(&KioskSettings::default().to_line())
        );
    }

    #[test]
    fn what_no_screen_has_is_refused_with_what_is_allowed() {
        for (text, reason) in [
            ("viewing_distance_mm = 0", "200 to 3000"),
            ("pixels_per_inch = 70000", "40 to 600"),
            ("reach_mm = -5", "100 to 3000"),
            ("practice = \"beech house\"", "no spaces"),
            ("practice = \"\"", "no id"),
            ("practice = \"a\\\"><script>\"", "no id"),
            ("public_address = \"choose.example.nhs.uk\"", "https://"),
            ("public_address = \"https://choose.example.nhs.uk\"", "slash"),
            ("public_address = \"https:///\"", "host"),
            ("public_address = \"https://a.example/\\\" onload=\"", "https://"),
        ] {
            let message = read(text).unwrap_err();
            assert!(message.contains(reason), "{text}: {message}");
        }
    }
}
