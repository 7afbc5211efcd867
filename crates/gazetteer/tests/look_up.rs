//! Given a dataset of one county, what becomes of the places that people type.

#![cfg(test)]

use catalogue::Position;
use catalogue::format::{AlteredFile, FileKind, InvalidFile, digest, write_header};
use gazetteer::{
    Compiled, FEWEST_POSTCODES, InvalidGazetteer, InvalidPlace, Lookup, LookupOutcome, Nation, OutwardCode,
    OutwardRow, Postcode, PostcodeIndex, PostcodeRow, Typed, compile,
};
use proptest::prelude::*;

fn row(postcode: &str, lat_e5: i32, lon_e5: i32, nation: Nation) -> PostcodeRow {
    PostcodeRow {
        postcode: Postcode::parse(postcode).unwrap(),
        position: Position { lat_e5, lon_e5 },
        nation,
    }
}

fn outward(code: &str, nations: &[Nation]) -> OutwardRow {
    OutwardRow { outward: OutwardCode::parse(code).unwrap(), nations: nations.to_vec() }
}

/// A county on the Scottish border, with an outward code (`ZA1`) of an area that no post has.
fn county() -> (Vec<PostcodeRow>, Vec<OutwardRow>) {
    let postcodes = vec![
        row("HG5 0JL", 5_400_912, -146_893, Nation::England),
        row("HG5 0JN", 5_401_000, -147_000, Nation::England),
        row("ZA1 1AA", 5_500_000, -150_000, Nation::England),
        row("TD15 1AA", 5_577_000, -200_500, Nation::England),
        row("TD15 1TT", 5_582_000, -206_000, Nation::Scotland),
        row("HR3 5AB", 5_207_000, -313_000, Nation::Wales),
    ];
    let outwards = vec![
        outward("TD15", &[Nation::Scotland, Nation::England]),
        outward("TD9", &[Nation::England, Nation::Scotland]),
        outward("CH5", &[Nation::Wales]),
        outward("ZB1", &[Nation::Wales]),
        outward("HG6", &[Nation::England]),
    ];
    (postcodes, outwards)
}

fn compiled(rows: (Vec<PostcodeRow>, Vec<OutwardRow>)) -> Compiled {
    compile(rows.0, rows.1).unwrap()
}

/// What becomes of a typed text, in one line.
fn became(index: &PostcodeIndex, typed: &str) -> String {
    let names = |nations: &[Nation]| format!("{nations:?}");
    let parsed = match Typed::parse(typed) {
        Ok(parsed) => parsed,
        Err(InvalidPlace::Malformed(error)) => return format!("malformed: {}", error.word()),
        Err(InvalidPlace::Ambiguous { candidates }) => {
            return format!("malformed: {}", candidates.join(" or "));
        }
        Err(InvalidPlace::Empty) => return "malformed: empty".into(),
        Err(InvalidPlace::TooLong) => return "malformed: too long".into(),
    };
    let outcome = match index.look_up(&parsed) {
        Lookup::Resolved(outcome) => outcome,
        Lookup::NeedsFile { file } => return format!("fetch {file}"),
    };
    let word = outcome.word();
    match outcome {
        LookupOutcome::Found { postcode, .. } => format!("{word}: {postcode}"),
        LookupOutcome::OutwardOnly { outward, nations, .. } => {
            format!("{word}: {outward} {}", names(&nations))
        }
        LookupOutcome::OutsideArea { text }
        | LookupOutcome::Forces { text }
        | LookupOutcome::NonGeographic { text }
        | LookupOutcome::NotInUse { text } => format!("{word}: {text}"),
        LookupOutcome::NoSuchArea { area, text } => format!("{word}: {area} of {text}"),
        LookupOutcome::OtherNation { nation, text } => format!("{word}: {text} {nation:?}"),
        LookupOutcome::Unknown { text, straddles } => format!("{word}: {text} {}", names(&straddles)),
    }
}

