//! The built app: what Trunk made, with the texts of each language put together.

use std::collections::BTreeMap;
use std::path::Path;

use crate::folder::{Files, read_folder};
use crate::invalid::InvalidSite;
use crate::variant::OWN_FILES;

/// The app's first page.
pub(crate) const SHELL: &str = "index.html";

/// The page that a host shows for an address that is no file; the app then opens at that address.
pub(crate) const NOT_FOUND: &str = "404.html";

/// Names, one a line, the files of texts that a first answer needs.
const FIRST: &str = "locales/first.txt";

/// Has the words of the first page itself, which stand there before the program does.
const SHELL_WORDS: &str = "shell.ftl";

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
pub(crate) fn read_app(app: BuiltApp<'_>) -> Result<App, InvalidSite> {
    Ok(join_texts(app.files()?))
}

fn join_texts(mut files: Files) -> App {
    let first = files.remove(FIRST).unwrap_or_default();
    let first = String::from_utf8_lossy(&first).into_owned();
    let mut shell_words = BTreeMap::new();
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let mut joined: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut kiosk_words = BTreeMap::new();
    let mut others = Files::new();
    for (path, content) in files {
        let text = path
            .strip_prefix("locales/")
            .and_then(|rest| rest.split_once('/'))
            .filter(|(_, name)| name.rsplit('.').next() == Some("ftl"));
        let Some((language, name)) = text else {
            others.insert(path, content);
            continue;
        };
        if name == SHELL_WORDS {
            shell_words.insert(language.to_owned(), String::from_utf8_lossy(&content).into_owned());
            continue;
        }
        let content = without_remarks(&content);
        texts.entry(language.to_owned()).or_default().push_str(&String::from_utf8_lossy(&content));
        if name == AHEAD_WORDS {
            continue;
        }
        if name == KIOSK_WORDS {
            kiosk_words.insert(language.to_owned(), content);
            continue;
        }
        let ending = if first.lines().any(|line| line.trim() == name) { "" } else { "-more" };
        let text = joined.entry(format!("locales/{language}{ending}.ftl")).or_default();
        text.extend(content);
    }
    for (language, words) in kiosk_words {
        let path = format!("locales/{language}.ftl");
        let first = joined.get(&path).cloned().unwrap_or_default();
        others.insert([OWN_FILES, &path].concat(), [first, words].concat());
    }
    others.extend(joined);
    App { files: others, shell_words, texts }
}

/// A text without what translators alone read. An empty line at its end keeps the last message of one file from
/// running into the first of the next.
fn without_remarks(text: &[u8]) -> Vec<u8> {
    let lines = text.split_inclusive(|&byte| byte == b'\n').filter(|line| !line.starts_with(b"#"));
    lines.chain([b"\n\n".as_slice()]).flatten().copied().collect()
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
            ("locales/en-GB/prerender.ftl".to_owned(), b"four = 4".to_vec()),
            ("locales/en-GB/kiosk.ftl".to_owned(), b"five = 5".to_vec()),
            ("locales/README.md".to_owned(), b"about".to_vec()),
        ]);
        let App { files: joined, shell_words, texts } = join_texts(files);
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
        assert_eq!(joined["locales/en-GB.ftl"], b"one = 1\n  #\n\n\nthree = 3\n\n");
        assert_eq!(joined["kiosk/locales/en-GB.ftl"], b"one = 1\n  #\n\n\nthree = 3\n\nfive = 5\n\n");
        assert_eq!(joined["locales/en-GB-more.ftl"], b"two = 2\n\n");
        assert_eq!(shell_words["en-GB"], "skip = Skip");
        assert!(texts["en-GB"].contains("one = 1") && texts["en-GB"].contains("four = 4"), "{texts:?}");
    }
}
