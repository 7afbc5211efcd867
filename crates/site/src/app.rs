//! The built app: what Trunk made, with the texts of each language put together.

use std::collections::BTreeMap;
use std::path::Path;

use crate::folder::{Files, read_folder};
use crate::invalid::InvalidSite;
use crate::offered::{LOCALES, LanguageSettings};
use crate::variant::OWN_FILES;

/// The app's first page.
pub(crate) const SHELL: &str = "index.html";

/// The page that a host shows for an address that is no file; the app then opens at that address.
pub(crate) const NOT_FOUND: &str = "404.html";

/// Names, one a line, the files of texts that a first answer needs.
const FIRST: &str = "locales/first.txt";

/// Have the words of the first page itself, which stand there before the program does, and what a language says of
/// itself.
const SHELL_WORDS: [&str; 2] = ["shell.ftl", "language.ftl"];

/// Has the words of what is prerendered of any visit: the program never says them.
const AHEAD_WORDS: &str = "prerender.ftl";

/// Has the words of a kiosk and of a reception, which no other program says.
const KIOSK_WORDS: &str = "kiosk.ftl";

/// Where the built app is.
#[derive(Debug, Clone, Copy)]
pub enum BuiltApp<'a> {
    /// In a folder, as Trunk left it.
    Folder(&'a Path),
    /// In the program that makes the site: each file with its path, such as `boot/boot.js`.
    Within(&'a [(&'a str, &'a [u8])]),
}

impl BuiltApp<'_> {
    fn files(self) -> Result<Files, InvalidSite> {
        match self {
            Self::Folder(folder) if !folder.join(SHELL).is_file() => {
                Err(InvalidSite::NotAnApp(folder.to_owned()))
            }
            Self::Folder(folder) => read_folder(folder),
            Self::Within(files) => {
                Ok(files.iter().map(|&(path, content)| (path.to_owned(), content.to_owned())).collect())
            }
        }
    }
}

/// An app that was read.
#[derive(Debug, Default)]
pub(crate) struct App {
    /// Its files.
    pub(crate) files: Files,
    /// The words of the first page, as the text of a locale file, by the name of the language: `en-GB`.
    pub(crate) shell_words: BTreeMap<String, String>,
    /// All other texts of each language, with those that the program never says.
    pub(crate) texts: BTreeMap<String, String>,
}

/// Reads a built app. Texts that lie in `locales/en-GB/` become two files, since a browser asks for two files faster
/// than for twenty: `locales/en-GB.ftl` with what a first answer needs, `locales/en-GB-more.ftl` with the rest. A kiosk
/// has `kiosk/locales/en-GB.ftl` in place of the first, with its own words besides.
/// Every language but the first page's own has to have `shell.ftl` too.
pub(crate) fn read_app(app: BuiltApp<'_>, languages: &LanguageSettings) -> Result<App, InvalidSite> {
    join_texts(app.files()?, languages)
}

fn join_texts(mut files: Files, settings: &LanguageSettings) -> Result<App, InvalidSite> {
    let first = files.remove(FIRST).unwrap_or_default();
    let first = String::from_utf8_lossy(&first).into_owned();
    let languages = settings.take(&mut files)?;
    let mut app = App { files, ..App::default() };
    for (language, of_language) in languages {
        let mut joined = Joined::default();
        let mut texts = String::new();
        for (name, text) in of_language {
            if SHELL_WORDS.contains(&name.as_str()) {
                app.shell_words.entry(language.clone()).or_default().push_str(&(text + "\n\n"));
                continue;
            }
            let text = without_remarks(&text);
            texts.push_str(&text);
            match name.as_str() {
                AHEAD_WORDS => {}
                KIOSK_WORDS => joined.kiosk.push_str(&text),
                _ if first.lines().any(|line| line.trim() == name) => joined.first.push_str(&text),
                _ => joined.more.push_str(&text),
            }
        }
        if !texts.is_empty() {
            app.texts.insert(language.clone(), texts);
        }
        joined.lay(&language, &mut app.files);
    }
    Ok(app)
}

/// The texts of a language that a browser asks for.
#[derive(Debug, Default)]
struct Joined {
    first: String,
    more: String,
    kiosk: String,
}

impl Joined {
    fn lay(self, language: &str, files: &mut Files) {
        let path = |folder: &str, ending: &str| [folder, LOCALES, language, ending].concat();
        let kiosk = if self.kiosk.is_empty() { String::new() } else { [&*self.first, &self.kiosk].concat() };
        for (path, text) in [
            (path("", ".ftl"), self.first),
            (path("", "-more.ftl"), self.more),
            (path(OWN_FILES, ".ftl"), kiosk),
        ] {
            if !text.is_empty() {
                files.insert(path, text.into_bytes());
            }
        }
    }
}

