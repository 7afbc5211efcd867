//! Importing again: what the sources say now, with what somebody added or corrected by hand since the last import.
//!
//! Three states of each cell are compared: as it was imported last time, as it is in the tables now, and as the sources have
//! it today. What nobody touched follows the sources; what somebody changed stays, and is named where the sources have
//! changed too. A row of a record that the sources no longer have is set aside, never dropped in silence.

mod events;
mod merge;

use std::collections::BTreeSet;

pub use events::{Event, Happened};

use super::imported_tables::{GAZETTEER, IMPORTED};
use crate::tables::{ColumnRole, TextTable};

/// Tables after an import, with what became of the earlier ones.
#[derive(Debug, Default)]
pub struct Refreshed {
    /// The tables.
    pub tables: Vec<TextTable>,
    /// The rows set aside: those of records that are no more.
    pub set_aside: Vec<TextTable>,
    /// What happened since: joined, left, closed, moved, renamed.
    pub events: Vec<Event>,
    /// What was kept though the sources say otherwise, and what was set aside; a sentence each.
    pub notes: Vec<String>,
    /// How many cells and rows that somebody added or changed were kept.
    pub kept_by_hand: usize,
}

/// Joins what the sources say now with earlier tables. `imported` is the earlier import as it was before anybody edited it;
/// without it, what the sources leave blank is kept, and what they state is theirs.
#[must_use]
pub fn refresh(earlier: &[TextTable], imported: Option<&[TextTable]>, now: &[TextTable]) -> Refreshed {
    let mut refreshed = Refreshed::default();
    for new in now {
        let name = new.schema.name;
        let of = |tables: &[TextTable]| tables.iter().find(|table| table.schema.name == name).cloned();
        let before = of(earlier).unwrap_or_else(|| TextTable { schema: new.schema, rows: Vec::new() });
        let table = if GAZETTEER.contains(&name) {
            new.clone()
        } else if IMPORTED.contains(&name) {
            merge::merge(&before, imported.and_then(of).as_ref(), new, &mut refreshed)
        } else {
            refreshed.kept_by_hand += before.rows.len();
            before
        };
        refreshed.tables.push(table);
    }
    set_dangling_aside(&mut refreshed);
    refreshed.events = events::events(earlier, &refreshed.tables);
    refreshed
}

/// Sets aside the rows that name a record that is no more, until none is left.
fn set_dangling_aside(refreshed: &mut Refreshed) {
    loop {
        let ids: BTreeSet<(&'static str, String)> = refreshed.tables.iter().flat_map(own_ids).collect();
        let mut changed = false;
        let tables = std::mem::take(&mut refreshed.tables);
        for mut table in tables {
            let mut aside = Vec::new();
            table.rows.retain_mut(|row| match dangling(table.schema.columns, row, &ids) {
                None => true,
                Some(why) => {
                    aside.push((row.clone(), why));
                    false
                }
            });
            changed |= !aside.is_empty();
            for (row, why) in aside {
                refreshed
                    .notes
                    .push(format!("{}: a row is set aside, because {why} is no more", table.schema.file()));
                put_aside(&mut refreshed.set_aside, &table, row);
            }
            refreshed.tables.push(table);
        }
        if !changed {
            break;
        }
    }
}

/// The ids of a table's own records.
fn own_ids(table: &TextTable) -> Vec<(&'static str, String)> {
    let own = table.schema.columns.iter().position(|column| column.role == ColumnRole::OwnId);
    let cells = table.rows.iter().filter_map(|row| row.get(own?));
    cells.map(|id| (table.schema.name, id.clone())).collect()
}

/// The first record that a row names and that is not there. From a cell with several, those that are gone are taken out.
fn dangling(
    columns: &[crate::tables::Column],
    row: &mut [String],
    ids: &BTreeSet<(&'static str, String)>,
) -> Option<String> {
    for (column, cell) in columns.iter().zip(row) {
        let ColumnRole::Refers(target) = column.role else { continue };
        let is_there = |id: &str| ids.contains(&(target, id.to_owned()));
        if column.shape.list {
            let there: Vec<&str> = cell.split('|').map(str::trim).filter(|id| is_there(id)).collect();
            *cell = there.join(crate::tables::LIST_SEPARATOR);
        } else if !cell.is_empty() && !is_there(cell) {
            // What may be blank is emptied only where the row still says something without it.
            return Some(format!("{cell} of {target}.csv"));
        }
    }
    None
}

/// Adds a row to those set aside.
pub(super) fn put_aside(aside: &mut Vec<TextTable>, table: &TextTable, row: Vec<String>) {
    match aside.iter_mut().find(|other| other.schema.name == table.schema.name) {
        Some(other) => other.rows.push(row),
        None => aside.push(TextTable { schema: table.schema, rows: vec![row] }),
    }
}
