//! The dataset's own texts in other languages: which can be translated, which are, and the file of a language.
//!
//! A translation is of words: wherever the dataset says the same, it is shown. So each says what it translates, and one of
//! words that are no longer there is shown nowhere.

use std::collections::{BTreeMap, BTreeSet};

use crate::tables::all::every_table;
use crate::tables::rows::TranslationRow;
use crate::tables::{LIST_SEPARATOR, Row, Table, Tables, rows};

/// The columns that can be translated: what a person needs to choose. Names stay as they are, and so do sources.
pub const TRANSLATED: [&str; 44] = [
    "about.value",
    "alterations.reason",
    "changes.no_replacement_reason",
    "changes.people_asked",
    "changes.what_to_do_now",
    "changes.why",
    "features.name",
    "funders.how_to_take_part",
    "funders.to_population",
    "funders.what_changes",
    "funders.what_stays",
    "funders.what_staying_means",
    "funders.who_runs_it",
    "glossary.meaning",
    "glossary.term",
    "lists.reason",
    "measures.comparator",
    "measures.comparator_value",
    "measures.meaning",
    "measures.name",
    "measures.period",
    "measures.value",
    "narrative.before",
    "narrative.funder",
    "narrative.heading",
    "narrative.professionals",
    "narrative.text",
    "offers.alternatives",
    "offers.hours",
    "offers.no_alternative_reason",
    "offers.target_group",
    "partnerships.choice_statement",
    "partnerships.how_to_take_part",
    "partnerships.outcomes",
    "partnerships.summary",
    "partnerships.surplus_use",
    "partnerships.to_population",
    "partnerships.what_changes",
    "partnerships.what_stays",
    "policies.answer",
    "practices.instead_of_home_visits",
    "services.name",
    "specialists.specialty",
    "tombstones.what_happened",
];

/// The facts of `about.csv` that are texts.
const TEXTS_OF_ABOUT: [&str; 4] = ["title", "covers", "emergency", "urgent"];

/// The facts of `about.csv` that are words within sentences.
const TERMS_OF_ABOUT: [&str; 6] =
    ["partnership_short", "partnership_one", "partnership_many", "funder_short", "funder_one", "funder_many"];

/// The texts of a dataset by column and record: `("partnerships.summary", "harbour")`.
pub(crate) type Texts = BTreeMap<(String, String), String>;

/// The texts that can be translated.
pub(crate) fn texts(tables: &Tables) -> Texts {
    let mut found = Texts::new();
    macro_rules! take {
        ($($name:ident: $row:ident,)+) => {
            $(take_rows::<rows::$row>(&tables.$name, &mut found);)+
        };
    }
    every_table!(take);
    found
}

fn take_rows<R: Row>(table: &Table<R>, found: &mut Texts) {
    let schema = &R::SCHEMA;
    let names: Vec<String> =
        schema.columns.iter().map(|column| [schema.name, ".", column.name].concat()).collect();
    if !names.iter().any(|name| TRANSLATED.contains(&name.as_str())) {
        return;
    }
    for row in &table.rows {
        let mut cells = Vec::new();
        row.write(&mut cells);
        let of_key = |key: &&str| schema.column(key).and_then(|at| cells.get(at)).map_or("", String::as_str);
        // A fact may have several values, and each of these has one.
        let key = if schema.name == "about" { &["fact"] } else { schema.key };
        let record = key.iter().map(of_key).collect::<Vec<_>>().join(".");
        let is_fact = |fact: &[&str]| schema.name == "about" && fact.contains(&record.as_str());
        if schema.name == "about" && !is_fact(&TEXTS_OF_ABOUT) && !is_fact(&TERMS_OF_ABOUT) {
            continue;
        }
        for (name, cell) in names.iter().zip(&cells) {
            if TRANSLATED.contains(&name.as_str()) && !cell.is_empty() {
                found.insert((name.clone(), record.clone()), cell.clone());
            }
        }
    }
}

/// How much of a dataset is there in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The language.
    pub language: String,
    /// How many texts are translated, and as they are now.
    pub translated: usize,
    /// How many there are.
    pub of: usize,
    /// How many translations are of words that the record no longer says.
    pub stale: usize,
    /// How many nobody who speaks the language has read yet.
    pub unread: usize,
}

/// How much of a dataset is there in each language, in the order of their names. What two records say in the same words
/// is translated for both.
#[must_use]
pub fn coverage(tables: &Tables) -> Vec<Coverage> {
    let texts = texts(tables);
    let languages: BTreeSet<&str> =
        tables.translations.rows.iter().map(|row| row.language.as_str()).collect();
    let of_language = |language: &str| {
        let rows: Vec<_> =
            tables.translations.rows.iter().filter(|row| row.language.as_str() == language).collect();
        let pairs: BTreeSet<&str> =
            rows.iter().flat_map(|row| pairs(row)).map(|(source, _)| source).collect();
        let is_there = |text: &&String| text.split(LIST_SEPARATOR).all(|part| pairs.contains(part));
        Coverage {
            language: language.to_owned(),
            translated: texts.values().filter(is_there).count(),
            of: texts.len(),
            stale: rows.iter().filter(|row| is_stale(row, &texts)).count(),
            unread: rows.iter().filter(|row| row.reviewed_on.is_none()).count(),
        }
    };
    languages.into_iter().map(of_language).collect()
}

/// Whether a record says something else than what was translated.
pub(crate) fn is_stale(row: &TranslationRow, texts: &Texts) -> bool {
    let text = texts.get(&(row.column.clone(), row.record.clone()));
    text.is_some_and(|text| *text != row.source)
}

/// What is translated into what: the parts of a list, each by itself.
pub(crate) fn pairs(row: &TranslationRow) -> Vec<(&str, &str)> {
    let (source, text) = (row.source.split(LIST_SEPARATOR), row.text.split(LIST_SEPARATOR));
    if source.clone().count() == text.clone().count() {
        source.zip(text).map(|(source, text)| (source.trim(), text.trim())).collect()
    } else {
        vec![(row.source.as_str(), row.text.as_str())]
    }
}

/// The file of each language: a line for each text, a tab between the dataset's words and the language's.
pub(crate) fn files(table: &Table<TranslationRow>) -> BTreeMap<String, String> {
    let mut languages: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
    let plain = |text: &str| text.replace(['\t', '\n', '\r'], " ");
    for row in &table.rows {
        let of_language = languages.entry(row.language.as_str()).or_default();
        for (source, text) in pairs(row) {
            // The first in order, so that the rows' own order changes nothing.
            let text = plain(text);
            let kept = of_language.entry(plain(source)).or_insert_with(|| text.clone());
            if text < *kept {
                *kept = text;
            }
        }
    }
    let written = |texts: BTreeMap<String, String>| {
        texts
            .into_iter()
            .map(|(source, text)| [source, "\t".to_owned(), text, "\n".to_owned()].concat())
            .collect()
    };
    languages.into_iter().map(|(language, texts)| (language.to_owned(), written(texts))).collect()
}

#[cfg(test)]
mod tests;
