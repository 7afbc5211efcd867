//! What became of a place, and what to do next, as the public reads it.

use catalogue::vocabulary::Vocabulary as _;
use gazetteer::{InvalidPlace, LookupOutcome, Nation, OutwardCode, Postcode, PostcodeError};
use i18n::places::{NoLocation, invalid_place_sentence, nation_name, no_location_sentence, outcome_sentence};

use crate::house_style::faults;
use crate::locale;
use crate::world::{inside, outward, postcode};

#[test]
fn every_place_outcome_says_what_to_do_next() {
    let locale = locale();
    let code = OutwardCode::parse("TD12").unwrap();
    let only = |nations: &[Nation]| LookupOutcome::OutwardOnly {
        place: outward("TD12"),
        outward: code,
        nations: nations.to_vec(),
    };
    let unknown = |straddles: &[Nation]| LookupOutcome::Unknown {
        text: "TD12 9ZZ".into(),
        straddles: straddles.to_vec(),
    };
    let mut outcomes = vec![
        only(&[Nation::England]),
        only(&[Nation::England, Nation::Scotland]),
        LookupOutcome::OutsideArea { text: "SW1A 1AA".into() },
        LookupOutcome::Forces { text: "BFPO 801".into() },
        LookupOutcome::NonGeographic { text: "BX1 1LT".into() },
        LookupOutcome::NotInUse { text: "S50".into() },
        LookupOutcome::NoSuchArea { area: "ZZ".into(), text: "ZZ9".into() },
        unknown(&[]),
        unknown(&[Nation::England, Nation::Scotland]),
    ];
    outcomes.extend(
        Nation::ALL.iter().map(|&nation| LookupOutcome::OtherNation { nation, text: "AB1 2CD".into() }),
    );
    let mut lines: Vec<(String, String)> = outcomes
        .iter()
        .map(|outcome| (outcome.word().to_owned(), outcome_sentence(&locale, outcome)))
        .collect();
    let ambiguous = InvalidPlace::Ambiguous { candidates: vec!["EH11".into(), "EH1 1".into()] };
    let invalid = [InvalidPlace::Empty, InvalidPlace::TooLong, ambiguous];
    for invalid in invalid.into_iter().chain(PostcodeError::ALL.map(InvalidPlace::Malformed)) {
        lines.push((format!("{invalid:?}"), invalid_place_sentence(&locale, &invalid)));
    }
    for why in
        [NoLocation::Refused, NoLocation::Unavailable, NoLocation::TookTooLong, NoLocation::Unsupported]
    {
        lines.push((format!("{why:?}"), no_location_sentence(&locale, why)));
    }
    let next = ["enter", "try another", "check"];
    for (name, said) in &lines {
        assert_eq!(faults(said), [""; 0], "{name}");
        assert!(
            next.iter().any(|next| said.to_lowercase().contains(next)),
            "{name} does not say what to do: {said}"
        );
    }
    let text: Vec<String> = lines.iter().map(|(name, said)| format!("{name:<44} | {said}\n")).collect();
    insta::assert_snapshot!(text.concat());
}

#[test]
fn a_place_that_was_found_needs_no_words() {
    let found =
        LookupOutcome::Found { place: postcode("HG5 0JL"), postcode: Postcode::parse("HG5 0JL").unwrap() };
    assert_eq!(found.place().map(|place| place.position), Some(inside().position));
    assert_eq!(outcome_sentence(&locale(), &found), "");
}

#[test]
fn every_nation_has_its_name() {
    let locale = locale();
    let names: Vec<String> = Nation::ALL.iter().map(|&nation| nation_name(&locale, nation)).collect();
    assert_eq!(
        names,
        ["England", "Scotland", "Wales", "Northern Ireland", "Jersey", "Guernsey", "the Isle of Man"]
    );
}
