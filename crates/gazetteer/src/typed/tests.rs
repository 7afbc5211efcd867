//! What people type, and how it is read.

use proptest::prelude::*;

use super::*;

fn shown(typed: &str) -> String {
    match Typed::parse(typed) {
        Ok(Typed::Postcode(postcode)) => format!("postcode {postcode}"),
        Ok(Typed::Outward(outward)) => format!("outward {outward}"),
        Ok(Typed::Words(words)) => format!("words {words}"),
        Err(InvalidPlace::Malformed(error)) => format!("malformed {}", error.word()),
        Err(InvalidPlace::Ambiguous { candidates }) => format!("ambiguous {}", candidates.join(" / ")),
        Err(InvalidPlace::Empty) => "empty".to_owned(),
        Err(InvalidPlace::TooLong) => "too long".to_owned(),
    }
}

fn each_is_read_as(table: &[(&str, &str)]) {
    for &(typed, expected) in table {
        assert_eq!(shown(typed), expected, "{typed:?}");
    }
}

#[test]
fn case_spaces_hyphens_dots_and_wide_letters_never_matter() {
    for typed in [
        "HG5 0JL",
        "hg5 0jl",
        "HG50JL",
        " HG5  0JL ",
        "H G 5 0 J L",
        "HG50 JL",
        "HG5-0JL",
        "HG5.0JL",
        "HG5 0JL.",
        "HG5,0JL",
        "HG5\u{2013}0JL",
        "HG5\u{a0}0JL",
        "HG5\t0JL\n",
        "HG5\u{2009}0JL",
        "\u{feff}HG5\u{200b} 0JL",
        "ＨＧ５　０ＪＬ",
        "ｈｇ５－０ｊｌ",
        "“HG5 0JL”",
        "‘hg5 0jl’",
        "«HG5 0JL»",
        "(HG5 0JL)",
        "[HG5-0JL]",
        "<HG5 0JL>",
        "HG5/0JL",
        "hg5·0jl",
        "HG5 0JL?",
        "HG5 0JL!!",
        "¿HG5 0JL?",
        "#HG5_0JL",
        "HG5|0JL",
        "🏠 HG5 0JL",
        "НG5 0ЈL",
        "𝐇𝐆𝟓 𝟎𝐉𝐋",
        "HG٥ ٠JL",
    ] {
        assert_eq!(shown(typed), "postcode HG5 0JL", "{typed:?}");
    }
}

#[test]
fn every_shape_of_postcode_and_outward_code_is_read() {
    each_is_read_as(&[
        ("m1 1aa", "postcode M1 1AA"),
        ("b338th", "postcode B33 8TH"),
        ("w1a0ax", "postcode W1A 0AX"),
        ("cr2 6xh", "postcode CR2 6XH"),
        ("dn55 1pt", "postcode DN55 1PT"),
        ("ec1a 1bb", "postcode EC1A 1BB"),
        ("gir 0aa", "postcode GIR 0AA"),
        ("im1 1aa", "postcode IM1 1AA"),
        ("m1", "outward M1"),
        ("W1 A", "outward W1A"),
        ("ec1a", "outward EC1A"),
        ("h g 5", "outward HG5"),
    ]);
}

#[test]
fn slips_are_mended_where_one_reading_is_possible() {
    each_is_read_as(&[
        ("HG5 OJL", "postcode HG5 0JL"),
        ("0X1 2JD", "postcode OX1 2JD"),
        ("OXI OAA", "postcode OX1 0AA"),
        ("P01 2AB", "postcode PO1 2AB"),
        ("S014 OAA", "postcode SO14 0AA"),
        ("EI IAA", "postcode E1 1AA"),
        ("SWIA IAA", "postcode SW1A 1AA"),
        ("swia1aa", "postcode SW1A 1AA"),
        ("1P1 1AA", "postcode IP1 1AA"),
        ("W1O 1AA", "postcode W10 1AA"),
        ("LI0 1AA", "postcode L10 1AA"),
        ("P01", "outward PO1"),
        ("0X1", "outward OX1"),
        ("BH1O", "outward BH10"),
        ("BFPO 801", "outward BF1"),
        ("bfpo57", "outward BF1"),
        ("BFPO", "outward BF1"),
    ]);
}

#[test]
fn what_is_valid_as_typed_is_left_alone() {
    each_is_read_as(&[
        ("S0 1AA", "postcode S0 1AA"),
        ("SO1 1AA", "postcode SO1 1AA"),
        ("I1 1AA", "postcode I1 1AA"),
        ("O0 0AA", "postcode O0 0AA"),
        ("BS0", "outward BS0"),
    ]);
}

#[test]
fn an_attempt_at_a_postcode_is_told_what_is_wrong() {
    each_is_read_as(&[
        ("EH1 JS", "malformed missing_digit"),
        ("EH1JS", "malformed missing_digit"),
        ("EH1 JSA", "malformed missing_digit"),
        ("HG5 0J", "malformed too_short"),
        ("HG50J", "malformed too_short"),
        ("SW1A 1", "malformed too_short"),
        ("HG5 0JLL", "malformed too_long"),
        ("HG50JLL", "malformed too_long"),
        ("HG5 0CL", "malformed second_half"),
        ("HG5 00L", "malformed second_half"),
        ("HG5 123", "malformed second_half"),
        ("HG 0JL", "malformed first_half"),
        ("H 0JL", "malformed first_half"),
        ("HGG5 0JL", "malformed first_half"),
        ("QX1 1AA", "malformed first_half"),
        ("HJ5 0JL", "malformed first_half"),
        ("HG555 0JL", "malformed first_half"),
        ("5HG 0JL", "malformed first_half"),
        ("1A1 1AA", "malformed first_half"),
    ]);
}

