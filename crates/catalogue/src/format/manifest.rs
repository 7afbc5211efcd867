//! `release.json`: what a release holds, and how to verify that nothing in it was changed.
//!
//! It lists every file except the files of postcodes: there are hundreds of those, and the postcode index, which it
//! lists, names each by its content. So one hash still stands for all files, and a browser fetches a short list.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::codec::EncodeError;
use super::digest::{Digest, digest};
use super::json;
use crate::{About, Catalogue, Date};

/// The name of the manifest in a release.
pub const MANIFEST_FILE: &str = "release.json";

/// The version of the manifest.
pub const MANIFEST_FORMAT: u16 = 1;

/// How many records of each kind a release holds: the completeness statement.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Funders.
    pub funders: u32,
    /// Partnerships.
    pub partnerships: u32,
    /// Practices.
    pub practices: u32,
    /// Sites of all practices together.
    pub sites: u32,
    /// Services.
    pub services: u32,
    /// Postcodes with a position.
    pub postcodes: u32,
}

impl Counts {
    /// The records of a catalogue, which has no postcodes.
    #[must_use]
    pub fn of(catalogue: &Catalogue) -> Self {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Self {
            funders: count(catalogue.funders.len()),
            partnerships: count(catalogue.partnerships.len()),
            practices: count(catalogue.practices.len()),
            sites: count(catalogue.site_count()),
            services: count(catalogue.services.len()),
            postcodes: 0,
        }
    }
}

/// Whom to ask, in one line: the publisher's name with every way to reach it.
#[must_use]
pub fn contact_line(about: &About) -> String {
    let publisher = &about.publisher;
    let mut line = publisher.name.clone();
    for way in [&publisher.phone, &publisher.email, &publisher.website].into_iter().flatten() {
        line.push_str(", ");
        line.push_str(way.as_str());
    }
    line
}

/// One file of a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileEntry {
    /// Its length in bytes.
    pub bytes: u64,
    /// Its SHA-256.
    pub sha256: Digest,
}

/// The manifest. Paths are relative to it; `catalogue`, `postcodes`, `check` and `changes` are keys of `files`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The version of the manifest: [`MANIFEST_FORMAT`].
    pub format: u16,
    /// The release id: the SHA-256 of the lines `sha256 path`, sorted by path.
    pub id: Digest,
    /// The dataset's title.
    pub title: String,
    /// The day that the tables describe.
    pub as_of: Date,
    /// Whether the records are invented.
    pub synthetic: bool,
    /// The licence.
    pub licence: String,
    /// Whom to call when the release cannot be used.
    pub contact: String,
    /// How many records it holds.
    pub counts: Counts,
    /// The file with the catalogue.
    pub catalogue: String,
    /// The file with the postcode index; `None` when the release has no postcodes.
    pub postcodes: Option<String>,
    /// The file with the check report: every rule with how often the tables broke it. `None` when it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check: Option<String>,
    /// The file with what changed since the release before; `None` when that was not named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changes: Option<String>,
    /// Every file by path, the files apart that the postcode index names.
    pub files: BTreeMap<String, FileEntry>,
}

/// Why a text is not a manifest that this program can use.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidManifest {
    /// The text is not the JSON of a manifest: what was expected, with line and column.
    #[error("release.json cannot be read: {0}")]
    Shape(String),
    /// The manifest has another version.
    #[error(
        "release.json: expected format {MANIFEST_FORMAT}, found format {found}: publish the tables again with this \
         program, or use the program that made the release"
    )]
    Format {
        /// The version found.
        found: u16,
    },
    /// The id is not the hash of the hashes.
    #[error("the release id does not fit its list of files: release.json was altered")]
    Id,
    /// A path leads out of the release, or to no file that it lists.
    #[error("the path {0:?} in release.json leads out of the release")]
    Path(String),
}

/// Why a file cannot be trusted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AlteredFile {
    /// The manifest does not list it.
    #[error("{0} is not part of the release")]
    NotListed(String),
    /// Its length is wrong.
    #[error("{path} has {found} bytes where the release says {expected}: it is cut short or altered")]
    Length {
        /// The file.
        path: String,
        /// The length it should have.
        expected: u64,
        /// The length it has.
        found: u64,
    },
    /// Its content is wrong.
    #[error("{0} is not the file that was published: its SHA-256 differs")]
    Content(String),
}

