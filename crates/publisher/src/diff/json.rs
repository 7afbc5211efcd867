//! The changes for programs, and as the data of a page.

use catalogue::Date;
use catalogue::format::Manifest;
use serde::Serialize;

use super::change::Change;

/// The version of the shape.
const FORMAT: u16 = 1;

/// One of the two releases, as a reader of the changes needs to know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReleaseSummary {
    /// The release id.
    pub release: String,
    /// The dataset's title.
    pub title: String,
    /// The day that it describes.
    pub as_of: Date,
}

impl ReleaseSummary {
    /// The release that a manifest describes.
    #[must_use]
    pub fn from_manifest(manifest: &Manifest) -> Self {
        Self {
            release: manifest.id.as_str().to_owned(),
            title: manifest.title.clone(),
            as_of: manifest.as_of,
        }
    }
}

#[derive(Serialize)]
struct Report<'c> {
    format: u16,
    old: &'c ReleaseSummary,
    new: &'c ReleaseSummary,
    changes: &'c [Change],
}

/// The changes as JSON: `{"format":1,"old":{...},"new":{...},"changes":[{"change":"joined",...}]}`.
#[must_use]
pub fn json(old: &ReleaseSummary, new: &ReleaseSummary, changes: &[Change]) -> String {
    let mut text =
        serde_json::to_string_pretty(&Report { format: FORMAT, old, new, changes }).unwrap_or_default();
    text.push('\n');
    text
}
