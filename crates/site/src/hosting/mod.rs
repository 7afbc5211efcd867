//! What other servers have to be told, so that they answer as `lcp serve` does.
//!
//! A site carries its own configuration for nginx and for Apache, beside `_headers`: which compressed copy goes to whom,
//! what each file is, how long it may be kept, the security policy, and which page opens at an address that is no file.
//! A test asks both servers and `lcp serve` the same questions. It sets up no domain and no certificate.

mod apache;
mod nginx;

use std::collections::BTreeMap;

use interchange::api::API_LISTS;

use crate::api_folder::api_folder_of;
use crate::app::NOT_FOUND;
use crate::base_path::BasePath;
use crate::folder::Files;
use crate::headers::HEADERS_FILE;
use crate::redirects::{REDIRECTS_FILE, Redirects};

/// What starts with an underscore: what the host is told.
pub(crate) const CONFIGURATIONS: [&str; 4] = [HEADERS_FILE, REDIRECTS_FILE, NGINX, APACHE];

const NGINX: &str = "_nginx.conf";
const APACHE: &str = "_apache.conf";

/// Whether the last part of an address is a name with a hash, as a regular expression over that part.
const HASHED: &str = "([^./]*-)?[0-9a-f]{16}([.][^/]*)?$";

/// What a configuration is made of.
#[derive(Debug)]
pub(crate) struct Hosting<'a> {
    /// Where the host shows the site.
    pub(crate) base: &'a BasePath,
    /// What every answer says.
    pub(crate) headers: &'a [(&'static str, String)],
    /// The addresses that lead on to others.
    pub(crate) moved: &'a Redirects,
    /// The folders with a page of their own for addresses that are no file, the deepest first.
    pub(crate) folders: Vec<String>,
    /// The folders with a directory API: `api/`.
    pub(crate) apis: Vec<String>,
}

/// A path as a regular expression that finds it alone.
fn escaped(path: &str) -> String {
    path.replace('.', "[.]")
}

impl<'a> Hosting<'a> {
    /// The lists of a directory API, as a regular expression.
    fn api_lists() -> String {
        API_LISTS.join("|")
    }

    /// The configuration of a site with these files.
    pub(crate) fn new<'f>(
        files: impl Iterator<Item = &'f String>,
        base: &'a BasePath,
        headers: &'a [(&'static str, String)],
        moved: &'a Redirects,
    ) -> Self {
        let files: Vec<&String> = files.collect();
        let apis = files.iter().filter_map(|path| api_folder_of(path)).map(str::to_owned).collect();
        let mut folders: Vec<String> = files
            .iter()
            .filter_map(|path| path.strip_suffix(NOT_FOUND))
            .filter(|folder| folder.is_empty() || folder.ends_with('/'))
            .map(str::to_owned)
            .collect();
        folders.sort_by(|one, other| {
            other.matches('/').count().cmp(&one.matches('/').count()).then(one.cmp(other))
        });
        Self { base, headers, moved, folders, apis }
    }

    /// The files to lay into the site. Their names start with an underscore: no server shows them.
    pub(crate) fn files(&self) -> Files {
        let mut files = BTreeMap::from([
            (NGINX.to_owned(), nginx::text(self).into_bytes()),
            (APACHE.to_owned(), apache::text(self).into_bytes()),
        ]);
        let redirects = self.moved.text(self.base);
        files.extend(redirects.map(|text| (REDIRECTS_FILE.to_owned(), text.into_bytes())));
        files
    }
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
        assert_eq!(
            Hosting::new(files.keys(), &base, &[], &Redirects::default()).folders,
            ["cy/kiosk/", "cy/", "kiosk/", ""]
        );
    }

    #[test]
    fn a_site_carries_its_own_configuration() {
        let files: Files = ["404.html", "cy/404.html"].map(|name| (name.to_owned(), Vec::new())).into();
        let base = "/choose/".parse().unwrap();
        let headers = [("X-Content-Type-Options", "nosniff".to_owned())];
        let moved = Redirects {
            pages: [("surgery/old/".to_owned(), "surgery/new/".to_owned())].into(),
            folders: [("west-pct/".to_owned(), "whole-pct/".to_owned())].into(),
        };
        let made = Hosting::new(files.keys(), &base, &headers, &moved).files();
        for name in ["_nginx.conf", "_apache.conf"] {
            let text = String::from_utf8(made[name].clone()).unwrap();
            insta::assert_snapshot!(name, text);
        }
    }
}
