//! The bytes that the fuzzing starts from, and those on which it once found something, read by every reader.
//!
//! So a fault found once is never met again, without the nightly compiler that fuzzing needs.

#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test that cannot run the command, or write what it has read, has failed"
)]

mod published;

#[path = "../../../tests/fuzz/checks/catalogue.rs"]
mod catalogue_file;
#[path = "../../../tests/fuzz/checks/details.rs"]
mod details;
#[path = "../../../tests/fuzz/checks/exports.rs"]
mod exports;
#[path = "../../../tests/fuzz/checks/hsds.rs"]
mod hsds;
#[path = "../../../tests/fuzz/checks/manifest.rs"]
mod manifest;
#[path = "../../../tests/fuzz/checks/messages.rs"]
mod messages;
#[path = "../../../tests/fuzz/checks/place.rs"]
mod place;
#[path = "../../../tests/fuzz/checks/postcodes.rs"]
mod postcodes;
#[path = "../../../tests/fuzz/checks/tables.rs"]
mod tables;
#[path = "../../../tests/fuzz/checks/words.rs"]
mod words;
#[path = "../../../tests/fuzz/checks/workbook.rs"]
mod workbook;

use std::fs;
use std::path::{Path, PathBuf};

use catalogue::format::Manifest;
use published::{lcp, release};

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fuzz")
}

/// The files in a folder, each with its bytes.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let entries = entries.filter(|path| path.is_file());
    let mut files: Vec<_> = entries.map(|path| (path.clone(), fs::read(path).expect("bytes"))).collect();
    files.sort();
    assert!(!files.is_empty(), "{} is empty", folder.display());
    files
}

/// Reads every seed; then each cut short, and each with a bit turned, at up to so many places.
fn replay(seeds: &Path, places: usize, check: fn(&[u8])) {
    for (_, bytes) in files(seeds) {
        stand(&bytes, places, check);
    }
}

fn stand(bytes: &[u8], places: usize, check: fn(&[u8])) {
    check(bytes);
    let step = bytes.len().div_ceil(places).max(1);
    for at in (0..bytes.len()).step_by(step) {
        check(&bytes[..at]);
        let mut turned = bytes.to_owned();
        turned[at] ^= 1 << (at % 8);
        check(&turned);
    }
}

#[test]
fn every_reader_stands_its_seeds_cut_short_and_altered() {
    type Check = fn(&[u8]);
    let checks: [(&str, Check); 8] = [
        ("catalogue", catalogue_file::check),
        ("details", details::check),
        ("hsds", hsds::check),
        ("manifest", manifest::check),
        ("messages", messages::check),
        ("place", place::check),
        ("postcodes", postcodes::check),
        ("words", words::check),
    ];
    for (target, check) in checks {
        replay(&fuzz().join("seeds").join(target), 100, check);
    }
}

#[test]
fn every_catalogue_that_can_be_read_can_be_exported() {
    replay(&fuzz().join("seeds/catalogue"), 100, exports::check);
}

#[test]
fn the_reader_of_workbooks_stands_one_cut_short_and_altered() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("tables.xlsx");
    let written = lcp(&["new", file.to_str().expect("a path")]);
    assert!(written.status.success(), "{}", String::from_utf8_lossy(&written.stderr));
    stand(&fs::read(file).expect("bytes"), 60, workbook::check);
}

#[test]
fn the_reader_of_tables_stands_them_cut_short_and_altered() {
    replay(&fuzz().join("tables"), 8, tables::check);
}

/// Seeds of an older format would be refused at the first byte, and the fuzzing would find nothing.
#[test]
fn the_seeds_are_what_is_published_today() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("release");
    let tables = fuzz().join("tables");
    let published =
        lcp(&["publish", tables.to_str().expect("a path"), "--out", out.to_str().expect("a path")]);
    assert!(published.status.success(), "{}", String::from_utf8_lossy(&published.stderr));
    let text = fs::read_to_string(out.join("release.json")).expect("a manifest");
    let manifest = Manifest::parse(&text).expect("a manifest");
    let details = manifest.files.keys().find(|path| path.starts_with("details/")).expect("details");
    let index = manifest.postcodes.as_ref().expect("an index");
    let index = fs::read(out.join(index)).expect("bytes");
    let length = u16::try_from(index.len()).expect("a short index").to_le_bytes();
    let expected = [
        ("catalogue", fs::read(out.join(&manifest.catalogue)).expect("bytes")),
        ("details", fs::read(out.join(details)).expect("bytes")),
        ("manifest", text.into_bytes()),
        ("postcodes", [&length[..], &index].concat()),
    ];
    for (target, bytes) in expected {
        let seed = fuzz().join("seeds").join(target).join("published");
        if std::env::var_os("LCP_WRITE_SEEDS").is_some() {
            fs::write(&seed, &bytes).expect("written");
        }
        let same = fs::read(&seed).expect("a seed") == bytes;
        assert!(same, "{target}: run this test once with LCP_WRITE_SEEDS=1, and look at what changed");
    }
}

/// The other seed of the postcodes has them in a file of their own, as in a dataset of a whole country.
#[test]
fn one_seed_has_its_postcodes_in_a_file_of_their_own() {
    let bytes = fs::read(fuzz().join("seeds/postcodes/in_a_file")).expect("a seed");
    let length = usize::from(u16::from_le_bytes([bytes[0], bytes[1]]));
    let index = gazetteer::PostcodeIndex::decode(&bytes[2..2 + length]).expect("an index");
    assert_eq!(index.files().count(), 1);
    let (outward, _) = index.outward_codes().next().expect("an outward code");
    let typed = gazetteer::Typed::parse(&format!("{outward} 1AA")).expect("a postcode");
    assert!(matches!(index.look_up(&typed), gazetteer::Lookup::NeedsFile { .. }));
}

/// A release that somebody damaged is refused or read, and never the end of the program.
#[test]
fn the_example_release_stands_it_too() {
    for (path, bytes) in files(&release()) {
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("catalogue")) {
            catalogue_file::check(&bytes);
            for at in (0..bytes.len()).step_by(bytes.len().div_ceil(40)) {
                catalogue_file::check(&bytes[..at]);
            }
        }
    }
}
