use std::collections::BTreeMap;

use super::*;

fn files(name: &str, texts: &[(&str, &str)]) -> LanguageFiles {
    let texts: BTreeMap<String, String> =
        texts.iter().map(|&(file, text)| (file.to_owned(), text.to_owned())).collect();
    LanguageFiles::of(name, &texts)
}

const ENGLISH: &str = "# A remark\nhello = Hello, { $name }\npeople =\n    { $count ->\n        [one] one person\n       *[other] { $count } people\n    }\nwhom =\n    { $whom ->\n        [them] their home\n       *[you] your home\n    }\nstay = Stay with the { $funder }\nsave = Save\n";

/// What is found in a language, as one line each.
fn found(name: &str, text: &str) -> Vec<String> {
    let english = files("en-GB", &[("a.ftl", ENGLISH)]);
    check(&english, &files(name, &[("a.ftl", text)])).iter().map(ToString::to_string).collect()
}

const POLISH: &str = "hello = Witaj, { $name }\npeople =\n    { $count ->\n        [one] jedna osoba\n        [few] { $count } osoby\n        [many] { $count } osób\n       *[other] { $count } osoby\n    }\nwhom =\n    { $whom ->\n        [them] dom tej osoby\n       *[you] Twój dom\n    }\nstay = Zostań z { $funder }\nsave = Zapisz\n";

#[test]
fn a_complete_language_has_nothing_to_mend() {
    assert_eq!(found("pl", POLISH), [""; 0]);
    assert_eq!(found("en-GB", ENGLISH), [""; 0]);
}

#[test]
fn each_fault_is_found_with_its_file_line_key_and_fix() {
    let cases: [(&str, &str, &str); 13] = [
        ("save = Zapisz\n", "", "error: a.ftl: save: is missing"),
        (
            "save = Zapisz",
            "save = Zapisz\nother = Inne",
            "error: a.ftl:16: other: English has no such message",
        ),
        ("save = Zapisz", "save = Zapisz\nsave = Znowu", "error: a.ftl:16: save: this key is there twice"),
        ("{ $name }", "{ $nmae }", "error: a.ftl:1: hello: is not told $nmae: it is told $name"),
        ("Witaj, { $name }", "Witaj", "error: a.ftl:1: hello: does not show $name"),
        ("z { $funder }", "tak", "warning: a.ftl:14: stay: does not show $funder"),
        (
            "        [few] { $count } osoby\n",
            "",
            "error: a.ftl:2: people: lacks the form [few]: numbers have one, few, many, other",
        ),
        ("[few]", "[two]", "error: a.ftl:2: people: has the form [two], which no number takes"),
        ("[them]", "[tham]", "error: a.ftl:9: whom: chooses [tham] by $whom, which it never is"),
        ("        [them] dom tej osoby\n", "", "error: a.ftl:9: whom: lacks the choice [them] by $whom"),
        (
            "Zapisz",
            "Naciśnij tutaj, aby zapisać",
            "warning: a.ftl:15: save: is 27 signs long, of 4 in English",
        ),
        ("Zapisz", "Save", "warning: a.ftl:15: save: is as in English"),
        ("save = Zapisz", "save Zapisz", "error: a.ftl:15: this is not Fluent: \"save Zapisz\""),
    ];
    for (good, bad, expected) in cases {
        let text = POLISH.replacen(good, bad, 1);
        assert_ne!(text, POLISH, "{good}");
        let found = found("pl", &text);
        assert!(found.iter().any(|line| line.starts_with(expected)), "{expected}\n{found:#?}");
    }
}

#[test]
fn a_choice_of_one_number_and_all_others_needs_no_forms_and_may_have_them() {
    let english = files(
        "en-GB",
        &[("a.ftl", "left =\n    { $count ->\n        [0] none\n       *[other] { $count } left\n    }\n")],
    );
    let with = |forms: &str| {
        let text = format!(
            "left =\n    {{ $count ->\n        [0] brak\n{forms}       *[other] zostało {{ $count }}\n    }}\n"
        );
        check(&english, &files("pl", &[("a.ftl", &text)])).len()
    };
    let forms = ["one", "few", "many"].map(|form| format!("        [{form}] x {{ $count }}\n"));
    assert_eq!([with(""), with(&forms.concat()), with(&forms[0])], [0, 0, 2]);
}

#[test]
fn what_the_app_does_not_know_of_fluent_is_refused() {
    for (bad, said) in [("{ NUMBER($name) }", "a function"), ("{ -brand }", "a term")] {
        let found = found("pl", &POLISH.replacen("{ $name }", bad, 1));
        assert!(found.iter().any(|line| line.contains(said)), "{found:?}");
    }
    let attribute = found("pl", &POLISH.replacen("Zapisz\n", "Zapisz\n    .title = Zapisz\n", 1));
    assert!(attribute[0].contains("attribute"), "{attribute:?}");
}

#[test]
fn a_message_in_another_file_than_english_has_it_in_is_to_be_moved() {
    let english = files("en-GB", &[("a.ftl", "save = Save\n"), ("b.ftl", "load = Load\n")]);
    let welsh = files("cy", &[("b.ftl", "save = Cadw\nload = Llwytho\n")]);
    let found = check(&english, &welsh);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].to_string(), "error: b.ftl:1: save: belongs into a.ftl: move it there");
}

#[test]
fn a_language_may_say_who_read_it_and_an_edition_whose_tag_it_has() {
    let easy = [ENGLISH, "language-tag = en-GB\nlanguage-reviewed-by = A Reader, 2026-11-28\n"].concat();
    assert_eq!(found("en-easy", &easy), [""; 0]);
    let wrong = found("not_a_tag!", POLISH);
    assert!(wrong.iter().any(|line| line.contains("is no language tag")), "{wrong:?}");
}

/// The forms are those of CLDR: Welsh has six, Polish four.
#[test]
fn each_language_is_asked_for_its_own_forms_of_numbers() {
    assert_eq!(forms_of("cy").unwrap(), ["zero", "one", "two", "few", "many", "other"]);
    assert_eq!(forms_of("pl").unwrap(), ["one", "few", "many", "other"]);
    for tag in ["en-GB", "ur", "pa", "bn"] {
        assert_eq!(forms_of(tag).unwrap(), ["one", "other"], "{tag}");
    }
}
