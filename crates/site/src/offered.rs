//! Which languages a site has: those of the app and of a folder of the publisher's own, or those of them that a line in
//! the settings offers.
//!
//! A language is a folder of Fluent files, so that one more needs no program. What it does not say yet is said in the
//! site's own language: nobody is shown a key.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::folder::{Files, read_folder};
use crate::invalid::InvalidSite;

/// The language at the top of a site; its words stand wherever another language has none.
pub(crate) const OWN: &str = "en-GB";

/// Where an app has its languages, a folder each.
pub(crate) const LOCALES: &str = "locales/";

/// The order in which a person chooses where the settings name none: the land's own languages, then those that most people
/// speak there, then editions. Any other comes after these.
const USUAL: [&str; 6] = ["cy", "pl", "pa", "ur", "bn", "en-easy"];

/// Which languages a site has: `[languages]` in the file of settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LanguageSettings {
    /// The names of their folders, in the order in which a person chooses; `None` for all that are there. The site's
    /// own language is always there.
    pub offered: Option<Vec<String>>,
    /// A folder with a folder of Fluent files for each language that the app does not have, or has otherwise; relative
    /// to the file of settings.
    pub folder: Option<PathBuf>,
}

/// The files of a language by their names, `shell.ftl`.
pub(crate) type LanguageFiles = BTreeMap<String, String>;

impl LanguageSettings {
    /// Takes the folder to be beside the file of settings.
    pub(crate) fn stand_beside(&mut self, file: &Path) {
        if let (Some(folder), Some(beside)) = (&mut self.folder, file.parent()) {
            *folder = beside.join(&*folder);
        }
    }

    /// Whether a language is one of those that the site has.
    fn has(&self, name: &str) -> bool {
        name == OWN || self.offered.as_ref().is_none_or(|offered| offered.iter().any(|other| other == name))
    }

    /// The place of a language in the order in which a person chooses: the site's own first, unless the settings say
    /// otherwise.
    pub(crate) fn place(&self, name: &str) -> usize {
        let offered = self.offered.as_deref().unwrap_or_default();
        let within = |names: &[&str]| names.iter().position(|other| *other == name);
        let offered: Vec<&str> = offered.iter().map(String::as_str).collect();
        let usual = || within(&USUAL).map(|place| offered.len() + place);
        match within(&offered) {
            Some(place) => place + 1,
            None if name == OWN => 0,
            None => usual().map_or(usize::MAX, |place| place + 1),
        }
    }

    /// Takes the languages out of the files of an app, each by the name of its folder; those that the site does not
    /// have are left out. Each is whole: what one does not say is in the site's own language.
    pub(crate) fn take(&self, files: &mut Files) -> Result<BTreeMap<String, LanguageFiles>, InvalidSite> {
        if let Some(folder) = &self.folder {
            for (path, content) in read_folder(folder)? {
                files.insert([LOCALES, &path].concat(), content);
            }
        }
        let mut all: BTreeMap<String, LanguageFiles> = BTreeMap::new();
        files.retain(|path, content| {
            let Some((language, name)) = language_file(path) else { return true };
            if self.has(language) {
                let text = String::from_utf8_lossy(content).into_owned();
                all.entry(language.to_owned()).or_default().insert(name.to_owned(), text);
            }
            false
        });
        let missing = self.offered.iter().flatten().find(|name| !all.contains_key(*name));
        if let Some(name) = missing {
            let there = all.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
            return Err(InvalidSite::NoLanguage { name: name.clone(), there });
        }
        let own = all.get(OWN).cloned().unwrap_or_default();
        for (name, language) in &mut all {
            if name != OWN {
                fill(language, &own);
            }
        }
        Ok(all)
    }
}

/// The language and the name of a file of messages: `locales/cy/shell.ftl`.
fn language_file(path: &str) -> Option<(&str, &str)> {
    let (language, name) = path.strip_prefix(LOCALES)?.split_once('/')?;
    (name.rsplit('.').next() == Some("ftl")).then_some((language, name))
}

/// Adds the messages that a language does not have, each to the file where the site's own language has it. What a
/// language says of itself is never another's.
fn fill(language: &mut LanguageFiles, own: &LanguageFiles) {
    let texts = || language.values().flat_map(|text| messages(text));
    let there: std::collections::BTreeSet<String> = texts().map(|(key, _)| key.to_owned()).collect();
    for (name, text) in own {
        let missing: Vec<&str> = messages(text)
            .filter(|(key, _)| !there.contains(*key) && !is_of_language(key))
            .map(|(_, whole)| whole)
            .collect();
        if !missing.is_empty() {
            let file = language.entry(name.clone()).or_default();
            *file = [file.trim_end(), "\n\n", &missing.concat()].concat();
        }
    }
}

