//! One table of three states: as imported last time, as it is now, and as the sources have it today.

use std::collections::{BTreeMap, BTreeSet};

use super::{Refreshed, put_aside};
use crate::tables::{ColumnRole, TextTable};

type Row = Vec<String>;

/// The rows of a table by what tells one from every other.
fn by_key(table: &TextTable) -> BTreeMap<Vec<String>, &Row> {
    table.rows.iter().map(|row| (key(table, row), row)).collect()
}

/// What tells a row from every other: its own id, else the columns of the key, else whose it is and what of.
fn key(table: &TextTable, row: &[String]) -> Vec<String> {
    let own = table.schema.columns.iter().find(|column| column.role == ColumnRole::OwnId);
    if let Some(id) = own.map(|column| table.get(row, column.name)).filter(|id| !id.is_empty()) {
        return vec![id.to_owned()];
    }
    let columns: &[&str] = if table.schema.key.is_empty() {
        &["partnership", "practice", "funder", "service"]
    } else {
        // A fact of the dataset has one value, but for the credits.
        if table.schema.name == "about" && table.get(row, "fact") != "attribution" {
            &["fact"]
        } else {
            table.schema.key
        }
    };
    columns.iter().map(|column| table.get(row, column).to_owned()).collect()
}

/// The table as it goes on.
pub(super) fn merge(
    before: &TextTable,
    imported: Option<&TextTable>,
    now: &TextTable,
    refreshed: &mut Refreshed,
) -> TextTable {
    let (mine, base) = (by_key(before), imported.map(by_key));
    let mut rows = Vec::with_capacity(now.rows.len());
    let mut seen = BTreeSet::new();
    for row in &now.rows {
        let key = key(now, row);
        let of_base = base.as_ref().and_then(|base| base.get(&key).copied());
        match mine.get(&key) {
            Some(mine) => rows.push(merged_row(now, mine, of_base, row, &key, refreshed)),
            None if of_base.is_some() => {
                refreshed.kept_by_hand += 1;
                refreshed.notes.push(format!(
                    "{}: {} was removed by hand, and stays out though the sources have it",
                    now.schema.file(),
                    key.join(", ")
                ));
            }
            None => rows.push(row.clone()),
        }
        seen.insert(key);
    }
    for row in &before.rows {
        let key = key(before, row);
        if seen.contains(&key) {
            continue;
        }
        let of_base = base.as_ref().map(|base| base.get(&key).copied());
        match of_base {
            // It was never imported: somebody added it.
            Some(None) => {
                refreshed.kept_by_hand += 1;
                rows.push(row.clone());
            }
            // Nobody touched it, and the sources no longer have it.
            Some(Some(untouched)) if untouched == row => {}
            // Areas are drawn by hand more often than imported; without the earlier import nobody can tell.
            None if before.schema.name == "areas" => rows.push(row.clone()),
            _ => {
                refreshed.notes.push(format!(
                    "{}: {} is set aside, because the sources no longer have it",
                    before.schema.file(),
                    key.join(", ")
                ));
                put_aside(&mut refreshed.set_aside, before, row.clone());
            }
        }
    }
    TextTable { schema: now.schema, rows }
}

fn merged_row(
    table: &TextTable,
    mine: &[String],
    base: Option<&Row>,
    now: &[String],
    key: &[String],
    refreshed: &mut Refreshed,
) -> Row {
    let mut row = now.to_owned();
    for (at, column) in table.schema.columns.iter().enumerate() {
        let cell = |row: &[String]| row.get(at).cloned().unwrap_or_default();
        let (mine, today) = (cell(mine), cell(now));
        let is_by_hand = match base {
            Some(base) => mine != cell(base),
            None => today.is_empty(),
        };
        if !is_by_hand || mine == today {
            continue;
        }
        if base.is_some_and(|base| cell(base) != today) {
            refreshed.notes.push(format!(
                "{}: {}, {}: {mine:?} is kept, as it was written by hand; the sources now say {today:?}",
                table.schema.file(),
                key.join(", "),
                column.name,
            ));
        }
        refreshed.kept_by_hand += 1;
        if let Some(cell) = row.get_mut(at) {
            *cell = mine;
        }
    }
    row
}
