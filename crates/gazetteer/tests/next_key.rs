//! Given a keypad that offers only what can come next, what can be put together on it.

#![cfg(test)]

use catalogue::Position;
use gazetteer::{Nation, OutwardCode, OutwardRow, Postcode, PostcodeIndex, PostcodeRow, compile};
use proptest::prelude::*;

/// A dataset with these postcodes, each in the middle of the Pennines, and an outward code without any: `ZB1`.
fn dataset(postcodes: &[&str]) -> PostcodeIndex {
    let row = |text: &&str| PostcodeRow {
        postcode: Postcode::parse(text).unwrap(),
        position: Position { lat_e5: 5_400_912, lon_e5: -146_893 },
        nation: Nation::England,
    };
    let empty = OutwardRow { outward: OutwardCode::parse("ZB1").unwrap(), nations: vec![Nation::Wales] };
    let compiled = compile(postcodes.iter().map(row).collect(), vec![empty]).unwrap();
    PostcodeIndex::decode(&compiled.index).unwrap()
}

fn keys(index: &PostcodeIndex, typed: &str) -> String {
    index.next_keys(typed).into_iter().collect()
}

#[test]
fn only_what_begins_a_postcode_of_the_dataset_can_be_pressed_first() {
    let index = dataset(&["HG5 0JL", "M1 1AA", "M11 2BB", "WM1 1AA"]);
    assert_eq!(keys(&index, ""), "HMW");
    assert_eq!(keys(&index, "H"), "G");
    assert_eq!(keys(&index, "Z"), "", "an outward code without postcodes is not offered");
}

#[test]
fn after_an_outward_code_comes_a_digit_and_then_two_letters_that_postcodes_have() {
    let index = dataset(&["HG5 0JL"]);
    assert_eq!(keys(&index, "HG5"), "0123456789");
    assert_eq!(keys(&index, "HG50"), "ABDEFGHJLNPQRSTUWXYZ");
    assert_eq!(keys(&index, "HG50J"), "ABDEFGHJLNPQRSTUWXYZ");
    assert_eq!(keys(&index, "HG50JL"), "");
}

#[test]
fn an_outward_code_that_begins_another_leaves_both_ways_open() {
    let index = dataset(&["M1 1AA", "M11 2BB"]);
    assert_eq!(keys(&index, "M1"), "0123456789");
    assert_eq!(keys(&index, "M11"), "0123456789ABDEFGHJLNPQRSTUWXYZ");
}

#[test]
fn what_nobody_could_have_pressed_leads_nowhere() {
    let index = dataset(&["HG5 0JL"]);
    for typed in ["hg5", "HG5 ", "HG5é", "HG5C", "HG50C", "HG50JLX", "\u{1f980}"] {
        assert_eq!(keys(&index, typed), "", "{typed:?}");
        assert!(!index.is_complete(typed), "{typed:?}");
    }
}

#[test]
fn an_outward_code_or_a_whole_postcode_is_enough() {
    let index = dataset(&["HG5 0JL"]);
    for (typed, is_enough) in [("", false), ("HG", false), ("HG5", true), ("HG50", false), ("HG50JL", true)] {
        assert_eq!(index.is_complete(typed), is_enough, "{typed}");
    }
}

/// Some outward codes, written as people know them.
fn outwards() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec("[A-PR-UWYZ][A-HK-Y]?[1-9][0-9]?", 1..8)
}

proptest! {
    #[test]
    fn every_postcode_of_the_dataset_can_be_typed(codes in outwards(), inward in "[0-9][ABD-HJLNP-UW-Z]{2}") {
        let postcodes: Vec<String> = codes.iter().map(|code| format!("{code} {inward}")).collect();
        let index = dataset(&postcodes.iter().map(String::as_str).collect::<Vec<_>>());
        for postcode in postcodes {
            let typed = postcode.replace(' ', "");
            for (at, key) in typed.char_indices() {
                prop_assert!(index.next_keys(&typed[..at]).contains(&key), "{} in {}", key, typed);
            }
            prop_assert!(index.is_complete(&typed));
        }
    }

    #[test]
    fn no_other_outward_code_can_be_typed(codes in outwards(), presses in proptest::collection::vec(any::<usize>(), 7)) {
        let postcodes: Vec<String> = codes.iter().map(|code| format!("{code} 1AA")).collect();
        let index = dataset(&postcodes.iter().map(String::as_str).collect::<Vec<_>>());
        let mut typed = String::new();
        for press in presses {
            let keys = index.next_keys(&typed);
            let Some(&key) = keys.get(press % keys.len().max(1)) else { break };
            typed.push(key);
            if index.is_complete(&typed) {
                prop_assert!(codes.iter().any(|code| typed.starts_with(code.as_str())), "{}", typed);
            }
        }
        prop_assert!(codes.iter().any(|code| typed.starts_with(code.as_str())), "{} leads somewhere", typed);
    }
}