#[test]
fn each_kind_of_place_has_its_own_outcome() {
    let index = PostcodeIndex::decode(&compiled(county()).index).unwrap();
    let typed = [
        "HG5 0JL",
        "hg5 OJL",
        "ZA1 1AA",
        "HG5",
        "ZA1",
        "TD15 1AA", // known
        "HG5 9ZZ",
        "ZA1 9ZZ",
        "AQ1 1AA",
        "AQ1",
        "Beech House", // unknown, terminated, invented, words
        "BF1 2AY",
        "BF1",
        "BFPO 801", // the forces
        "GIR 0AA",
        "BX1 1LT",
        "W1A 0AX",
        "W1A", // nobody lives there
        "TD15",
        "TD15 9ZZ",
        "TD9",
        "TD9 0AA", // straddling
        "HG6 1AA",
        "HG6",
        "SW1A 1AA",
        "SY1 1AA",
        "TD2", // in England or perhaps so, not here
        "TD15 1TT",
        "HR3 5AB",
        "HR3 9ZZ",
        "HR3",
        "CH5 1AA",
        "ZB1 1AA",
        "ZB1", // elsewhere as the dataset says
        "EH1 1AA",
        "EH1",
        "CF10 1AA",
        "BT1 1AA",
        "JE2 3AB",
        "GY1 1AA",
        "IM1 1AA", // elsewhere by their letters
        "",
        "EH1 JS",
        "HG5 0J",
        "HG5 0JLL",
        "HG5 0CL",
        "HG 0JL",
        "EH1 1",
    ];
    let table: Vec<String> =
        typed.iter().map(|typed| format!("{:<12} {}", format!("{typed:?}"), became(&index, typed))).collect();
    insta::assert_snapshot!(table.join("\n"));
}

/// An index with as many outward codes as England has: none is `S50` or `L80`.
fn nationwide() -> PostcodeIndex {
    let (postcodes, mut outwards) = county();
    for area in
        ["AL", "BA", "CA", "DA", "EN", "GU", "HA", "IG", "KT", "LA", "ME", "NE", "OL", "PE", "RG", "SA"]
    {
        outwards.extend((1..=99).map(|number| outward(&format!("{area}{number}"), &[Nation::England])));
    }
    PostcodeIndex::decode(&compiled((postcodes, outwards)).index).unwrap()
}

#[test]
fn letters_that_are_no_postcode_area_are_named() {
    let index = PostcodeIndex::decode(&compiled(county()).index).unwrap();
    let area = |typed: &str| match index.no_such_area(typed) {
        Some(LookupOutcome::NoSuchArea { area, .. }) => area,
        other => format!("{other:?}"),
    };
    for (typed, letters) in [
        ("ZZ9", "ZZ"),
        ("zz9 9zz", "ZZ"),
        ("QQ1 1AA", "QQ"),
        ("V8", "V"),
        ("vm1 1aa", "VM"),
        ("Q1A 1AA", "Q"),
        ("“ＸＹ１ 1AA”", "XY"),
    ] {
        assert_eq!(area(typed), letters, "{typed}");
    }
    // Areas of the UK, of the forces, of large organisations and of the dataset; what is no attempt at a postcode.
    for other in [
        "HG5",
        "EH1 1AA",
        "BF1",
        "BX1",
        "XX1",
        "E1I",
        "HG05",
        "ZA7",
        "ZA1 9ZZ",
        "ZZ",
        "ZZZ1",
        "9ZZ",
        "ZZ9999",
        "Zebra Road",
        "ZZ1 Road",
        "",
    ] {
        assert_eq!(area(other), "None", "{other}");
    }
}

