//! What other servers have to be told, so that they answer as `lcp serve` does.
//!
//! A site carries its own configuration for nginx and for Apache, beside `_headers`: which compressed copy goes to whom,
//! what each file is, how long it may be kept, the security policy, and which page opens at an address that is no file.
//! A test asks both servers and `lcp serve` the same questions. It sets up no domain and no certificate.

mod apache;
mod nginx;

use std::collections::BTreeMap;

use crate::base_path::BasePath;
use crate::folder::Files;
use crate::shell::NOT_FOUND;

/// Whether the last part of an address is a name with a hash, as a regular expression over that part.
const HASHED: &str = "([^./]*-)?[0-9a-f]{16}([.][^/]*)?$";

/// What a configuration is made of.
#[derive(Debug)]
pub(crate) struct Hosting<'a> {
    /// Where the host shows the site.
    pub(crate) base: &'a BasePath,
    /// What every answer says.
    pub(crate) headers: &'a [(&'static str, String)],
    /// The folders with a page of their own for addresses that are no file, the deepest first.
    pub(crate) folders: Vec<String>,
}

impl<'a> Hosting<'a> {
    /// The configuration of a site with these files.
    pub(crate) fn new(files: &Files, base: &'a BasePath, headers: &'a [(&'static str, String)]) -> Self {
        let mut folders: Vec<String> = files
            .keys()
            .filter_map(|path| path.strip_suffix(NOT_FOUND))
            .filter(|folder| folder.is_empty() || folder.ends_with('/'))
            .map(str::to_owned)
            .collect();
        folders.sort_by(|one, other| {
            other.matches('/').count().cmp(&one.matches('/').count()).then(one.cmp(other))
        });
        Self { base, headers, folders }
    }

    /// The files to lay into the site. Their names start with an underscore: no server shows them.
    pub(crate) fn files(&self) -> Files {
        BTreeMap::from([
            ("_nginx.conf".to_owned(), nginx::text(self).into_bytes()),
            ("_apache.conf".to_owned(), apache::text(self).into_bytes()),
        ])
    }
}

/// The endings of what has compressed copies, for a regular expression: `html|js|css`.
fn compressible() -> String {
    let kinds = crate::types::KINDS.iter().filter(|kind| kind.compressible);
    kinds.map(|kind| kind.ending).collect::<Vec<_>>().join("|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_deepest_folder_with_a_page_of_its_own_is_asked_first() {
        let names =
            ["404.html", "cy/404.html", "cy/kiosk/404.html", "kiosk/404.html", "x404.html", "index.html"];
        let files: Files = names.map(|name| (name.to_owned(), Vec::new())).into();
        let base = BasePath::default();
        assert_eq!(Hosting::new(&files, &base, &[]).folders, ["cy/kiosk/", "cy/", "kiosk/", ""]);
    }

    #[test]
    fn a_site_carries_its_own_configuration() {
        let files: Files = ["404.html", "cy/404.html"].map(|name| (name.to_owned(), Vec::new())).into();
        let base = "/choose/".parse().unwrap();
        let headers = [("X-Content-Type-Options", "nosniff".to_owned())];
        let made = Hosting::new(&files, &base, &headers).files();
        for name in ["_nginx.conf", "_apache.conf"] {
            let text = String::from_utf8(made[name].clone()).unwrap();
            insta::assert_snapshot!(name, text);
        }
    }
}