#[test]
fn a_sector_is_not_taken_for_an_outward_code_miles_away() {
    each_is_read_as(&[
        ("EH1 1", "ambiguous EH11 / EH1 1"),
        ("e1-4", "ambiguous E14 / E1 4"),
        ("HG5 0", "ambiguous HG50 / HG5 0"),
        ("OXI 2", "ambiguous OX12 / OX1 2"),
        ("E1 I", "ambiguous E11 / E1 1"),
        ("SO 1", "outward SO1"),
        ("SW1 A", "outward SW1A"),
        ("EH11", "outward EH11"),
    ]);
}

#[test]
fn names_towns_and_codes_of_organisations_are_words() {
    for words in [
        "Beech House",
        "Leo",
        "So",
        "Moira",
        "Sioux",
        "Ali",
        "St Mary's",
        "The 4 Elms",
        "5 Ways",
        "Dr O'Toole",
        "A81001",
        "Y00123",
        "U89141",
        "72Q",
        "00J",
        "FTX40",
        "Unit 4",
        "Unit 5AB",
        "G1 Surgery",
        "E10 Team",
        "0JL",
        "12345",
        "Münster",
        "HG5 0JL Beech",
        "A&E",
        "A&E 24",
        "BFPO abroad",
        "🏥",
    ] {
        assert_eq!(shown(words), format!("words {words}"), "{words:?}");
    }
    assert_eq!(shown("  Beech House \n"), "words Beech House");
}

#[test]
fn nothing_and_too_much_are_refused() {
    each_is_read_as(&[
        ("", "empty"),
        (" \t\u{a0}\u{3000}", "empty"),
        ("--.", "empty"),
        ("\u{200b}", "empty"),
        ("“”?!", "empty"),
    ]);
    assert_eq!(shown(&"é".repeat(LONGEST_PLACE)), format!("words {}", "é".repeat(LONGEST_PLACE)));
    assert_eq!(shown(&"x".repeat(LONGEST_PLACE + 1)), "too long");
    assert_eq!(shown(&"HG5 0JL ".repeat(100_000)), "too long");
}

#[test]
fn the_messages_say_what_is_wrong_and_how_to_mend_it() {
    let messages: Vec<String> = ["", "EH1 JS", "HG5 0J", "HG5 0JLL", "HG5 0CL", "HG 0JL", "EH1 1"]
        .into_iter()
        .map(|typed| format!("{typed:?}: {}", Typed::parse(typed).unwrap_err()))
        .collect();
    insta::assert_snapshot!(messages.join("\n"));
}

fn postcode_text() -> impl Strategy<Value = String> {
    let outward = prop_oneof![
        "[A-PR-UWYZ][0-9]",
        "[A-PR-UWYZ][1-9][0-9]",
        "[A-PR-UWYZ][0-9][ABCDEFGHJKPSTUW]",
        "[A-PR-UWYZ][A-HK-Y][0-9]",
        "[A-PR-UWYZ][A-HK-Y][1-9][0-9]",
        "[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY]",
    ];
    (outward, "[0-9][ABD-HJLNP-UW-Z]{2}").prop_map(|(outward, inward)| format!("{outward} {inward}"))
}

proptest! {
    #[test]
    fn a_postcode_is_read_as_it_is_shown(text in postcode_text()) {
        let postcode = Postcode::parse(&text).unwrap();
        prop_assert_eq!(postcode.to_string(), text.as_str());
        prop_assert_eq!(Typed::parse(&text), Ok(Typed::Postcode(postcode)));
        prop_assert_eq!(Typed::parse(&text.replace(' ', "").to_lowercase()), Ok(Typed::Postcode(postcode)));
        prop_assert_eq!(Typed::parse(&postcode.outward().to_string()), Ok(Typed::Outward(postcode.outward())));
    }

    #[test]
    fn one_slip_is_mended_to_the_postcode_or_leaves_valid_text_alone(text in postcode_text(), at in 0_usize..8) {
        let slip = |(place, letter): (usize, char)| match letter {
            'O' if place == at => '0',
            '0' if place == at => 'O',
            'I' if place == at => '1',
            '1' if place == at => 'I',
            other => other,
        };
        let typed: String = text.chars().enumerate().map(slip).collect();
        prop_assume!(typed.chars().any(|letter| letter.is_ascii_digit()));
        // A digit in the first place stands for a letter only where that gives an area that is in use.
        let area = Postcode::parse(&text).unwrap().outward();
        let is_in_use = !crate::nation::nations_of_area(area.area()).is_empty();
        prop_assume!(is_in_use || typed.starts_with(|letter: char| letter.is_ascii_alphabetic()));
        let meant = Postcode::parse(&typed).or(Postcode::parse(&text)).unwrap();
        prop_assert_eq!(Typed::parse(&typed), Ok(Typed::Postcode(meant)));
    }

    #[test]
    fn whatever_is_typed_is_answered_and_reads_the_same_again(typed in "\\PC{0,40}|[A-Z0-9OI .-]{0,12}") {
        if let Ok(once) = Typed::parse(&typed) {
            prop_assert_eq!(Typed::parse(&once.text()), Ok(once));
        }
    }
}