#[test]
fn an_outward_code_that_a_dataset_of_the_whole_country_lacks_is_not_in_use() {
    let (all, one) = (nationwide(), PostcodeIndex::decode(&compiled(county()).index).unwrap());
    for typed in ["S50", "S50 1AA", "L80 1AA"] {
        assert!(became(&all, typed).starts_with("not_in_use: "), "{typed}");
        assert!(became(&one, typed).starts_with("outside_area: "), "{typed}");
    }
    // Across a border the dataset may lack what the other nation has.
    assert!(became(&all, "CH30").starts_with("outside_area: "));
    assert!(became(&all, "EH50").starts_with("other_nation: "));
    assert!(became(&all, "BX1").starts_with("non_geographic: "));
    assert!(became(&all, "PE7").starts_with("outside_area: "), "in use, and not covered");
}

#[test]
fn the_known_start_of_a_code_is_offered_instead() {
    let index = PostcodeIndex::decode(&compiled(county()).index).unwrap();
    let start = |typed: &str| index.known_start(&Typed::parse(typed).unwrap()).map(|code| code.to_string());
    for (typed, expected) in [
        ("HG5 9ZZ", Some("HG5")),
        ("HG50", Some("HG5")),
        ("HG55 1AA", Some("HG5")),
        ("TD1 1AA", None),
        ("HG6", None),
        ("Beech", None),
    ] {
        assert_eq!(start(typed).as_deref(), expected, "{typed}");
    }
}

#[test]
fn a_small_gazetteer_is_all_in_its_index_with_the_middle_of_each_outward_code() {
    let compiled = compiled(county());
    assert_eq!((compiled.files.len(), compiled.count), (0, 6));
    let index = PostcodeIndex::decode(&compiled.index).unwrap();
    let codes: Vec<String> = index.outward_codes().map(|(code, _)| code.to_string()).collect();
    assert_eq!(codes, ["HG5", "TD15", "ZA1"]);
    let (_, middle) = index.outward_codes().next().unwrap();
    assert!((middle.lat_e5 - 5_400_956).abs() <= 8 && (middle.lon_e5 + 146_946).abs() <= 10);
}

#[test]
fn rows_in_any_order_and_twice_give_the_same_bytes() {
    let (mut postcodes, mut outwards) = county();
    let expected = compiled(county());
    postcodes.extend(county().0);
    postcodes.reverse();
    outwards.extend(county().1);
    outwards.reverse();
    assert_eq!(compiled((postcodes, outwards)), expected);
    let (postcodes, outwards) = large();
    let expected = compiled((postcodes.clone(), outwards.clone()));
    assert_eq!(compiled((postcodes.into_iter().rev().collect(), outwards)), expected);
}

#[test]
fn rows_that_contradict_each_other_are_refused_with_a_reason() {
    let here = row("HG5 0JL", 5_400_912, -146_893, Nation::England);
    let there = row("HG5 0JL", 5_400_913, -146_893, Nation::England);
    let wales = row("HG5 0JL", 5_400_912, -146_893, Nation::Wales);
    let cases = [
        (vec![here, there], vec![]),
        (vec![here, wales], vec![]),
        (vec![], vec![outward("TD9", &[Nation::England]), outward("TD9", &[Nation::Scotland])]),
        (vec![], vec![outward("TD9", &[])]),
    ];
    let messages: Vec<String> = cases
        .into_iter()
        .map(|(postcodes, outwards)| compile(postcodes, outwards).unwrap_err())
        .map(|error: InvalidGazetteer| error.to_string())
        .collect();
    insta::assert_snapshot!(messages.join("\n"));
}

#[test]
fn a_gazetteer_of_nothing_still_knows_the_nations() {
    let index = PostcodeIndex::decode(&compiled((vec![], vec![])).index).unwrap();
    assert_eq!(became(&index, "EH1 1AA"), "other_nation: EH1 1AA Scotland");
    assert_eq!(became(&index, "HG5 0JL"), "outside_area: HG5 0JL");
}