impl Manifest {
    /// The release id of a list of files.
    #[must_use]
    pub fn id_of(files: &BTreeMap<String, FileEntry>) -> Digest {
        let lines: Vec<String> =
            files.iter().map(|(path, file)| format!("{} {path}\n", file.sha256)).collect();
        digest(lines.concat().as_bytes())
    }

    /// Parses a manifest, and checks that its id fits its files.
    ///
    /// # Errors
    /// [`InvalidManifest`] says what is wrong; nothing of the release may then be used.
    pub fn parse(text: &str) -> Result<Self, InvalidManifest> {
        let malformed = |error: serde_json::Error| InvalidManifest::Shape(error.to_string());
        let found = json::format_of(text).map_err(malformed)?;
        if found != MANIFEST_FORMAT {
            return Err(InvalidManifest::Format { found });
        }
        let manifest: Self = serde_json::from_str(text).map_err(malformed)?;
        if let Some(path) = manifest.files.keys().find(|path| !stays_inside(path)) {
            return Err(InvalidManifest::Path(path.clone()));
        }
        if let Some(path) = manifest.unlisted() {
            return Err(InvalidManifest::Path(path.clone()));
        }
        if manifest.id != Self::id_of(&manifest.files) {
            return Err(InvalidManifest::Id);
        }
        Ok(manifest)
    }

    /// A file that the manifest names for a purpose and does not list.
    fn unlisted(&self) -> Option<&String> {
        let optional = [&self.postcodes, &self.check, &self.changes].into_iter().flatten();
        optional.chain([&self.catalogue]).find(|path| !self.files.contains_key(*path))
    }

    /// What a manifest repeats of a catalogue, so that it can be read before it: its id stands for the files alone, and these
    /// words could be altered without it. A telephone number with another digit is an example.
    #[must_use]
    pub fn repeats(&self, catalogue: &Catalogue) -> bool {
        let about = &catalogue.about;
        self.title == about.title
            && self.as_of == about.as_of
            && self.synthetic == about.synthetic
            && self.licence == about.licence
            && self.contact == contact_line(about)
            && self.counts == Counts { postcodes: self.counts.postcodes, ..Counts::of(catalogue) }
    }

    /// The JSON of the manifest, the same for the same content.
    ///
    /// # Errors
    /// [`EncodeError`] when the manifest has no JSON.
    pub fn to_json(&self) -> Result<String, EncodeError> {
        json::to_string(self)
    }

    /// Checks the content of one file against the manifest.
    ///
    /// # Errors
    /// [`AlteredFile`] when the file is not listed, or its length or content differ.
    pub fn verify(&self, path: &str, content: &[u8]) -> Result<(), AlteredFile> {
        let entry = self.files.get(path).ok_or_else(|| AlteredFile::NotListed(path.to_owned()))?;
        let found = content.len() as u64;
        if found != entry.bytes {
            return Err(AlteredFile::Length { path: path.to_owned(), expected: entry.bytes, found });
        }
        if digest(content) == entry.sha256 { Ok(()) } else { Err(AlteredFile::Content(path.to_owned())) }
    }
}

