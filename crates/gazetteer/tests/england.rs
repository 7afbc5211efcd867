//! All of England's postcodes, written and read back. The data is no part of the project.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read as _, Write as _};
use std::path::Path;

use catalogue::Position;
use gazetteer::{
    Compiled, FEWEST_POSTCODES, LARGEST_FILE, Lookup, LookupOutcome, Nation, Postcode, PostcodeIndex,
    PostcodeRow, Typed, compile,
};

/// How far a position may move, in metres.
const FARTHEST: f64 = 15.0;

/// The most bytes a postcode, on average, before compression.
const MOST_BYTES: f64 = 5.0;

/// The rows of the published file, or `None` with a line that says so where it is absent.
fn england() -> Option<Vec<PostcodeRow>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/postcodes/england-unit-postcodes.csv.gz");
    let Ok(file) = std::fs::File::open(&path) else {
        assert!(std::env::var("CI").as_deref() != Ok("true"), "{} is absent", path.display());
        println!("skipped: {} is absent", path.display());
        return None;
    };
    let mut text = String::new();
    flate2::read::GzDecoder::new(file).read_to_string(&mut text).unwrap();
    let row = |line: &str| {
        let mut cells = line.split(',');
        let postcode = Postcode::parse(cells.next()?).ok()?;
        let position =
            Position::from_degrees(cells.next()?.parse().ok()?, cells.next()?.parse().ok()?).ok()?;
        Some(PostcodeRow { postcode, position, nation: Nation::England })
    };
    Some(text.lines().skip(1).map(|line| row(line).unwrap_or_else(|| panic!("{line:?}"))).collect())
}

/// Metres between two points, by a flat map of their surroundings: exact to millimetres at this distance.
fn metres(one: Position, other: Position) -> f64 {
    let north = (one.lat() - other.lat()).to_radians();
    let east = (one.lon() - other.lon()).to_radians() * one.lat().to_radians().cos();
    6_371_008.8 * north.hypot(east)
}

fn brotli_length(bytes: &[u8]) -> usize {
    let mut packed = brotli::CompressorWriter::new(Vec::new(), 65_536, 11, 22);
    packed.write_all(bytes).unwrap();
    packed.into_inner().len()
}

/// The brotli lengths of all files, measured on every core.
fn brotli_lengths(compiled: &Compiled) -> Vec<usize> {
    let threads = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    let shares = compiled.files.chunks(compiled.files.len().div_ceil(threads).max(1));
    std::thread::scope(|scope| {
        let measuring: Vec<_> = shares
            .map(|share| {
                scope.spawn(move || share.iter().map(|(_, bytes)| brotli_length(bytes)).collect::<Vec<_>>())
            })
            .collect();
        measuring.into_iter().flat_map(|lengths| lengths.join().unwrap()).collect()
    })
}

/// On a keypad that offers what can come next, every outward code can be put together and no other, and postcodes too.
fn keys_lead_to_all_of_england_and_nowhere_else(index: &PostcodeIndex, rows: &[PostcodeRow]) {
    const LONGEST_OUTWARD: usize = 4;
    let mut reached = BTreeSet::new();
    let mut unseen = vec![String::new()];
    while let Some(typed) = unseen.pop() {
        if index.is_complete(&typed) {
            reached.insert(typed.clone());
        }
        if typed.len() < LONGEST_OUTWARD {
            unseen.extend(index.next_keys(&typed).into_iter().map(|key| typed.clone() + &key.to_string()));
        }
    }
    let outwards: BTreeSet<String> = rows.iter().map(|row| row.postcode.outward().to_string()).collect();
    assert_eq!(reached, outwards);
    for row in rows.iter().step_by(1_000) {
        let typed = row.postcode.to_string().replace(' ', "");
        let keys = typed.char_indices().all(|(at, key)| index.next_keys(&typed[..at]).contains(&key));
        assert!(keys && index.is_complete(&typed), "{}", row.postcode);
    }
}

#[test]
fn every_postcode_of_england_is_found_within_15_metres_in_files_that_keep_their_promises() {
    let Some(rows) = england() else { return };
    assert!(rows.len() >= 1_490_000, "{} postcodes", rows.len());
    let start = std::time::Instant::now();
    let compiled = compile(rows.clone(), Vec::new()).unwrap();
    let compiling = start.elapsed();
    let index = PostcodeIndex::decode(&compiled.index).unwrap();
    keys_lead_to_all_of_england_and_nowhere_else(&index, &rows);

    let mut by_file: BTreeMap<&str, Vec<&PostcodeRow>> = BTreeMap::new();
    for row in &rows {
        match index.look_up(&Typed::Postcode(row.postcode)) {
            Lookup::NeedsFile { file } => by_file.entry(file).or_default().push(row),
            Lookup::Resolved(outcome) => panic!("{}: {outcome:?}", row.postcode),
        }
    }
    assert_eq!(by_file.len(), compiled.files.len());

    let mut farthest: f64 = 0.0;
    for (path, bytes) in &compiled.files {
        let file = index.open_file(bytes).unwrap();
        for row in &by_file[path.as_str()] {
            let LookupOutcome::Found { place, postcode } = file.look_up(row.postcode).unwrap() else {
                panic!("{} is not found", row.postcode);
            };
            assert_eq!(postcode, row.postcode);
            farthest = farthest.max(metres(place.position, row.position));
        }
    }
    let fewest = by_file.values().map(Vec::len).min().unwrap();
    let most = by_file.values().map(Vec::len).max().unwrap();
    let raw: usize =
        compiled.index.len() + compiled.files.iter().map(|(_, bytes)| bytes.len()).sum::<usize>();
    #[expect(clippy::cast_precision_loss, reason = "a few million, far below 2^52")]
    let bytes_each = raw as f64 / rows.len() as f64;
    let lengths = brotli_lengths(&compiled);
    let (largest, all) = (lengths.iter().max().unwrap(), lengths.iter().sum::<usize>());

    println!("postcodes                        {}", rows.len());
    println!("compiled in                      {:.1} s", compiling.as_secs_f64());
    println!("bytes a postcode, before brotli  {bytes_each:.3}");
    println!("farthest from its source         {farthest:.2} m");
    println!("files                            {}", compiled.files.len());
    println!("postcodes in a file              {fewest} to {most}");
    println!("largest file after brotli        {largest} bytes");
    println!("mean file after brotli           {} bytes", all / lengths.len());
    println!("index                            {} bytes", compiled.index.len());
    println!("index after brotli               {} bytes", brotli_length(&compiled.index));

    assert!(farthest <= FARTHEST && bytes_each <= MOST_BYTES);
    assert!(fewest >= FEWEST_POSTCODES && *largest <= LARGEST_FILE);
}