/// Positions without any pattern, so that brotli cannot make them small enough for the index.
fn large() -> (Vec<PostcodeRow>, Vec<OutwardRow>) {
    let mut state: u32 = 1;
    let mut random = |below: i32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        i32::try_from(state >> 8).unwrap() % below
    };
    let mut rows = Vec::new();
    for district in 1..=60 {
        for sector in 0..10 {
            for first in "ABDEFGHJLNPQRSTUWXYZ".chars() {
                for second in ['A', 'D', 'Z', 'Q', 'T'] {
                    let postcode = format!("ZA{district} {sector}{first}{second}");
                    rows.push(row(&postcode, 5_000_000 + random(200_000), random(200_000), Nation::England));
                }
            }
        }
    }
    (rows, vec![outward("TD9", &[Nation::Scotland])])
}

#[test]
fn a_large_gazetteer_is_cut_into_files_that_each_cover_enough_people() {
    let (rows, outwards) = large();
    let compiled = compile(rows.clone(), outwards).unwrap();
    assert!(compiled.files.len() > 3 && compiled.count == rows.len());
    let index = PostcodeIndex::decode(&compiled.index).unwrap();
    assert!(index.files().eq(compiled.files.iter().map(|(path, _)| path.as_str())));
    let mut covered = vec![0; compiled.files.len()];
    for row in &rows {
        let Lookup::NeedsFile { file } = index.look_up(&Typed::Postcode(row.postcode)) else {
            panic!("no file")
        };
        covered[compiled.files.iter().position(|(path, _)| path == file).unwrap()] += 1;
    }
    assert!(covered.iter().all(|&postcodes| postcodes >= FEWEST_POSTCODES), "{covered:?}");
    for (path, bytes) in &compiled.files {
        assert_eq!(*path, format!("postcodes/{}.lcp", digest(bytes).short()));
    }
    assert_eq!(became(&index, "TD9 0AA"), "other_nation: TD9 0AA Scotland");
    assert_eq!(became(&index, "ZA1"), "outward_only: ZA1 [England]");
}

#[test]
fn an_area_and_an_outward_code_name_the_files_that_a_device_needs_for_them() {
    let (rows, outwards) = large();
    let index = compile(rows, outwards).unwrap().index;
    let index = PostcodeIndex::decode(&index).unwrap();
    let all = index.files_of("za").unwrap();
    assert_eq!(all.len(), index.files().count(), "each file once");
    let one = index.files_of("ZA7").unwrap();
    let postcode = Typed::Postcode(Postcode::parse("ZA7 0AA").unwrap());
    assert_eq!(index.look_up(&postcode), Lookup::NeedsFile { file: one[0] });
    assert_eq!(one.len(), 1);
    for unknown in ["", "Z", "HG", "ZA61", "TD9", "ZA7 0AA"] {
        assert_eq!(index.files_of(unknown), None, "{unknown}");
    }
    let small = vec![row("HG5 0JL", 5_400_912, -146_893, Nation::England)];
    let small = PostcodeIndex::decode(&compile(small, vec![]).unwrap().index).unwrap();
    assert_eq!(small.files_of("HG"), Some(vec![]), "they came with the index");
}

#[test]
fn a_file_is_used_only_when_it_is_the_one_that_was_asked_for() {
    let (rows, outwards) = large();
    let compiled = compile(rows.clone(), outwards).unwrap();
    let index = PostcodeIndex::decode(&compiled.index).unwrap();
    let postcode = rows[0].postcode;
    let Lookup::NeedsFile { file } = index.look_up(&Typed::Postcode(postcode)) else { panic!("no file") };
    let bytes = &compiled.files.iter().find(|(path, _)| path == file).unwrap().1;
    let other = &compiled.files.iter().find(|(path, _)| path != file).unwrap().1;

    assert_eq!(index.look_up_in(&postcode, bytes).unwrap().word(), "found");
    let terminated = Postcode::parse("ZA1 0AB").unwrap();
    assert_eq!(index.look_up_in(&terminated, bytes).unwrap().word(), "unknown");
    let scottish = Postcode::parse("EH1 1AA").unwrap();
    assert_eq!(index.look_up_in(&scottish, &[]).unwrap().word(), "other_nation");

    assert_eq!(index.verify(file, bytes), Ok(()));
    assert_eq!(index.verify(file, other), Err(AlteredFile::Content(file.to_owned())));
    let unknown = "postcodes/0123456789abcdef.lcp";
    assert_eq!(index.verify(unknown, bytes), Err(AlteredFile::NotListed(unknown.to_owned())));

    assert!(matches!(index.look_up_in(&postcode, other), Err(InvalidFile::Contradiction(_))));
    assert_eq!(index.look_up_in(&postcode, &bytes[..bytes.len() - 1]), Err(InvalidFile::Damaged));
    assert_eq!(index.look_up_in(&postcode, b"<!doctype html>"), Err(InvalidFile::NotOurs));
    let mut altered = bytes.clone();
    altered[200] ^= 1;
    assert_eq!(index.look_up_in(&postcode, &altered), Err(InvalidFile::Damaged));
}

