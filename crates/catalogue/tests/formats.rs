//! Given a published release of the current format, then this program reads it and writes the same bytes.
//!
//! `formats/1` is what `lcp new` and `lcp publish` made. When a layout changes, raise its version and publish a release
//! of the new one beside the old one: from then on both must hold the same records.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

use catalogue::format::{
    InvalidFile, InvalidManifest, MANIFEST_FILE, Manifest, decode, decode_details, encode, encode_details,
};
use catalogue::{Catalogue, PracticeDetails};

fn folder(format: u16) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats").join(format.to_string())
}

/// A file of a release, verified against the manifest.
fn file(release: &Path, manifest: &Manifest, name: &str) -> Vec<u8> {
    let content = fs::read(release.join(name)).unwrap();
    manifest.verify(name, &content).unwrap();
    content
}

/// A published release: its manifest with its text, its records, and the bytes of both files.
struct Published {
    text: String,
    manifest: Manifest,
    catalogue: Catalogue,
    details: Vec<PracticeDetails>,
    catalogue_bytes: Vec<u8>,
    details_bytes: Vec<u8>,
}

fn published(format: u16) -> Published {
    let release = folder(format);
    let text = fs::read_to_string(release.join(MANIFEST_FILE)).unwrap();
    let manifest = Manifest::parse(&text).unwrap();
    let catalogue_bytes = file(&release, &manifest, &manifest.catalogue);
    let catalogue = decode(&catalogue_bytes).unwrap();
    let details_bytes = file(&release, &manifest, &catalogue.details.files[0]);
    let details = decode_details(&details_bytes).unwrap();
    Published { text, manifest, catalogue, details, catalogue_bytes, details_bytes }
}

#[test]
fn the_published_release_is_read() {
    let published = published(1);
    assert_eq!(
        (published.manifest.format, published.catalogue_bytes[4], published.details_bytes[4]),
        (1, 1, 1)
    );
    let Published { manifest, catalogue, details, .. } = published;
    assert!(catalogue.practices.len() > 1 && !catalogue.partnerships.is_empty());
    assert_eq!(manifest.counts.practices as usize, catalogue.practices.len());
    assert_eq!(manifest.counts.sites as usize, catalogue.site_count());
    assert_eq!(details.len(), catalogue.practices.len());
}

/// A layout that changes without its version would be misread by programs that are in use.
#[test]
fn the_published_release_is_written_with_the_same_bytes() {
    let published = published(1);
    assert!(
        encode(&published.catalogue).unwrap() == published.catalogue_bytes,
        "the layout of the catalogue changed: raise its version"
    );
    assert!(
        encode_details(&published.details).unwrap() == published.details_bytes,
        "the layout of details changed: raise its version"
    );
    assert_eq!(published.manifest.to_json().unwrap(), published.text);
}

#[test]
fn other_formats_are_refused_with_what_was_expected_and_what_to_do() {
    let published = published(1);
    for found in [0, 2] {
        let mut bytes = published.catalogue_bytes.clone();
        bytes[4] = found;
        let refused = decode(&bytes).unwrap_err();
        assert_eq!(refused, InvalidFile::Version { found: found.into(), expected: 1 });
        let text = published.text.replacen("\"format\": 1", &format!("\"format\": {found}"), 1);
        let manifest = Manifest::parse(&text).unwrap_err();
        assert_eq!(manifest, InvalidManifest::Format { found: found.into() });
        for message in [refused.to_string(), manifest.to_string()] {
            assert!(message.contains("expected") && message.contains(&found.to_string()), "{message}");
            assert!(message.contains("publish the tables again"), "{message}");
        }
    }
}
