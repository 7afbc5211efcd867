//! Given a change in one column; then a format shows it when its report says that the column fits, and shows nothing of it
//! when the report says that the column is lost.

#![cfg(test)]

mod example;

use std::collections::BTreeMap;

use catalogue::vocabulary::Vocabulary as _;
use interchange::{Dataset, Extent, Format, LOSSES_FILE, export, losses_of};
use publisher::compile::CompiledRelease;
use publisher::decompile::decompile;
use publisher::problem::Problems;
use publisher::tables::{CellType, ColumnRole, Tables, TextTable};

use crate::example::example;

/// What each format gives, the report of losses apart.
fn exported(release: &CompiledRelease) -> BTreeMap<Format, Vec<Vec<u8>>> {
    let (catalogue, details) = release.records().unwrap();
    let dataset = Dataset::new(&catalogue, &details);
    let of = |format: Format| {
        let files = export(&dataset, format).files.into_iter();
        (format, files.filter(|file| file.name != LOSSES_FILE).map(|file| file.bytes).collect())
    };
    Format::ALL.iter().map(|&format| of(format)).collect()
}

/// Columns in which a blank says the same as what the example has there: every funder, and what the memberships tell.
const WORKED_OUT: [(&str, &str); 3] =
    [("rights", "funder"), ("joining_rules", "funder"), ("practices", "membership_known")];

/// The first and the last day of something may be others and yet hold the day of the dataset between them.
const BOUNDS: [&str; 4] = ["from", "until", "since", "effective"];

/// The tables with something else in a column: nothing where it may be blank, and other words where it is a text.
fn changed(tables: &[TextTable], table: &str, column: usize) -> Option<Vec<TextTable>> {
    let mut changed = tables.to_vec();
    let found = changed.iter_mut().find(|one| one.schema.name == table)?;
    let definition = found.schema.columns.get(column)?;
    let has_values = found.rows.iter().any(|row| !row[column].is_empty());
    let is_text =
        matches!(definition.role, ColumnRole::Name | ColumnRole::Plain { .. } | ColumnRole::Joining);
    let is_text = is_text && matches!(definition.shape.cell_type, CellType::Text);
    if !has_values
        || (definition.shape.required && !is_text)
        || WORKED_OUT.contains(&(table, definition.name))
    {
        return None;
    }
    for row in &mut found.rows {
        if is_text && !row[column].is_empty() {
            row[column].push_str(" of old");
        } else {
            row[column].clear();
        }
    }
    Some(changed)
}

/// How the ids of the practices that are compared begin.
const KEPT: [&str; 4] = ["c", "d", "l", "sk"];

/// The rows of some practices and of what belongs to them, and all that belongs to others: enough of each column.
fn fewer(mut table: TextTable) -> TextTable {
    let of = table.schema.column("practice").or_else(|| table.schema.column("site"));
    let of = of.or_else(|| table.schema.column("id").filter(|_| table.schema.name == "practices"));
    let Some(of) = of else { return table };
    // Enough of them: lists of each state, several premises, and one whose main premises are not the first by name.
    table.rows.retain(|row| row[of].is_empty() || KEPT.iter().any(|start| row[of].starts_with(start)));
    table
}

#[test]
fn each_format_shows_the_columns_that_fit_and_nothing_of_those_that_do_not() {
    let release = example();
    let (catalogue, details) = release.records().unwrap();
    let tables: Vec<TextTable> = decompile(&catalogue, &details).into_iter().map(fewer).collect();
    let release =
        CompiledRelease::from_tables(&Tables::from_texts(&tables, &mut Problems::default()).unwrap())
            .unwrap();
    let before = exported(&release);
    let losses: BTreeMap<Format, _> = Format::ALL.iter().map(|&format| (format, losses_of(format))).collect();
    let (mut wrong, mut compared) = (Vec::new(), 0);
    for table in &tables {
        for (at, column) in table.schema.columns.iter().enumerate() {
            let name = format!("{}.{}", table.schema.name, column.name);
            let Some(changed) = changed(&tables, table.schema.name, at) else { continue };
            let tables = Tables::from_texts(&changed, &mut Problems::default()).unwrap();
            let Ok(release) = CompiledRelease::from_tables(&tables) else { continue };
            compared += 1;
            let after = exported(&release);
            for &format in Format::ALL {
                let loss =
                    losses[&format].iter().find(|loss| format!("{}.{}", loss.table, loss.column) == name);
                let shows = before[&format] != after[&format];
                match (loss.map(|loss| loss.extent), shows) {
                    (Some(Extent::All), true) => wrong.push(format!("{} shows {name}", format.word())),
                    (Some(Extent::Part), false) if BOUNDS.contains(&column.name) => {}
                    (None | Some(Extent::Part), false) => {
                        wrong.push(format!("{} does not show {name}", format.word()));
                    }
                    _ => {}
                }
            }
        }
    }
    assert!(compared > 120, "{compared}");
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_losses_of_the_example_are_known() {
    let release = example();
    let (catalogue, details) = release.records().unwrap();
    let dataset = Dataset::new(&catalogue, &details);
    for &format in Format::ALL {
        let report = export(&dataset, format).losses;
        let lines: Vec<String> = report
            .losses
            .iter()
            .map(|loss| {
                let extent = if loss.extent == Extent::All { "all" } else { "part" };
                format!("{}.{}: {extent} of {}: {}", loss.table, loss.column, loss.values, loss.reason)
            })
            .collect();
        insta::assert_snapshot!(format!("losses_{}", format.word()), lines.join("\n"));
    }
}
