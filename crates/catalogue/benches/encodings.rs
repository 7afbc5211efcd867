//! What a release would weigh, and how fast it would be read, in each encoding that was considered.
//!
//! `cargo bench -p catalogue -- RELEASE`, a folder such as `out/england/release`. Prints two tables: the encodings, and
//! what each part of the records costs. Nothing here is needed to publish; `docs/decisions` says what was chosen.
#![expect(clippy::print_stdout, reason = "the tables are what it is for")]

use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use catalogue::format::{EncodeError, MANIFEST_FILE, Manifest, decode, encode};
use catalogue::{Catalogue, Hours, Position, Practice, Site};

/// How often each file is read; the quickest counts.
const TIMES: usize = 15;

/// How many practices a file holds where they are cut into several.
const PRACTICES_IN_A_FILE: usize = 1000;

fn main() -> Result<(), Box<dyn Error>> {
    let release = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let Some(release) = release else {
        println!("skipped: name a release, as in `cargo bench -p catalogue -- out/england/release`");
        return Ok(());
    };
    // Cargo runs this in the crate's folder.
    let release = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(release);
    let manifest = Manifest::parse(&std::fs::read_to_string(release.join(MANIFEST_FILE))?)?;
    let catalogue = decode(&std::fs::read(release.join(&manifest.catalogue))?)?;
    encodings(&catalogue)?;
    parts(&catalogue)?;
    Ok(())
}

/// One line for each encoding.
fn encodings(catalogue: &Catalogue) -> Result<(), Box<dyn Error>> {
    println!("| encoding | files | bytes | bytes with brotli | read natively |\n|---|---|---|---|---|");
    let json = serde_json::to_vec(catalogue)?;
    let read = || serde_json::from_slice::<Catalogue>(&json).is_ok();
    line("JSON, row by row", std::slice::from_ref(&json), quickest(read));
    let postcard = postcard::to_allocvec(catalogue)?;
    let read = || postcard::from_bytes::<Catalogue>(&postcard).is_ok();
    line("postcard, row by row", std::slice::from_ref(&postcard), quickest(read));
    let columns = encode(catalogue)?;
    line("columns, one file", std::slice::from_ref(&columns), quickest(|| decode(&columns).is_ok()));
    let several = in_several(catalogue)?;
    // A file of practices names records of the first file, so that it is read to its end and then refused.
    let read = || several.iter().flat_map(|file| decode(file)).count() == 1;
    line("columns, practices in files of 1,000", &several, quickest(read));
    Ok(())
}

/// Everything but the practices, then the practices.
fn in_several(catalogue: &Catalogue) -> Result<Vec<Vec<u8>>, EncodeError> {
    let mut without = catalogue.clone();
    let practices = std::mem::take(&mut without.practices);
    without.details.per_file = 0;
    without.details.files.clear();
    let mut only = Catalogue { practices: Vec::new(), ..without.clone() };
    (only.areas, only.funders, only.partnerships) = Default::default();
    let pieces = practices
        .chunks(PRACTICES_IN_A_FILE)
        .map(|piece| encode(&Catalogue { practices: piece.to_vec(), ..only.clone() }));
    std::iter::once(encode(&without)).chain(pieces).collect()
}

fn line(name: &str, files: &[Vec<u8>], time: Option<Duration>) {
    let raw: usize = files.iter().map(Vec::len).sum();
    let packed: usize = files.iter().map(|file| brotli_length(file)).sum();
    let time =
        time.map_or_else(|| "not read".to_owned(), |time| format!("{:.1} ms", time.as_secs_f64() * 1e3));
    println!("| {name} | {} | {raw} | {packed} | {time} |", files.len());
}

/// The shortest of several readings; `None` when one failed.
fn quickest(read: impl Fn() -> bool) -> Option<Duration> {
    let timed = || {
        let start = Instant::now();
        read().then(|| start.elapsed())
    };
    (0..TIMES).map(|_| timed()).collect::<Option<Vec<_>>>()?.into_iter().min()
}

/// What a site's host sends: brotli at its best, with a window of 4 MiB.
fn brotli_length(bytes: &[u8]) -> usize {
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut packed = Vec::new();
    let written = brotli::BrotliCompress(&mut &bytes[..], &mut packed, &parameters);
    written.map_or(0, |_| packed.len())
}

/// What leaving a part out saves.
type Part = (&'static str, fn(&mut Catalogue));

/// The parts, the practices' first.
const PARTS: [Part; 13] = [
    ("names of practices", |all| each(all, |practice| practice.name.clear())),
    ("other names of practices", |all| each(all, |practice| practice.other_names.clear())),
    ("memberships", |all| each(all, |practice| practice.memberships.clear())),
    ("funders of practices", |all| each(all, |practice| practice.funder = None)),
    ("offers of practices", |all| each(all, |practice| practice.offers.clear())),
    ("sites named in offers", |all| {
        each(all, |practice| practice.offers.iter_mut().for_each(|offer| offer.at_sites.clear()));
    }),
    ("names of sites", |all| each_site(all, |site| site.name = None)),
    ("postcodes of sites", |all| each_site(all, |site| "A1 1AA".clone_into(&mut site.postcode))),
    ("towns", |all| each_site(all, |site| site.town = None)),
    ("positions", |all| each_site(all, |site| site.position = Position { lat_e5: 0, lon_e5: 0 })),
    ("hours", |all| each_site(all, |site| site.hours = Hours::default())),
    ("areas", |all| all.areas.clear()),
    ("partnerships", |all| all.partnerships.clear()),
];

fn each(all: &mut Catalogue, change: impl FnMut(&mut Practice)) {
    all.practices.iter_mut().for_each(change);
}

fn each_site(all: &mut Catalogue, change: impl FnMut(&mut Site)) {
    all.practices.iter_mut().flat_map(|practice| &mut practice.sites).for_each(change);
}

/// One line for each part: how much smaller the file is without it.
fn parts(catalogue: &Catalogue) -> Result<(), EncodeError> {
    let all = brotli_length(&encode(catalogue)?);
    println!("\n| part | bytes with brotli |\n|---|---|\n| everything | {all} |");
    for (name, leave_out) in PARTS {
        let mut without = catalogue.clone();
        leave_out(&mut without);
        println!("| {name} | {} |", all.saturating_sub(brotli_length(&encode(&without)?)));
    }
    Ok(())
}