/// A text as a browser needs it: without what translators alone read, and without the blanks that only they need. A line
/// end keeps the last message of one file from running into the first of the next.
fn without_remarks(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let bare = line.trim_start_matches(' ');
        if bare.is_empty() {
            empty += 1;
            continue;
        }
        // An empty line within a message is a new paragraph.
        if bare.len() < line.len() {
            kept.extend(std::iter::repeat_n('\n', empty));
            kept.push(' ');
        }
        empty = 0;
        match line.split_once(" = ") {
            Some((key, value)) if !key.contains(' ') => {
                kept.extend([&bare_values(key), "=", &bare_values(value)]);
            }
            _ => kept.push_str(&bare_values(bare)),
        }
        kept.push('\n');
    }
    kept
}

/// `{ $name }` as `{$name}`.
fn bare_values(line: &str) -> String {
    let mut parts = line.split("{ $");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-').unwrap_or(part.len());
        let (name, rest) = part.split_at(end);
        let rest = rest.strip_prefix(" }").map_or_else(|| rest.to_owned(), |rest| ["}", rest].concat());
        kept.extend(["{$", name, &rest]);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_texts_of_a_language_become_two_files_in_order_of_their_names() {
        let files = Files::from([
            ("index.html".to_owned(), b"<!doctype html>".to_vec()),
            (FIRST.to_owned(), b"c.ftl\r\na.ftl\n".to_vec()),
            ("locales/en-GB/b.ftl".to_owned(), b"two = 2".to_vec()),
            ("locales/en-GB/a.ftl".to_owned(), b"### For translators\none = 1\n# A number\n  #\n".to_vec()),
            ("locales/en-GB/c.ftl".to_owned(), b"three = 3".to_vec()),
            ("locales/en-GB/shell.ftl".to_owned(), b"skip = Skip".to_vec()),
            ("locales/en-GB/language.ftl".to_owned(), b"language-offer = Read".to_vec()),
            ("locales/en-GB/prerender.ftl".to_owned(), b"four = 4".to_vec()),
            ("locales/en-GB/kiosk.ftl".to_owned(), b"five = 5".to_vec()),
            ("locales/README.md".to_owned(), b"about".to_vec()),
        ]);
        let App { files: joined, shell_words, texts } =
            join_texts(files, &LanguageSettings::default()).unwrap();
        assert_eq!(
            joined.keys().collect::<Vec<_>>(),
            [
                "index.html",
                "kiosk/locales/en-GB.ftl",
                "locales/README.md",
                "locales/en-GB-more.ftl",
                "locales/en-GB.ftl"
            ]
        );
        assert_eq!(joined["locales/en-GB.ftl"], b"one=1\n #\nthree=3\n");
        assert_eq!(joined["kiosk/locales/en-GB.ftl"], b"one=1\n #\nthree=3\nfive=5\n");
        assert_eq!(joined["locales/en-GB-more.ftl"], b"two=2\n");
        assert_eq!(shell_words["en-GB"], "language-offer = Read\n\nskip = Skip\n\n");
        assert!(texts["en-GB"].contains("one=1") && texts["en-GB"].contains("four=4"), "{texts:?}");
    }

    /// Given the texts of every language here; then the app reads the same messages out of fewer bytes.
    #[test]
    fn a_text_without_blanks_says_the_same() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/locales");
        let files = crate::folder::read_folder(Path::new(folder)).unwrap();
        let mut read = 0;
        for (path, content) in files.iter().filter(|(path, _)| path.rsplit('.').next() == Some("ftl")) {
            let text = String::from_utf8(content.clone()).unwrap();
            let [whole, bare] =
                [text.clone(), without_remarks(&text)].map(|text| i18n::Locale::new("en-GB", &text).unwrap());
            for line in text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
            {
                let key = line.split('=').next().unwrap().trim();
                for count in [0, 1, 2, 5, 11] {
                    let said = |locale: &i18n::Locale| locale.named_count(key, "A", count);
                    let plain = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
                    assert_eq!(plain(said(&bare)), plain(said(&whole)), "{key} in {path}");
                    assert_eq!(
                        said(&bare).matches("\n\n").count(),
                        said(&whole).matches("\n\n").count(),
                        "{key}"
                    );
                }
                read += 1;
            }
        }
        assert!(read > 1_000, "{read}");
        let text = "a = { $b } { $c ->\n    [one] x\n\n      y\n   *[other] {\"\"}\n }\n\n# r\nd =\n    e\n";
        assert_eq!(without_remarks(text), "a={$b} {$c ->\n [one] x\n\n y\n *[other] {\"\"}\n }\nd =\n e\n");
    }
}
