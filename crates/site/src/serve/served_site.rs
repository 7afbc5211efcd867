//! A site's folder as the server knows it: where it is, its base path and its headers.

use std::fs;
use std::path::{Path, PathBuf};

use axum::http::{HeaderName, HeaderValue};

use crate::app::SHELL;
use crate::base_path::BasePath;
use crate::headers::{HEADERS_FILE, read_headers};
use crate::invalid::InvalidSite;
use crate::redirects::{Moves, REDIRECTS_FILE};

/// A folder that was found to be a site.
#[derive(Debug)]
pub(crate) struct ServedSite {
    /// The folder.
    pub(crate) folder: PathBuf,
    /// The base path: `/` or `/choose/`.
    pub(crate) base: BasePath,
    /// The headers of every answer.
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// The addresses that lead on to others.
    pub(crate) moves: Moves,
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
        })
    }
}
