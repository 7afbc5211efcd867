//! Given a release that the program before this one wrote, and one of the same tables by today's; then both hold the
//! same dataset.
//!
//! `formats/2` is what `lcp new` and `lcp publish` made with the layout before, `formats/3` the same with today's. When a
//! layout changes, the oldest goes, and a release of the new one is published beside the other.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

use catalogue::format::{
    InvalidFile, MANIFEST_FILE, Manifest, decode, decode_details, encode, encode_details,
};
use catalogue::{Catalogue, PracticeDetails};

fn folder(format: u16) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats").join(format.to_string())
}

/// A file of a release, as its manifest says that it was published.
fn file(release: &Path, manifest: &Manifest, name: &str) -> Vec<u8> {
    let content = fs::read(release.join(name)).unwrap();
    manifest.verify(name, &content).unwrap();
    content
}

/// The whole of a release: its manifest, its records, and the bytes of both files.
struct Read {
    manifest: Manifest,
    catalogue: Catalogue,
    details: Vec<PracticeDetails>,
    bytes: [Vec<u8>; 2],
}

fn read(format: u16) -> Read {
    let release = folder(format);
    let manifest = Manifest::parse(&fs::read_to_string(release.join(MANIFEST_FILE)).unwrap()).unwrap();
    let catalogue_bytes = file(&release, &manifest, &manifest.catalogue);
    let catalogue = decode(&catalogue_bytes).unwrap();
    let detail_bytes = file(&release, &manifest, &catalogue.details.files[0]);
    let details = decode_details(&detail_bytes).unwrap();
    Read { manifest, catalogue, details, bytes: [catalogue_bytes, detail_bytes] }
}

#[test]
fn a_release_of_the_format_before_holds_the_same_dataset() {
    let (before, today) = (read(2), read(3));
    assert_eq!((before.bytes[0][4], today.bytes[0][4]), (2, 3));
    assert_eq!((before.manifest.format, today.manifest.format), (2, 3));
    assert_eq!(before.details, today.details);
    // The names of the details' files end in their hashes, and so differ.
    let details = today.catalogue.details.clone();
    assert_eq!(Catalogue { details, ..before.catalogue }, today.catalogue);
    assert!(today.catalogue.practices.len() > 1 && !today.catalogue.partnerships.is_empty());
    assert_eq!(before.manifest.counts, today.manifest.counts);
}

/// A layout that changes without its version would be read wrongly by programs that are out there.
#[test]
fn todays_format_is_written_as_it_was_published() {
    let today = read(3);
    assert!(
        encode(&today.catalogue).unwrap() == today.bytes[0],
        "the layout of the catalogue changed: raise its version"
    );
    assert!(
        encode_details(&today.details).unwrap() == today.bytes[1],
        "the layout of details changed: raise its version"
    );
}

#[test]
fn older_and_newer_formats_are_refused_with_what_to_do() {
    let today = read(3);
    for (found, bytes) in [(1, &today.bytes[0]), (4, &today.bytes[0])] {
        let mut bytes = bytes.clone();
        bytes[4] = found;
        let refused = decode(&bytes).unwrap_err();
        assert_eq!(refused, InvalidFile::Version { found: found.into(), oldest: 2, newest: 3 });
        let said = refused.to_string();
        assert!(said.contains("versions 2 to 3") && said.contains("publish the tables again"), "{said}");
    }
}
