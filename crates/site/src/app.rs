//! The built app: what Trunk made, with the texts of each language put together.

use std::collections::BTreeMap;
use std::path::Path;

use crate::folder::{Files, read_folder};
use crate::invalid::InvalidSite;

/// The app's first page.
pub(crate) const SHELL: &str = "index.html";

/// Reads a built app. Texts that lie in `locales/en-GB/` become one file `locales/en-GB.ftl`, since a browser asks
/// for one file faster than for twenty.
pub(crate) fn read_app(folder: &Path) -> Result<Files, InvalidSite> {
    if !folder.join(SHELL).is_file() {
        return Err(InvalidSite::NotAnApp(folder.to_owned()));
    }
    Ok(join_texts(read_folder(folder)?))
}

fn join_texts(files: Files) -> Files {
    let mut joined: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut others = Files::new();
    for (path, content) in files {
        let language = path
            .strip_prefix("locales/")
            .and_then(|rest| rest.split_once('/'))
            .filter(|(_, name)| name.rsplit('.').next() == Some("ftl"))
            .map(|(language, _)| language.to_owned());
        if let Some(language) = language {
            // An empty line keeps the last message of one file from running into the first of the next.
            let text = joined.entry(format!("locales/{language}.ftl")).or_default();
            text.extend_from_slice(&content);
            text.extend_from_slice(b"\n\n");
        } else {
            others.insert(path, content);
        }
    }
    others.extend(joined);
    others
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_texts_of_a_language_become_one_file_in_order_of_their_names() {
        let files = Files::from([
            ("index.html".to_owned(), b"<!doctype html>".to_vec()),
            ("locales/en-GB/b.ftl".to_owned(), b"two = 2".to_vec()),
            ("locales/en-GB/a.ftl".to_owned(), b"one = 1".to_vec()),
            ("locales/README.md".to_owned(), b"about".to_vec()),
        ]);
        let joined = join_texts(files);
        assert_eq!(
            joined.keys().collect::<Vec<_>>(),
            ["index.html", "locales/README.md", "locales/en-GB.ftl"]
        );
        assert_eq!(joined["locales/en-GB.ftl"], b"one = 1\n\ntwo = 2\n\n");
    }
}
