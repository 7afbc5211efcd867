//! Texts in other languages: V51 and V52.

use std::collections::BTreeMap;

use super::check_context::CheckContext;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};
use crate::tables::rows::TranslationRow;
use crate::tables::{LIST_SEPARATOR, Tables};
use crate::translations::{TRANSLATED, Texts, is_stale, pairs, texts};

rules! {
    CARRIED "V51" Error
        requirement "A translation is of a text that a record has, in as many parts, and the same words are translated alike."
        rationale "A person must read in every language what the record says, and nothing else."
        help "name the record and the column as their table has them, and translate the text as it stands there";
    STALE "V52" Warning
        requirement "A translation is of what the record says now."
        rationale "Until it is, the text is shown in the dataset's own language, and marked."
        help "translate the text anew, and copy it into source";
}

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    check_translations(context.tables, problems);
}

pub(crate) fn check_translations(tables: &Tables, problems: &mut Problems) {
    let texts = texts(tables);
    let mut said: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for (row, line) in tables.translations.iter() {
        let at = |column: &str| Span::cell("translations.csv", line, column);
        if let Some((column, what)) = fault(row, &texts) {
            problems.note(Problem::new(&CARRIED, at(column), what));
            continue;
        }
        if is_stale(row, &texts) {
            let what = format!("{} of {} is no longer what was translated", row.column, row.record);
            problems.note(Problem::new(&STALE, at("source"), what).value(&row.source));
            continue;
        }
        for (source, text) in pairs(row) {
            let before = *said.entry((row.language.as_str(), source)).or_insert(text);
            if before != text {
                let what = format!("{source:?} is translated in two ways: {before:?} and {text:?}");
                problems.note(Problem::new(&CARRIED, at("text"), what));
            }
        }
    }
}

/// What keeps a translation from being shown, and in which column.
fn fault(row: &TranslationRow, texts: &Texts) -> Option<(&'static str, String)> {
    let TranslationRow { record, column, language, source, text, .. } = row;
    let is_language = language.as_str().len() > 1
        && language.as_str().split('-').all(|part| {
            (1..9).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
    if !is_language {
        return Some((
            "language",
            format!("{:?} is no language: write it as in cy or en-GB", language.as_str()),
        ));
    }
    if !TRANSLATED.contains(&column.as_str()) {
        return Some((
            "column",
            format!("{column} is not translated: docs/dataset.md lists the columns that are"),
        ));
    }
    if !texts.contains_key(&(column.clone(), record.clone())) {
        let table = column.split('.').next().unwrap_or_default();
        return Some(("record", format!("{table}.csv has no row {record:?} with a text in {column}")));
    }
    let parts = |text: &str| text.split(LIST_SEPARATOR).count();
    (parts(source) != parts(text)).then(|| {
        ("text", format!("the text has {} parts, and its translation {}", parts(source), parts(text)))
    })
}
