use catalogue::{Contact, Date, Words};
use proptest::prelude::*;

use super::*;

fn wording(ftl: &str) -> Messages {
    Messages::new("en-GB", ftl).unwrap()
}

#[test]
fn a_missing_text_shows_its_key_and_a_missing_value_its_name() {
    let wording = wording("greeting = Good morning, { $who }.");
    assert_eq!(wording.text("farewell"), "[farewell]");
    assert_eq!(wording.text("greeting"), "Good morning, {$who}.");
    assert_eq!(wording.with("greeting", &[("who", "Ann".into())]), "Good morning, Ann.");
    assert!(wording.has("greeting") && !wording.has("farewell"));
}

#[test]
fn values_are_put_in_without_marks_around_them() {
    let said = wording("a = From { $day }.").with("a", &[("day", "3 March".into())]);
    assert!(said.is_ascii(), "{said:?}");
}

#[test]
fn numbers_get_their_commas_and_choose_between_one_and_many() {
    let wording = wording(
        "people =\n    { $count ->\n        [one] one person\n       *[other] { $count } people\n    }\n",
    );
    let said = |count: u32| wording.with("people", &[("count", count.into())]);
    assert_eq!(
        [0, 1, 2, 999, 1_000, 118_000, 1_234_567].map(said),
        [
            "0 people",
            "one person",
            "2 people",
            "999 people",
            "1,000 people",
            "118,000 people",
            "1,234,567 people"
        ]
    );
    assert_eq!(wording.with("people", &[("count", Value::Tenths(-10_005))]), "-1,000.5 people");
    let polish = Messages::new("pl", "people = { $count }").unwrap();
    assert_eq!(polish.with("people", &[("count", 118_000_u32.into())]), "118\u{a0}000");
}

#[test]
fn the_words_of_a_dataset_stand_in_every_text() {
    let ftl =
        "word-funder = local NHS body\nword-partnership = partnership\nstay = Stay with the { $funder }";
    assert_eq!(wording(ftl).text("stay"), "Stay with the local NHS body");
    let words =
        |short: &str, one: &str| Words { short: short.into(), one: one.into(), many: format!("{one}s") };
    let about = About {
        title: String::new(),
        covers: String::new(),
        synthetic: true,
        as_of: Date::from_days(0),
        partnership: words("LCP", "local clinical partnership"),
        funder: words("PCT", "primary care trust"),
        publisher: Contact::default(),
        emergency: String::new(),
        urgent: None,
        licence: String::new(),
        licence_url: None,
        attributions: Vec::new(),
    };
    let spoken = wording(ftl).with_terms(&about);
    assert_eq!(spoken.text("stay"), "Stay with the PCT");
    assert_ne!(spoken, wording(ftl));
    assert_eq!(spoken, wording(ftl).with_terms(&about));
}

#[test]
fn files_that_cannot_be_used_are_refused_with_the_place_and_the_mending() {
    let refused = |language: &str, ftl: &str| Messages::new(language, ftl).unwrap_err().to_string();
    insta::assert_snapshot!(
        [
            refused("not a language!", ""),
            refused("en-GB", "a = one\nb = two\na = three"),
            refused("en-GB", "a = one\n\nb = { $count ->\n    [one] one\n}\n"),
            refused("en-GB", "a = one\nwhat is this"),
            refused("en-GB", "a = one\nb = { NUMBER($count) }"),
            refused("en-GB", "-brand = NHS"),
        ]
        .join("\n")
    );
}

#[test]
fn a_text_may_put_in_another_and_one_that_puts_in_itself_ends() {
    let wording =
        wording("name = Ann\nhello = Hello { name }{\"\\u0021\"}\nround = a{ round }\nlost = { nobody }");
    assert_eq!(wording.text("hello"), "Hello Ann!");
    assert_eq!(wording.text("round"), "aaaaaaaaa{round}");
    assert_eq!(wording.text("lost"), "{nobody}");
}

#[test]
fn more_texts_join_those_before_and_keep_the_words() {
    let first = wording("word-funder = local NHS body\nhello = Hello");
    let both = first.and("bye = Bye, { hello }, { $funder }").unwrap();
    assert_eq!(both.text("bye"), "Bye, Hello, local NHS body");
    assert!(!first.has("bye"));
    assert_eq!(both.and("hello = Again").unwrap_err(), InvalidMessages::DuplicateKey("hello".to_owned()));
}

#[test]
fn a_case_is_chosen_by_a_word_a_number_or_the_form_of_a_number() {
    let wording = wording(
        "who = { $whom ->\n    [them] they\n   *[you] you\n }\nmany = { $count ->\n    [0] none\n    [one] one\n   *[other] { $count }\n }\n",
    );
    let who = |word: &str| wording.with("who", &[("whom", word.into())]);
    assert_eq!([who("them"), who("you"), who("nobody"), wording.text("who")], ["they", "you", "you", "you"]);
    let many = |count: u32| wording.with("many", &[("count", count.into())]);
    assert_eq!([many(0), many(1), many(1_000)], ["none", "one", "1,000"]);
    assert_eq!(wording.with("many", &[("count", Value::Tenths(15))]), "1.5");
}

/// A site is drawn ahead on several threads with one wording.
#[test]
fn a_wording_can_be_shared_between_threads() {
    let wording = wording("greeting = Good morning");
    let said = std::thread::scope(|scope| scope.spawn(|| wording.text("greeting")).join().unwrap());
    assert_eq!(said, wording.text("greeting"));
}

#[test]
fn equal_texts_are_equal_wordings() {
    assert_eq!(wording("a = one"), wording("a = one"));
    assert_ne!(wording("a = one"), wording("a = two"));
    assert_ne!(wording("a = one"), Messages::new("cy", "a = one").unwrap());
    assert_eq!(wording("").language(), "en-GB");
}

proptest! {
    #[test]
    fn no_file_makes_it_panic(language in ".{0,12}", ftl in "[a-z={}$ \\n\\[\\]*.>\"-]{0,200}") {
        for language in [language.as_str(), "en-GB"] {
            if let Ok(wording) = Messages::new(language, &ftl) {
                prop_assert_eq!(wording.text("no such key"), "[no such key]");
                prop_assert!(!wording.has("a") || wording.text("a") != "[a]" || ftl.contains('['));
            }
        }
    }
}
