//! A site's folder as the server knows it: where it is, its base path and its headers.

use std::fs;
use std::path::{Path, PathBuf};

use axum::http::{HeaderName, HeaderValue};

use super::memory::{MOMENT, Memory};
use crate::app::SHELL;
use crate::headers::{HEADERS_FILE, read_headers};
use crate::invalid::InvalidSite;
use crate::shell::base_of;

/// A folder that was found to be a site.
#[derive(Debug)]
pub(crate) struct Visited {
    folder: PathBuf,
    base: String,
    headers: Vec<(HeaderName, HeaderValue)>,
    memory: Memory,
}

impl Visited {
    /// Reads what the server needs to know of a site.
    pub(crate) fn open(folder: &Path) -> Result<Self, InvalidSite> {
        let (shell, headers) = (folder.join(SHELL), folder.join(HEADERS_FILE));
        if !shell.is_file() || !headers.is_file() {
            return Err(InvalidSite::NotASite(folder.to_owned()));
        }
        let html = fs::read_to_string(&shell).map_err(InvalidSite::at(&shell))?;
        let text = fs::read_to_string(&headers).map_err(InvalidSite::at(&headers))?;
        let headers = read_headers(&text)?
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
            base: base_of(&html)?.to_owned(),
            headers,
            memory: Memory::new(MOMENT),
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

    /// The files that were asked for.
    pub(crate) fn memory(&self) -> &Memory {
        &self.memory
    }
}