/// Whether a message says something of its own language alone.
pub(crate) fn is_of_language(key: &str) -> bool {
    ["shell-language", "shell-direction"].contains(&key) || key.starts_with("language-")
}

/// The messages of a Fluent file: the key of each, and its lines.
fn messages(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let starts = |line: &str| line.starts_with(|first: char| first.is_ascii_alphabetic());
    let mut at = 0;
    let mut begun: Vec<usize> = Vec::new();
    for line in text.split_inclusive('\n') {
        if starts(line) {
            begun.push(at);
        }
        at += line.len();
    }
    let ends: Vec<usize> = begun.iter().skip(1).copied().chain([text.len()]).collect();
    begun.into_iter().zip(ends).filter_map(|(from, until)| {
        let whole = text.get(from..until)?;
        // What follows the message up to the next one: remarks, and empty lines.
        let end = whole.find("\n#").map_or(whole.len(), |end| end + 1);
        let whole = whole.get(..end)?;
        Some((whole.split_once('=')?.0.trim(), whole))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> Files {
        Files::from(
            [
                ("index.html", "<!doctype html>"),
                (
                    "locales/en-GB/a.ftl",
                    "# A remark\none = One\ntwo =\n    Two\n    lines\n\n# Of three\nthree = Three\n",
                ),
                ("locales/en-GB/shell.ftl", "shell-language = English\nskip = Skip\n"),
                ("locales/cy/a.ftl", "two = Dau\n"),
                ("locales/pl/a.ftl", "one = Jeden\n"),
            ]
            .map(|(path, text)| (path.to_owned(), text.as_bytes().to_owned())),
        )
    }

    fn offered(names: &[&str]) -> LanguageSettings {
        LanguageSettings { offered: Some(names.iter().map(|&name| name.to_owned()).collect()), folder: None }
    }

    #[test]
    fn a_line_says_which_languages_a_site_has_and_without_it_all_are_there() {
        let names = |settings: &LanguageSettings| {
            settings.take(&mut files()).unwrap().into_keys().collect::<Vec<_>>().join(" ")
        };
        assert_eq!(names(&LanguageSettings::default()), "cy en-GB pl");
        assert_eq!(names(&offered(&["cy"])), "cy en-GB");
        assert_eq!(names(&offered(&[])), "en-GB");
        let mut left = files();
        offered(&[]).take(&mut left).unwrap();
        assert_eq!(left.into_keys().collect::<Vec<_>>(), ["index.html"]);
    }

    #[test]
    fn a_language_that_nobody_has_written_is_refused_with_those_that_are_there() {
        let refused = offered(&["gd", "cy"]).take(&mut files()).unwrap_err().to_string();
        assert!(refused.contains("\"gd\"") && refused.contains("cy, en-GB"), "{refused}");
    }

    #[test]
    fn a_folder_of_the_publishers_own_adds_a_language_and_changes_another() {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in [("gd/a.ftl", "one = Aon\n"), ("cy/a.ftl", "two = Dwy\n")] {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let settings = LanguageSettings { folder: Some(folder.path().to_owned()), ..offered(&["gd", "cy"]) };
        let all = settings.take(&mut files()).unwrap();
        assert!(all["gd"]["a.ftl"].starts_with("one = Aon\n"), "{all:?}");
        assert!(all["cy"]["a.ftl"].starts_with("two = Dwy\n"), "{all:?}");
    }

    #[test]
    fn what_a_language_does_not_say_is_in_the_sites_own_and_of_itself_it_says_nothing_false() {
        let all = LanguageSettings::default().take(&mut files()).unwrap();
        assert_eq!(all["cy"]["a.ftl"], "two = Dau\n\none = One\nthree = Three\n");
        assert_eq!(all["cy"]["shell.ftl"], "\n\nskip = Skip\n");
        assert_eq!(all["pl"]["a.ftl"], "one = Jeden\n\ntwo =\n    Two\n    lines\n\nthree = Three\n");
    }

    #[test]
    fn the_sites_own_language_is_first_and_the_others_as_the_line_has_them() {
        let places = |settings: &LanguageSettings| ["en-GB", "pl", "cy"].map(|name| settings.place(name));
        assert_eq!(places(&offered(&["pl", "cy"])), [0, 1, 2]);
        assert_eq!(places(&offered(&["cy", "en-GB", "pl"])), [2, 3, 1]);
        assert_eq!(places(&LanguageSettings::default()), [0, 2, 1]);
    }
}
