//! Why a dataset cannot be used, and whom to ask.

use catalogue::format::{AlteredFile, InvalidFile, InvalidManifest};

/// Why a dataset cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoadErrorKind {
    /// A file is not there.
    Missing,
    /// Nothing could be reached.
    Unreachable,
    /// A file is cut short or altered.
    Altered,
    /// The dataset was made for another version of this program.
    Version,
}

impl LoadErrorKind {
    /// Its name in the keys of the wording.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Unreachable => "unreachable",
            Self::Altered => "altered",
            Self::Version => "version",
        }
    }
}

/// A dataset that was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {detail}")]
pub struct LoadError {
    /// Why.
    pub kind: LoadErrorKind,
    /// The file that is to blame: `release/catalogue-0123456789abcdef.lcp`.
    pub file: String,
    /// What was found, for the person who mends it.
    pub detail: String,
    /// Whom to call, as the manifest says; `None` when the manifest itself cannot be read.
    pub contact: Option<String>,
}

impl LoadError {
    /// A manifest that cannot be read.
    #[must_use]
    pub fn of_manifest(file: &str, invalid: &InvalidManifest) -> Self {
        let kind = match invalid {
            InvalidManifest::Format { .. } => LoadErrorKind::Version,
            _ => LoadErrorKind::Altered,
        };
        Self { kind, file: file.to_owned(), detail: invalid.to_string(), contact: None }
    }

    /// A file that is not the one that was published.
    #[must_use]
    pub fn of_altered(file: &str, altered: &AlteredFile, contact: &str) -> Self {
        let detail = altered.to_string();
        Self {
            kind: LoadErrorKind::Altered,
            file: file.to_owned(),
            detail,
            contact: Some(contact.to_owned()),
        }
    }

    /// A file that is as published and still cannot be read.
    #[must_use]
    pub fn of_file(file: &str, invalid: &InvalidFile, contact: &str) -> Self {
        let kind = match invalid {
            InvalidFile::Version { .. } => LoadErrorKind::Version,
            _ => LoadErrorKind::Altered,
        };
        let detail = invalid.to_string();
        Self { kind, file: file.to_owned(), detail, contact: Some(contact.to_owned()) }
    }
}