/// Whether a relative path stays inside the folder that it starts from.
fn stays_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.contains(['\\', ':', '?', '#'])
        && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        let content = b"records";
        let files = BTreeMap::from([(
            "catalogue.bin".to_owned(),
            FileEntry { bytes: content.len() as u64, sha256: digest(content) },
        )]);
        Manifest {
            format: MANIFEST_FORMAT,
            id: Manifest::id_of(&files),
            title: "An example".into(),
            as_of: Date::parse("2010-03-31").unwrap(),
            synthetic: true,
            licence: "Open Government Licence v3.0".into(),
            contact: "Call 01632 960 100".into(),
            counts: Counts::default(),
            catalogue: "catalogue.bin".into(),
            postcodes: None,
            check: None,
            changes: None,
            files,
        }
    }

    #[test]
    fn a_manifest_is_parsed_as_it_was_written() {
        assert_eq!(Manifest::parse(&manifest().to_json().unwrap()), Ok(manifest()));
    }

    #[test]
    fn a_file_that_was_cut_altered_or_added_is_refused() {
        let manifest = manifest();
        assert_eq!(manifest.verify("catalogue.bin", b"records"), Ok(()));
        assert!(matches!(manifest.verify("catalogue.bin", b"record"), Err(AlteredFile::Length { .. })));
        assert_eq!(
            manifest.verify("catalogue.bin", b"recordz"),
            Err(AlteredFile::Content("catalogue.bin".into()))
        );
        assert_eq!(manifest.verify("other.bin", b""), Err(AlteredFile::NotListed("other.bin".into())));
    }

    #[test]
    fn the_json_has_the_documented_fields() {
        let manifest = Manifest { title: "\"Wen\" \\ marsh\n\u{1f600}".into(), ..manifest() };
        let text = manifest.to_json().unwrap();
        let other: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(other["title"], manifest.title);
        assert_eq!(other["files"]["catalogue.bin"]["bytes"], 7);
        assert_eq!(other["as_of"], "2010-03-31");
        let incomplete = serde_json::json!({ "format": 1 }).to_string();
        assert!(matches!(Manifest::parse(&incomplete), Err(InvalidManifest::Shape(_))));
        // Other white space, and with a check.
        let (check, changes) = (Some("check.json".to_owned()), Some("changes.json".to_owned()));
        let unlisted = Manifest { check: check.clone(), ..manifest.clone() };
        assert_eq!(
            Manifest::parse(&unlisted.to_json().unwrap()),
            Err(InvalidManifest::Path("check.json".into()))
        );
        let mut files = manifest.files.clone();
        for path in ["check.json", "changes.json"] {
            files.insert(path.to_owned(), files["catalogue.bin"].clone());
        }
        let checked = Manifest { id: Manifest::id_of(&files), check, changes, files, ..manifest };
        let tight = checked.to_json().unwrap().replace("\n  ", "").replace("\": ", "\":\t");
        assert_eq!(Manifest::parse(&tight), Ok(checked));
    }

    #[test]
    fn a_malformed_manifest_is_refused_with_line_and_column() {
        let text = manifest().to_json().unwrap();
        let said = |text: &str| Manifest::parse(text).map_err(|invalid| invalid.to_string()).unwrap_err();
        let empty = "release.json cannot be read: EOF while parsing a value at line 1 column 0";
        assert_eq!(said(""), empty);
        for (found, put, expected, place) in [
            ("\"synthetic\": true", "\"synthetic\": 1", "expected a boolean", "line 6 column 16"),
            ("2010-03-31", "31 March", "as in 2010-03-31", "line 5 column 21"),
            ("\"funders\": 0", "\"funders\": -1", "expected u32", "line 10 column 17"),
            (
                "\"funders\"",
                "\"shops\"",
                "unknown field `shops`, expected one of `funders`",
                "line 10 column 11",
            ),
            ("\"title\"", "\"name\"", "unknown field `name`, expected one of `format`", "line 4 column 8"),
            ("\"format\": 1,", "", "missing field `format`", "line 25 column 1"),
            ("\"bytes\": 7,", "", "missing field `bytes`", "line 23 column 5"),
            ("\"id\": \"", "\"id\": \"x", "a SHA-256 has 64 digits", "line 3 column 75"),
            ("\n}", "\n", "EOF while parsing an object", "line 26 column 0"),
        ] {
            let altered = text.replacen(found, put, 1);
            assert_ne!(altered, text, "{found}");
            let said = said(&altered);
            assert!(said.contains(expected) && said.ends_with(place), "{said}: {expected} {place}");
        }
        assert!(said(&format!("{text}{{}}")).ends_with("trailing characters at line 26 column 1"));
        for cut in 0..text.trim_end().len() {
            assert!(Manifest::parse(&text[..cut]).is_err());
        }
    }

    #[test]
    fn an_altered_manifest_is_refused() {
        let text = manifest().to_json().unwrap();
        assert!(matches!(Manifest::parse("{}"), Err(InvalidManifest::Shape(_))));
        assert_eq!(
            Manifest::parse(&text.replace("\"format\": 1", "\"format\": 7")),
            Err(InvalidManifest::Format { found: 7 })
        );
        let other = digest(b"records").as_str().to_owned();
        assert_eq!(Manifest::parse(&text.replace(&other, digest(b"").as_str())), Err(InvalidManifest::Id));
        let outside = text.replace("\"catalogue.bin\": {", "\"../catalogue.bin\": {");
        assert_eq!(Manifest::parse(&outside), Err(InvalidManifest::Path("../catalogue.bin".into())));
    }
}
