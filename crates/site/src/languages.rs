//! The languages of the first page: each has its words, its direction, and its folder of the site.
//!
//! `cy/` shows the site in Welsh, so that a link to it can be shared, and nobody's choice of language has to be kept.
//! The site's own language needs no folder.

use std::collections::BTreeMap;

use i18n::Locale;
use minijinja::{Error, ErrorKind, Value};

use crate::dataset_texts::TranslatedRelease;
use crate::invalid::InvalidSite;
use crate::offered::{LanguageSettings, OWN};

/// A language with the words of the first page, and what it says of itself: `docs/languages.md`.
#[derive(Debug, Clone)]
pub(crate) struct Language {
    /// The name of its folder of texts: `cy`, `en-easy`.
    pub(crate) name: String,
    /// Its tag, as `lang` has it; `en-GB` of an edition in plainer English.
    pub(crate) tag: String,
    /// Its folder: `cy/`; none for the site's own language.
    pub(crate) folder: String,
    /// The records in it, where they are others than the dataset's own.
    pub(crate) translated: Option<TranslatedRelease>,
    locale: Locale,
    own: Locale,
}

impl Language {
    /// Every language of an app, from the texts of its `shell.ftl`, in the order in which a person chooses; the site's own
    /// even where it has none.
    pub(crate) fn all(
        shell_words: &BTreeMap<String, String>,
        settings: &LanguageSettings,
    ) -> Result<Vec<Self>, InvalidSite> {
        let read = |name: &str, tag: &str| {
            let words = shell_words.get(name).map(String::as_str).unwrap_or_default();
            Locale::new(tag, words).map_err(|_| InvalidSite::Texts(name.to_owned()))
        };
        let own = read(OWN, OWN)?;
        let mut names: Vec<&str> = shell_words.keys().map(String::as_str).collect();
        if !shell_words.contains_key(OWN) {
            names.push(OWN);
        }
        names.sort_by_key(|name| settings.place(name));
        let language = |name: &str| {
            // The tag of a language whose folder has another name is known once its words are.
            let tag = read(name, OWN)?.get("language-tag").unwrap_or_else(|| name.to_owned());
            let folder = if name == OWN { String::new() } else { [name, "/"].concat() };
            let locale = read(name, &tag)?;
            Ok(Self { name: name.to_owned(), tag, folder, translated: None, locale, own: own.clone() })
        };
        names.into_iter().map(language).collect()
    }

    /// One of its words.
    pub(crate) fn text(&self, key: &str) -> Option<String> {
        self.locale.get(key).or_else(|| self.own.get(key))
    }

    /// The function that templates take its words with: `text('shell-title')`.
    pub(crate) fn texts(&self) -> Value {
        let language = self.clone();
        Value::from_function(move |key: &str| {
            language.text(key).ok_or_else(|| {
                Error::new(ErrorKind::UndefinedError, format!("shell.ftl has no message {key}"))
            })
        })
    }

    /// What it calls itself.
    pub(crate) fn called(&self) -> String {
        self.locale.get("shell-language").unwrap_or_else(|| self.name.clone())
    }

    /// Whether it is written from right to left.
    pub(crate) fn is_from_right(&self) -> bool {
        self.locale.get("shell-direction").is_some_and(|direction| direction == "rtl")
    }

    /// What offers it to somebody whose browser speaks it; none where its folder is only another edition of a language.
    pub(crate) fn offer(&self) -> Option<String> {
        self.locale.get("language-offer").filter(|_| self.tag == self.name)
    }

    /// Whether somebody who speaks it has read it, and is named in it; nobody need read the site's own.
    pub(crate) fn is_reviewed(&self) -> bool {
        self.name == OWN || self.locale.has("language-reviewed-by")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages(words: &[(&str, &str)]) -> Result<Vec<Language>, InvalidSite> {
        let words = words.iter().map(|(name, ftl)| ((*name).to_owned(), (*ftl).to_owned())).collect();
        Language::all(&words, &LanguageSettings::default())
    }

    #[test]
    fn an_edition_in_plainer_english_has_the_tag_of_english_and_is_not_offered_by_the_browser() {
        let easy = "shell-language = Easy read\nlanguage-tag = en-GB\nlanguage-offer = Read it\n";
        let welsh = "language-offer = Darllenwch\nlanguage-reviewed-by = A Reader, 2026-11-28\n";
        let all = languages(&[("en-easy", easy), ("cy", welsh), ("en-GB", "")]).unwrap();
        let said: Vec<_> = all
            .iter()
            .map(|one| (one.tag.as_str(), one.folder.as_str(), one.offer(), one.is_reviewed()))
            .collect();
        assert_eq!(
            said,
            [
                ("en-GB", "", None, true),
                ("cy", "cy/", Some("Darllenwch".to_owned()), true),
                ("en-GB", "en-easy/", None, false)
            ]
        );
    }

    #[test]
    fn the_sites_own_language_needs_no_folder_and_helps_out() {
        let hebrew =
            "# For translators\nshell-language = עברית\nshell-direction = rtl\nshell-failed =\n    <סליחה>\n";
        let english =
            "shell-language = English\nshell-failed = Sorry\nshell-skip = { shell-failed } { $date }\n";
        let [english, hebrew] = languages(&[("he", hebrew), ("en-GB", english)]).unwrap().try_into().unwrap();
        assert_eq!((hebrew.folder.as_str(), english.folder.as_str()), ("he/", ""));
        assert_eq!((hebrew.called().as_str(), english.called().as_str()), ("עברית", "English"));
        assert!(hebrew.is_from_right() && !english.is_from_right());
        assert_eq!(hebrew.text("shell-failed").unwrap(), "<סליחה>", "on lines of its own");
        assert_eq!(hebrew.text("shell-skip").unwrap(), "Sorry {$date}", "what is not translated stays");
        assert_eq!(english.text("shell-other"), None);
    }

    #[test]
    fn an_app_without_words_has_its_own_language_and_texts_that_are_not_fluent_are_refused() {
        let alone = languages(&[]).unwrap();
        assert_eq!(
            alone.iter().map(|one| (one.called(), one.folder.as_str())).collect::<Vec<_>>(),
            [("en-GB".to_owned(), "")]
        );
        for wrong in [("cy", "no message"), ("not a language", "")] {
            assert!(matches!(languages(&[wrong]), Err(InvalidSite::Texts(name)) if name == wrong.0));
        }
    }
}