#[test]
fn an_index_cut_short_at_any_byte_is_refused() {
    let bytes = compiled(county()).index;
    for length in 0..bytes.len() {
        assert!(PostcodeIndex::decode(&bytes[..length]).is_err(), "{length} of {} bytes", bytes.len());
    }
    let longer = [bytes.as_slice(), &[0]].concat();
    assert_eq!(PostcodeIndex::decode(&longer), Err(InvalidFile::Damaged));
    assert_eq!(
        PostcodeIndex::decode(&write_header(FileKind::Postcodes, &bytes[6..])),
        Err(InvalidFile::NotOurs)
    );
}

fn postcode_row() -> impl Strategy<Value = PostcodeRow> {
    let nation =
        prop_oneof![4 => Just(Nation::England), 1 => Just(Nation::Wales), 1 => Just(Nation::IsleOfMan)];
    ("[A-C][1-4] [0-9][A-B][A-B]", -9_000_000..=9_000_000, -18_000_000..=18_000_000, nation)
        .prop_map(|(postcode, lat, lon, nation)| row(&postcode, lat, lon, nation))
}

proptest! {
    #[test]
    fn every_postcode_written_is_found_within_15_metres(rows in prop::collection::vec(postcode_row(), 0..60)) {
        let mut rows = rows;
        rows.sort_unstable();
        rows.dedup_by_key(|row| row.postcode);
        let index = PostcodeIndex::decode(&compile(rows.clone(), vec![]).unwrap().index).unwrap();
        for row in &rows {
            let Lookup::Resolved(outcome) = index.look_up(&Typed::Postcode(row.postcode)) else {
                return Err(TestCaseError::fail("a small gazetteer needs no file"));
            };
            match outcome {
                LookupOutcome::Found { place, postcode } => {
                    prop_assert_eq!((postcode, row.nation), (row.postcode, Nation::England));
                    let north = f64::from(place.position.lat_e5 - row.position.lat_e5);
                    let east = f64::from(place.position.lon_e5 - row.position.lon_e5);
                    prop_assert!(north.hypot(east * row.position.lat().to_radians().cos()) * 1.112 <= 15.0);
                }
                LookupOutcome::OtherNation { nation, .. } => prop_assert_eq!(nation, row.nation),
                other => return Err(TestCaseError::fail(format!("{other:?}"))),
            }
        }
    }

    #[test]
    fn arbitrary_bytes_are_answered_and_never_panic(payload in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(index) = PostcodeIndex::decode(&write_header(FileKind::PostcodeIndex, &payload)) {
            became(&index, "HG5 0JL");
        }
        prop_assert!(PostcodeIndex::decode(&payload).is_err() || payload.starts_with(b"LCPI"));
    }

    #[test]
    fn an_altered_index_is_refused_or_still_answers(at in 6_usize..200, byte in any::<u8>()) {
        let mut bytes = compiled(county()).index;
        let at = at.min(bytes.len() - 1);
        bytes[at] = byte;
        if let Ok(index) = PostcodeIndex::decode(&bytes) {
            for typed in ["HG5 0JL", "TD15", "TD15 1TT", "ZA1 1AA"] {
                prop_assert!(!became(&index, typed).is_empty());
            }
        }
    }
}
