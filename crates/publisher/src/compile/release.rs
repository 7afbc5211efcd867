//! A release in memory: its manifest and its files.

use std::collections::BTreeMap;

use catalogue::format::{
    Counts, FileEntry, MANIFEST_FORMAT, Manifest, contact_line, decode, decode_details, digest, encode,
};
use catalogue::{Catalogue, PracticeDetails};

use super::catalogue::catalogue;
use super::download;
use super::error::CompileError;
use super::narrative::narrative;
use super::postcodes;
use crate::diff::{ReleaseSummary, ReleaseView, diff, page};
use crate::problem::Problems;
use crate::report;
use crate::tables::Tables;
use crate::translations;

/// A release in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompiledRelease {
    /// What it holds.
    pub manifest: Manifest,
    /// The bytes of every file by path, the manifest's own apart.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl CompiledRelease {
    /// The release of some tables: the same bytes for the same rows, whatever their order.
    ///
    /// # Errors
    /// [`CompileError`] when the tables lack what the checks ask for.
    pub fn from_tables(tables: &Tables) -> Result<Self, CompileError> {
        let (catalogue, details) = catalogue(tables)?;
        let bytes = encode(&catalogue)?;
        // What a reader would refuse must not leave the house.
        decode(&bytes)?;
        let name = format!("catalogue-{}.lcp", digest(&bytes).short());
        let mut files: BTreeMap<String, Vec<u8>> = details.into_iter().collect();
        files.insert(name.clone(), bytes);
        let postcodes = postcodes::compile(tables)?;
        let index = postcodes.index.map(|(name, bytes)| {
            files.insert(name.clone(), bytes);
            name
        });
        let entries: BTreeMap<String, FileEntry> =
            files.iter().map(|(path, bytes)| (path.clone(), entry(bytes))).collect();
        // The index answers for these: see the manifest.
        files.extend(postcodes.files);
        let manifest = Manifest {
            format: MANIFEST_FORMAT,
            id: Manifest::id_of(&entries),
            title: catalogue.about.title.clone(),
            as_of: catalogue.about.as_of,
            synthetic: catalogue.about.synthetic,
            licence: catalogue.about.licence.clone(),
            contact: contact_line(&catalogue.about),
            counts: Counts {
                postcodes: u32::try_from(postcodes.count).unwrap_or(u32::MAX),
                ..Counts::of(&catalogue)
            },
            catalogue: name,
            postcodes: index,
            check: None,
            changes: None,
            files: entries,
        };
        let mut release = Self { manifest, files };
        if let Some(narrative) = narrative(&tables.narrative) {
            release.add("narrative", "json", narrative.to_json()?.into_bytes());
        }
        for (language, texts) in translations::files(&tables.translations) {
            release.add(&["texts-", &language].concat(), "txt", texts.into_bytes());
        }
        Ok(release)
    }

    /// The release with the report of its check: every rule, and how often the tables broke it.
    #[must_use]
    pub fn with_check(mut self, problems: &Problems) -> Self {
        self.manifest.check = Some(self.add("check", "json", report::counts(problems).into_bytes()));
        self
    }

    /// The release with all its tables in one file, for everybody to download.
    ///
    /// # Errors
    /// [`CompileError::Download`] when they are more than such a file holds.
    pub fn with_download(mut self, tables: &Tables) -> Result<Self, CompileError> {
        self.add("tables", "zip", download::package(tables)?);
        Ok(self)
    }

    /// The release with what changed since the release before, for the page that says so.
    ///
    /// # Errors
    /// [`CompileError::Unreadable`] when the release itself cannot be read again.
    pub fn with_changes(
        mut self,
        old: &ReleaseSummary,
        before: ReleaseView<'_>,
    ) -> Result<Self, CompileError> {
        let (catalogue, details) = self.records()?;
        let changes = diff(before, ReleaseView { catalogue: &catalogue, details: &details });
        let changes = page(old, self.manifest.as_of, &changes).to_json()?;
        self.manifest.changes = Some(self.add("changes", "json", changes.into_bytes()));
        Ok(self)
    }

    /// The records of the release, as a reader has them.
    ///
    /// # Errors
    /// [`CompileError::Unreadable`] when they cannot be read again.
    pub fn records(&self) -> Result<(Catalogue, Vec<PracticeDetails>), CompileError> {
        let file = |path: &String| self.files.get(path).map(Vec::as_slice).unwrap_or_default();
        let catalogue = decode(file(&self.manifest.catalogue))?;
        let mut details = Vec::with_capacity(catalogue.practices.len());
        for path in &catalogue.details.files {
            details.extend(decode_details(file(path))?);
        }
        Ok((catalogue, details))
    }

    /// Adds a file under a name that ends in its hash, and gives the name.
    fn add(&mut self, what: &str, ending: &str, bytes: Vec<u8>) -> String {
        let name = format!("{what}-{}.{ending}", digest(&bytes).short());
        self.manifest.files.insert(name.clone(), entry(&bytes));
        self.manifest.id = Manifest::id_of(&self.manifest.files);
        self.files.insert(name.clone(), bytes);
        name
    }

    /// How many bytes all files have together.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.files.values().map(|bytes| bytes.len() as u64).sum()
    }
}

fn entry(bytes: &[u8]) -> FileEntry {
    FileEntry { bytes: bytes.len() as u64, sha256: digest(bytes) }
}
