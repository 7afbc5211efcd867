//! What happened to practices and partnerships between two editions.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;

use crate::tables::TextTable;

/// What happened to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Happened {
    /// It is new.
    Opened,
    /// The sources no longer have it.
    Closed,
    /// A practice is in a partnership, `to`, in which it was not.
    Joined,
    /// A practice is no longer in a partnership, `from`.
    Left,
    /// A practice's main premises have another postcode.
    Moved,
    /// It has another name.
    Renamed,
}

/// Something that happened to a record since the last import.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Event {
    /// What happened.
    pub event: Happened,
    /// The record's id.
    pub record: String,
    /// Its name today.
    pub name: String,
    /// What it was or where it was before; blank when nothing was.
    pub from: String,
    /// What it is or where it is now; blank when nothing is.
    pub to: String,
}

impl Event {
    fn new(event: Happened, record: &str, name: &str, from: &str, to: &str) -> Self {
        let [record, name, from, to] = [record, name, from, to].map(str::to_owned);
        Self { event, record, name, from, to }
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { event, record, name, from, to } = self;
        match event {
            Happened::Opened => write!(f, "opened: {record}, {name}"),
            Happened::Closed => write!(f, "closed: {record}, {name}"),
            Happened::Joined => write!(f, "joined {to}: {record}, {name}"),
            Happened::Left => write!(f, "left {from}: {record}, {name}"),
            Happened::Moved => write!(f, "moved from {from} to {to}: {record}, {name}"),
            Happened::Renamed => write!(f, "renamed: {record}, {from:?} is now {to:?}"),
        }
    }
}

/// What happened between two editions, in order.
pub(super) fn events(before: &[TextTable], now: &[TextTable]) -> Vec<Event> {
    let mut events = Vec::new();
    for table in ["practices", "partnerships"] {
        let (old, new) = (column(before, table, "id", "name"), column(now, table, "id", "name"));
        for (id, name) in &new {
            match old.get(id) {
                None => events.push(Event::new(Happened::Opened, id, name, "", "")),
                Some(from) if from != name => {
                    events.push(Event::new(Happened::Renamed, id, name, from, name));
                }
                Some(_) => {}
            }
        }
        let gone = old.iter().filter(|(id, _)| !new.contains_key(*id));
        events.extend(gone.map(|(id, name)| Event::new(Happened::Closed, id, name, "", "")));
    }
    let names = column(now, "practices", "id", "name");
    let both = column(before, "practices", "id", "name");
    let name_of = |id: &str| names.get(id).filter(|_| both.contains_key(id));
    let (old, new) = (memberships(before), memberships(now));
    for (practice, partnership) in new.difference(&old) {
        let joined = |name: &String| Event::new(Happened::Joined, practice, name, "", partnership);
        events.extend(name_of(practice).map(joined));
    }
    for (practice, partnership) in old.difference(&new) {
        let left = |name: &String| Event::new(Happened::Left, practice, name, partnership, "");
        events.extend(name_of(practice).map(left));
    }
    let (old, new) = (main_postcodes(before), main_postcodes(now));
    for (practice, to) in &new {
        let moved = old.get(practice).filter(|from| *from != to).zip(name_of(practice));
        events.extend(moved.map(|(from, name)| Event::new(Happened::Moved, practice, name, from, to)));
    }
    events.sort();
    events
}

fn find<'t>(tables: &'t [TextTable], name: &str) -> Option<&'t TextTable> {
    tables.iter().find(|table| table.schema.name == name)
}

/// A column of a table by another.
fn column(tables: &[TextTable], table: &str, key: &str, value: &str) -> BTreeMap<String, String> {
    let Some(table) = find(tables, table) else { return BTreeMap::new() };
    let cell = |row: &[String], column: &str| table.get(row, column).to_owned();
    table.rows.iter().map(|row| (cell(row, key), cell(row, value))).collect()
}

fn memberships(tables: &[TextTable]) -> BTreeSet<(String, String)> {
    let Some(table) = find(tables, "memberships") else { return BTreeSet::new() };
    // One that has ended is none.
    let lasting = table.rows.iter().filter(|row| table.get(row, "until").is_empty());
    lasting
        .map(|row| (table.get(row, "practice").to_owned(), table.get(row, "partnership").to_owned()))
        .collect()
}

/// The postcode of each practice's main premises: of the site that says so, or else of the first.
fn main_postcodes(tables: &[TextTable]) -> BTreeMap<String, String> {
    let Some(table) = find(tables, "sites") else { return BTreeMap::new() };
    let mut found = BTreeMap::new();
    for row in &table.rows {
        let (practice, postcode) =
            (table.get(row, "practice").to_owned(), table.get(row, "postcode").to_owned());
        if table.get(row, "main") == "yes" {
            found.insert(practice, postcode);
        } else {
            found.entry(practice).or_insert(postcode);
        }
    }
    found
}
