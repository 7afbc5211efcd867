use catalogue::{Contact, Date, TermForms};
use proptest::prelude::*;

use super::*;

fn locale(ftl: &str) -> Locale {
    Locale::new("en-GB", ftl).unwrap()
}

#[test]
fn a_missing_message_shows_its_key_and_a_missing_argument_its_name() {
    let locale = locale("greeting = Good morning, { $who }.");
    assert_eq!(locale.text("farewell"), "[farewell]");
    assert_eq!(locale.text("greeting"), "Good morning, {$who}.");
    assert_eq!(locale.format("greeting", &[("who", "Ann".into())]), "Good morning, Ann.");
    assert!(locale.has("greeting") && !locale.has("farewell"));
}

#[test]
fn arguments_are_inserted_without_isolation_marks() {
    let formatted = locale("a = From { $day }.").with("a", &[("day", "3 March")]);
    assert!(formatted.is_ascii(), "{formatted:?}");
}

#[test]
fn numbers_get_their_separators_and_choose_plural_forms() {
    let locale = locale(
        "people =\n    { $count ->\n        [one] one person\n       *[other] { $count } people\n    }\n",
    );
    let formatted = |count: u32| locale.format("people", &[("count", count.into())]);
    assert_eq!(
        [0, 1, 2, 999, 1_000, 118_000, 1_234_567].map(formatted),
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
    assert_eq!(locale.format("people", &[("count", Value::Tenths(-10_005))]), "-1,000.5 people");
    let polish = Locale::new("pl", "people = { $count }").unwrap();
    assert_eq!(polish.format("people", &[("count", 118_000_u32.into())]), "118\u{a0}000");
}

#[test]
fn every_message_may_use_the_terms_of_a_dataset() {
    let ftl =
        "word-funder = local NHS body\nword-partnership = partnership\nstay = Stay with the { $funder }";
    assert_eq!(locale(ftl).text("stay"), "Stay with the local NHS body");
    let words =
        |short: &str, one: &str| TermForms { short: short.into(), one: one.into(), many: format!("{one}s") };
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
    let with_terms = locale(ftl).with_terms(&about);
    assert_eq!(with_terms.text("stay"), "Stay with the PCT");
}

#[test]
fn files_that_cannot_be_used_are_refused_with_the_place_and_the_fix() {
    let refused = |language: &str, ftl: &str| Locale::new(language, ftl).unwrap_err().to_string();
    insta::assert_snapshot!(
        [
            refused("not a language!", ""),
            refused("en-GB", "a = one\nb = two\na = three"),
            refused("en-GB", "a = one\n\nb = { $count ->\n    [one] one\n}\n"),
            refused("en-GB", "a = one\nwhat is this"),
            refused("en-GB", "a = one\na = two"),
            refused("en-GB", "a = one\nb = { NUMBER($count) }"),
            refused("en-GB", "-brand = NHS"),
        ]
        .join("\n")
    );
}

#[test]
fn a_message_may_refer_to_another_and_one_that_refers_to_itself_ends() {
    let locale =
        locale("name = Ann\nhello = Hello { name }{\"\\u0021\"}\nround = a{ round }\nlost = { nobody }");
    assert_eq!(locale.text("hello"), "Hello Ann!");
    assert_eq!(locale.text("round"), "aaaaaaaaa{round}");
    assert_eq!(locale.text("lost"), "{nobody}");
}

#[test]
fn more_messages_join_those_before_and_keep_the_terms() {
    let first = locale("word-funder = local NHS body\nhello = Hello");
    let both = first.and("bye = Bye, { hello }, { $funder }").unwrap();
    assert_eq!(both.text("bye"), "Bye, Hello, local NHS body");
    assert!(!first.has("bye"));
    assert_eq!(both.and("hello = Again").unwrap_err(), InvalidMessages::DuplicateKey("hello".to_owned()));
}

#[test]
fn a_variant_is_chosen_by_a_word_a_number_or_a_plural_form() {
    let locale = locale(
        "who = { $whom ->\n    [them] they\n   *[you] you\n }\nmany = { $count ->\n    [0] none\n    [one] one\n   *[other] { $count }\n }\n",
    );
    let who = |word: &str| locale.format("who", &[("whom", word.into())]);
    assert_eq!([who("them"), who("you"), who("nobody"), locale.text("who")], ["they", "you", "you", "you"]);
    let many = |count: u32| locale.format("many", &[("count", count.into())]);
    assert_eq!([many(0), many(1), many(1_000)], ["none", "one", "1,000"]);
    assert_eq!(locale.format("many", &[("count", Value::Tenths(15))]), "1.5");
}

#[test]
fn names_are_ordered_as_whoever_runs_the_program_says() {
    let plain = locale("a = one");
    assert_eq!(plain.compare("a", "B"), Ordering::Greater);
    let knowing = plain.ordering_by(|language, one, two| {
        assert_eq!(language, "en-GB");
        one.to_lowercase().cmp(&two.to_lowercase())
    });
    let later = knowing.and("b = two").unwrap().clone();
    assert_eq!(later.compare("a", "B"), Ordering::Less, "also once more messages have come");
}

/// Pages are prerendered on several threads with one locale.
#[test]
fn a_locale_can_be_shared_between_threads() {
    let locale = locale("greeting = Good morning");
    let formatted = std::thread::scope(|scope| scope.spawn(|| locale.text("greeting")).join().unwrap());
    assert_eq!(formatted, locale.text("greeting"));
}

#[test]
fn a_clone_is_equal_and_any_other_locale_is_not() {
    let first = locale("a = one");
    assert_eq!(first, first.clone());
    assert_ne!(first, locale("a = one"));
    assert_ne!(first, first.and("b = two").unwrap());
    assert_eq!(first.language(), "en-GB");
}

proptest! {
    #[test]
    fn no_file_makes_it_panic(language in ".{0,12}", ftl in "[a-z0-9A-Z={}$ \\n\\[\\]*.>\"():-]{0,200}") {
        for language in [language.as_str(), "en-GB"] {
            if let Ok(locale) = Locale::new(language, &ftl) {
                prop_assert_eq!(locale.text("no such key"), "[no such key]");
                prop_assert!(!locale.has("a") || locale.text("a") != "[a]" || ftl.contains('['));
            }
        }
    }
}
