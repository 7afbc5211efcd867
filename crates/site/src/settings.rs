//! What the publisher of a site decides, as a file of settings: `lcp site RELEASE --out SITE --settings site.toml`.
//!
//! Every setting has a usual value, so that a site needs no such file. A name that is none of the settings is refused,
//! since a slip in it would silently change nothing.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::headers::FrameAncestors;
use crate::invalid::InvalidSite;
use crate::kiosk::KioskSettings;
use crate::offered::LanguageSettings;
use crate::offline::OfflineSettings;
use crate::theme::Theme;

/// What the publisher of a site decides.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// How a kiosk in a waiting room is set up.
    pub kiosk: KioskSettings,
    /// Where the site may be shown within other sites.
    pub embed: EmbedSettings,
    /// The publisher's own colours, font and corners.
    pub theme: Theme,
    /// What devices keep, to work without a network.
    pub offline: OfflineSettings,
    /// The languages that the site has.
    pub languages: LanguageSettings,
}

/// Where the site may be shown within other sites: `[embed]` in the file of settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct EmbedSettings {
    /// The sites that may show this one in a frame; `None` where the command line says so, or this site alone.
    pub frame_ancestors: Option<FrameAncestors>,
}

impl Settings {
    /// Reads a file of settings.
    ///
    /// # Errors
    /// [`InvalidSite::Settings`] says the line, what is wrong there and what is allowed.
    pub fn read(path: &Path) -> Result<Self, InvalidSite> {
        let text = fs::read_to_string(path).map_err(InvalidSite::at(path))?;
        let mut settings: Self = toml::from_str(&text)
            .map_err(|error| InvalidSite::Settings { path: path.to_owned(), what: error.to_string() })?;
        settings.languages.stand_beside(path);
        Ok(settings)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Settings, InvalidSite> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("site.toml");
        fs::write(&path, text).unwrap();
        Settings::read(&path)
    }

    #[test]
    fn an_empty_file_leaves_everything_as_usual() {
        assert_eq!(read("").unwrap(), Settings::default());
    }

    #[test]
    fn a_kiosk_is_described_by_its_screen_and_its_place() {
        let settings = read("[kiosk]\nviewing_distance_mm = 750\npractice = \"beech-house\"\n").unwrap();
        assert_eq!(settings.kiosk.to_line(), "distance=750 density=92 practice=beech-house");
    }

    #[test]
    fn who_may_frame_the_site_and_how_it_looks_are_settings_too() {
        let settings =
            read("[embed]\nframe_ancestors = \"https://www.example.nhs.uk\"\n[theme]\ncorner_radius = 8\n");
        let settings = settings.unwrap();
        assert_eq!(settings.embed.frame_ancestors.unwrap().to_string(), "https://www.example.nhs.uk");
        assert_eq!(settings.theme.corner_radius, Some(8));
        for (text, said) in [
            ("[embed]\nframe_ancestors = \"*\"\n", "write 'self', 'none', or origins"),
            ("[theme]\nlink = \"blue\"\n", "write # and six hexadecimal digits"),
        ] {
            let message = read(text).unwrap_err().to_string();
            assert!(message.contains("line 2") && message.contains(said), "{message}");
        }
    }

    #[test]
    fn the_languages_are_a_line_and_their_own_folder_stands_beside_the_file() {
        let languages =
            read("[languages]\noffered = [\"cy\", \"gd\"]\nfolder = \"words\"\n").unwrap().languages;
        assert_eq!(languages.offered, Some(vec!["cy".to_owned(), "gd".to_owned()]));
        let folder = languages.folder.unwrap();
        assert!(folder.is_absolute() && folder.ends_with("words"), "{folder:?}");
        let message = read("[languages]\noffer = [\"cy\"]\n").unwrap_err().to_string();
        assert!(message.contains("line 2") && message.contains("offered"), "{message}");
    }

    #[test]
    fn what_devices_keep_and_how_old_is_too_old_can_be_said() {
        let offline =
            read("[offline]\npostcode_areas = [\"HG\", \"LS1\"]\nold_after_days = 60\n").unwrap().offline;
        assert_eq!(
            (offline.postcode_areas.join(" "), offline.old_after_days),
            ("HG LS1".to_owned(), Some(60))
        );
        for wrong in
            ["postcode_areas = \"HG\"", "old_after_days = -1", "old_after_days = 70000", "areas = []"]
        {
            assert!(read(&format!("[offline]\n{wrong}\n")).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_slip_is_refused_with_its_line_and_what_is_allowed() {
        let message = read("[kiosk]\nviewing_distance = 750\n").unwrap_err().to_string();
        assert!(message.contains("line 2") && message.contains("viewing_distance_mm"), "{message}");
        assert!(read("[kiosk").is_err());
    }
}
