//! A site's folder as the server knows it: where it is, its base path and its headers.

use std::fs;
use std::path::{Path, PathBuf};

use axum::http::{HeaderName, HeaderValue};

use super::file_cache::{FileCache, MOMENT};
use crate::app::SHELL;
use crate::headers::{HEADERS_FILE, read_headers};
use crate::invalid::InvalidSite;
use crate::redirects::{Moves, REDIRECTS_FILE};

/// A folder that was found to be a site.
#[derive(Debug)]
pub(crate) struct ServedSite {
    folder: PathBuf,
    base: String,
    headers: Vec<(HeaderName, HeaderValue)>,
    moves: Moves,
    memory: FileCache,
}

impl ServedSite {
    /// Reads what the server needs to know of a site.
    pub(crate) fn open(folder: &Path) -> Result<Self, InvalidSite> {
        let (shell, headers) = (folder.join(SHELL), folder.join(HEADERS_FILE));
        if !shell.is_file() || !headers.is_file() {
            return Err(InvalidSite::NotASite(folder.to_owned()));
        }
        let text = fs::read_to_string(&headers).map_err(InvalidSite::at(&headers))?;
        let (base, headers) = read_headers(&text)?;
        let headers = headers
            .into_iter()
            .enumerate()
            .map(|(at, (name, value))| {
                let invalid = || InvalidSite::Headers { line: at + 2, text: format!("{name}: {value}") };
                let header = HeaderName::from_bytes(name.as_bytes()).map_err(|_| invalid())?;
                Ok((header, HeaderValue::from_str(&value).map_err(|_| invalid())?))
            })
            .collect::<Result<_, InvalidSite>>()?;
        Ok(Self {
            folder: folder.to_owned(),
            base,
            headers,
            // A site in which nothing was moved has no such file.
            moves: Moves::read(&fs::read_to_string(folder.join(REDIRECTS_FILE)).unwrap_or_default()),
            memory: FileCache::new(MOMENT),
        })
    }

    /// The folder.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The base path: `/` or `/choose/`.
    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    /// The headers of every answer.
    pub(crate) fn headers(&self) -> &[(HeaderName, HeaderValue)] {
        &self.headers
    }

    /// The addresses that lead on to others.
    pub(crate) fn moves(&self) -> &Moves {
        &self.moves
    }

    /// The files that were asked for.
    pub(crate) fn memory(&self) -> &FileCache {
        &self.memory
    }
}
