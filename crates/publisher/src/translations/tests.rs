use crate::tables::cells::Slug;
use std::path::Path;

use super::*;
use crate::problem::Problems;
use crate::validate::read_and_check;

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/example");

fn row(record: &str, column: &str, language: &str, source: &str, text: &str) -> TranslationRow {
    let owned = str::to_owned;
    TranslationRow::new(
        owned(record),
        owned(column),
        Slug::parse(language).unwrap(),
        owned(source),
        owned(text),
        "A. T.".to_owned(),
    )
}

/// The example with these translations alone, and what the checks say of them.
fn example_with(rows: Vec<TranslationRow>) -> (Tables, Vec<String>) {
    let mut tables = read_and_check(Path::new(EXAMPLE), None, &mut Problems::default());
    tables.translations.lines = (2..).take(rows.len()).collect();
    tables.translations.rows = rows;
    let mut problems = Problems::default();
    crate::validate::translations::check_translations(&tables, &mut problems);
    let said = problems
        .sorted()
        .iter()
        .map(|problem| format!("{:?} {}", problem.severity, problem.message))
        .collect();
    (tables, said)
}

const STAYS: &str =
    "You keep your GP surgery. | You keep all your rights. | The same hospitals and clinics care for you.";

#[test]
fn a_translation_of_a_list_translates_each_of_its_parts_wherever_it_stands() {
    let text =
        "Rydych yn cadw eich meddygfa. | Rydych yn cadw eich hawliau. | Yr un ysbytai sy'n gofalu amdanoch.";
    let (tables, said) = example_with(vec![row("wenmarsh-pct", "funders.what_stays", "cy", STAYS, text)]);
    assert_eq!(said, [""; 0]);
    let file = &files(&tables.translations)["cy"];
    assert!(file.contains("You keep all your rights.\tRydych yn cadw eich hawliau.\n"), "{file}");
    let covered = &coverage(&tables)[0];
    // The other funder says two of the three in the same words.
    assert_eq!((covered.translated, covered.stale, covered.unread), (2, 0, 1));
    assert!(covered.of > 100, "{covered:?}");
}

#[test]
fn a_translation_of_words_that_have_changed_is_stale_and_is_not_counted() {
    let (tables, said) = example_with(vec![row("diabetes", "services.name", "cy", "Sugar", "Siwgr")]);
    assert!(said[0].starts_with("Warning") && said[0].contains("diabetes"), "{said:?}");
    let covered = &coverage(&tables)[0];
    assert_eq!((covered.translated, covered.stale), (0, 1));
}

#[test]
fn what_cannot_be_shown_is_refused() {
    for (wrong, what) in [
        (row("nobody", "services.name", "cy", "Diabetes", "Diabetes"), "services.csv has no row"),
        (row("harbour", "partnerships.name", "cy", "Harbour", "Harbwr"), "is not translated"),
        (row("diabetes", "services.name", "welsh.language", "Diabetes", "Diabetes"), "is no language"),
        (row("wenmarsh-pct", "funders.what_stays", "cy", STAYS, "Un. | Dau."), "3 parts"),
    ] {
        let (_, said) = example_with(vec![wrong]);
        assert!(said[0].starts_with("Error") && said[0].contains(what), "{what}: {said:?}");
    }
    let twice = |text| row("wenmarsh-pct", "funders.what_stays", "cy", STAYS, text);
    let other = row(
        "upper-tarrow-pct",
        "funders.what_stays",
        "cy",
        "You keep all your rights. | The same hospitals and clinics care for you.",
        "Hawliau. | Ysbytai.",
    );
    let (_, said) = example_with(vec![twice("A. | B. | C."), other]);
    assert!(said[0].contains("in two ways"), "{said:?}");
}

/// A new column of words is to be translated, or left as it is on purpose.
#[test]
fn each_column_that_can_be_translated_is_there() {
    for name in TRANSLATED {
        let (table, column) = name.split_once('.').unwrap();
        let schema = crate::tables::ALL.iter().find(|schema| schema.name == table).unwrap();
        assert!(schema.column(column).is_some(), "{name}");
    }
}
