//! Why a site cannot be built or shown.

use std::io;
use std::path::{Path, PathBuf};

use catalogue::format::{AlteredFile, InvalidFile, InvalidManifest};

/// Why a site cannot be built or shown. Each message says what is wrong, where, and how to mend it.
#[derive(Debug, thiserror::Error)]
pub enum InvalidSite {
    /// A folder or file cannot be read or written.
    #[error("{path}: {source}")]
    File {
        /// Where.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The folder is no release.
    #[error("{0} is not a release: it has no release.json. Make one with `lcp publish TABLES --out RELEASE`")]
    NotARelease(PathBuf),
    /// The manifest cannot be used.
    #[error(transparent)]
    Manifest(#[from] InvalidManifest),
    /// A file of the release is not there.
    #[error("{0} is missing from the release: publish the tables again")]
    Missing(String),
    /// A file of the release is not as published.
    #[error("{0}: publish the tables again")]
    Altered(#[from] AlteredFile),
    /// A file of the release cannot be read.
    #[error("{path}: {problem}")]
    Records {
        /// The file.
        path: String,
        /// What is wrong.
        problem: InvalidFile,
    },
    /// A release among several cannot be named by its funder.
    #[error(
        "{0} has no funder or several, so that its folder needs a name: write NAME=RELEASE, such as north=release"
    )]
    PartUnnamed(PathBuf),
    /// The name of a release among several.
    #[error(
        "{0:?} cannot be the folder of a release: each needs a name of its own, of letters, digits, `-`, `.` and `~`, \
         such as north=release"
    )]
    PartName(String),
    /// The folder is no app.
    #[error("{0} is not a built app: it has no index.html. Build it with `cargo xtask build`")]
    NotAnApp(PathBuf),
    /// A page cannot be prerendered.
    #[error("the pages cannot be drawn: {0}. Publish the tables again with this version of `lcp`")]
    Drawn(String),
    /// The texts of a language cannot be used.
    #[error(
        "the texts in locales/{0}/ are not Fluent, have a key twice, or lack shell.ftl: mend them and build the app again"
    )]
    Texts(String),
    /// The settings offer a language that nobody has written.
    #[error("no folder has the language {name:?}: offer those that are there ({there}), or add its folder")]
    NoLanguage {
        /// The language.
        name: String,
        /// Those that are there.
        there: String,
    },
    /// The template of a page cannot be filled in.
    #[error("a page of the app cannot be filled in: {0}: build the app again")]
    Template(#[from] minijinja::Error),
    /// A script of the app lacks the place for what only the site knows.
    #[error("the app's files must have exactly one {what} and have {found}: build the app again")]
    Script {
        /// What is missing or there more than once.
        what: &'static str,
        /// How often it is there.
        found: usize,
    },
    /// The file of settings cannot be read.
    #[error("{path}: {what}")]
    Settings {
        /// The file.
        path: PathBuf,
        /// Where and what is wrong.
        what: String,
    },
    /// The publisher's own looks cannot be used.
    #[error(transparent)]
    Theme(#[from] crate::theme::invalid_theme::InvalidTheme),
    /// What devices are to keep cannot be listed.
    #[error("{0}")]
    Offline(String),
    /// Two files would have the same name.
    #[error("the app and the release both have a file {0}: rename the app's")]
    SameName(String),
    /// The place to write to holds something else.
    #[error("{0} holds files that are not a site: name an empty folder, a new one, or an earlier site")]
    NotReplaceable(PathBuf),
    /// The folder to show is no site.
    #[error(
        "{0} is not a site: it has no `_headers` and index.html. Make one with `lcp site RELEASE --out SITE`"
    )]
    NotASite(PathBuf),
    /// The `_headers` file cannot be used.
    #[error("the site's `_headers` cannot be read at line {line} ({text:?}): build the site again")]
    Headers {
        /// The line, from 1.
        line: usize,
        /// What it says.
        text: String,
    },
}

impl InvalidSite {
    /// Turns a failure at a path into an error that names the path.
    pub(crate) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }
}
