//! `docs/dataset.md`: what the tables hold and what they are held to, written from the definitions themselves.

use std::fmt::Write as _;

use crate::tables::{ALL, CellType, Column, ColumnRole, LIST_SEPARATOR, TableSchema};
use crate::validate;

/// The text of `docs/dataset.md`.
#[must_use]
pub fn dataset() -> String {
    let mut text = String::from(OPENING);
    for table in ALL {
        describe(table, &mut text);
    }
    text.push_str("## The rules\n\n`lcp check` applies every one and stops at none. An error keeps the tables from being published; a warning does not.\n\n| Rule | At most | Requirement | Rationale | Help |\n|---|---|---|---|---|\n");
    for rule in validate::rules() {
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} |",
            rule.id,
            rule.severity.word(),
            cell(rule.requirement),
            cell(rule.rationale),
            cell(rule.help)
        );
    }
    text
}

/// What holds for all tables.
const OPENING: &str = "# The dataset

This page is written from the program's own definitions; do not edit it. `UPDATE_DOCS=1 cargo test -p publisher` writes
it again.

A dataset is a folder of CSV files, one a kind of record. Each is in UTF-8, with or without a byte-order mark, with commas
between its cells and a first row that names the columns, in any order. Files that Excel (\"CSV UTF-8\") and LibreOffice
save are read as they are. A column that is not needed may be left out. A blank cell means: not known, unless the column
says otherwise. Several values in a cell are separated by ` | `. A cell has at most 64 KiB, the outline of an area 4 MiB.

Dates are written 2010-03-31 and times 08:30; yes and no are written out. The order of the rows changes nothing.

A `datapackage.json` may stand beside the tables. It is checked, and not needed.

";

fn describe(table: &TableSchema, text: &mut String) {
    let needed = if table.needed { "Needed." } else { "May be absent." };
    let key = if table.key.is_empty() {
        String::new()
    } else {
        format!(" No two rows have the same {}.", table.key.join(", "))
    };
    let _ = write!(
        text,
        "## {}\n\n{} {needed}{key}\n\n| Column | Holds | What it says | Example |\n|---|---|---|---|\n",
        table.file(),
        table.about
    );
    for column in table.columns {
        let example = if column.example.is_empty() { String::new() } else { format!("`{}`", column.example) };
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} |",
            column.name,
            cell(&holds(column)),
            cell(column.about),
            cell(&example)
        );
    }
    text.push('\n');
    for column in table.columns {
        if let CellType::Enum { list, words } = column.shape.cell_type {
            let _ = write!(text, "The words for {} ({list}):\n\n", column.name);
            for (word, meaning) in words() {
                let _ = writeln!(text, "- `{word}`: {meaning}");
            }
            text.push('\n');
        }
    }
}

/// What a column's cells hold, in words.
pub(crate) fn holds(column: &Column) -> String {
    let one = match column.shape.cell_type {
        CellType::Text => "words".to_owned(),
        CellType::Id => "an id".to_owned(),
        CellType::Number { most } => format!("a whole number, at most {most}"),
        CellType::YesNo => "yes or no".to_owned(),
        CellType::Date => "a date".to_owned(),
        CellType::Clock => "a time".to_owned(),
        CellType::Degrees { .. } => "degrees".to_owned(),
        CellType::WebAddress => "a web address".to_owned(),
        CellType::Postcode { what } => what.to_owned(),
        CellType::Outline => "a GeoJSON geometry".to_owned(),
        CellType::Enum { list, .. } => format!("a word: {list}"),
    };
    let list =
        if column.shape.list { format!(", several separated by `{LIST_SEPARATOR}`") } else { String::new() };
    let used = match column.role {
        ColumnRole::Refers(target) => format!(", of {target}.csv"),
        ColumnRole::Plain { most_words: 0 } => ", plain for the public".to_owned(),
        ColumnRole::Plain { most_words } => format!(", plain for the public, at most {most_words}"),
        ColumnRole::Joining => ", plain, shutting nobody out".to_owned(),
        ColumnRole::Fact
        | ColumnRole::OwnId
        | ColumnRole::Name
        | ColumnRole::Telephone
        | ColumnRole::Mail => String::new(),
    };
    let needed = if column.shape.required { "; needed" } else { "" };
    format!("{one}{list}{used}{needed}")
}

/// A text within a cell of a Markdown table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
