//! The rules that a dataset is held to, one file a family.
//!
//! The form of tables (T rules) is checked while they are read; here is what their content must be (V rules), each with
//! the reason that the founding papers give for it. A rule asks for facts where the dataset states that a
//! partnership is at work (`stage` is `live`); what a source does not say is a warning at most, for no one is served
//! by a fact made up to pass a check.

mod about;
mod addresses;
mod answers;
mod asking_about_health;
mod borders;
mod check_context;
mod choice;
mod contract_funder;
mod crossings;
mod exclusion;
mod exclusion_sentence;
mod exclusion_words;
mod freshness;
mod future;
mod home_visits;
mod hours;
mod ids;
mod joining_days;
mod legal_grounds;
mod lists;
mod little_need;
mod majority;
mod measures;
mod models;
mod nothing_to_do;
mod overlaps;
mod partnership;
mod personal;
mod places;
mod plain_words;
mod population;
mod promises;
mod reachable;
mod rights;
mod rule;
mod schema_rules;
mod services;
mod stages;
mod staying;
mod structure;
mod text_cells;
pub(crate) mod translations;

use std::path::Path;

use catalogue::Date;

pub use check_context::CheckContext;
pub use plain_words::lengths_by_column;

use crate::problem::{Problems, Rule};
use crate::tables::{self, Tables};
use crate::workbook;

/// A family of rules: what they are, and what checks them.
type Family = (&'static [&'static Rule], fn(&CheckContext<'_>, &mut Problems));

/// The rules of content, by family.
const FAMILIES: &[Family] = &[
    (about::RULES, about::check),
    (addresses::RULES, addresses::check),
    (schema_rules::RULES, schema_rules::check),
    (borders::RULES, borders::check),
    (choice::RULES, choice::check),
    (contract_funder::RULES, contract_funder::check),
    (exclusion::RULES, exclusion::check),
    (freshness::RULES, freshness::check),
    (future::RULES, future::check),
    (hours::RULES, hours::check),
    (ids::RULES, ids::check),
    (joining_days::RULES, joining_days::check),
    (legal_grounds::RULES, legal_grounds::check),
    (lists::RULES, lists::check),
    (majority::RULES, majority::check),
    (measures::RULES, measures::check),
    (models::RULES, models::check),
    (nothing_to_do::RULES, nothing_to_do::check),
    (overlaps::RULES, overlaps::check),
    (partnership::RULES, partnership::check),
    (personal::RULES, personal::check),
    (places::RULES, places::check),
    (plain_words::RULES, plain_words::check),
    (population::RULES, population::check),
    (reachable::RULES, reachable::check),
    (rights::RULES, rights::check),
    (services::RULES, services::check),
    (stages::RULES, stages::check),
    (staying::RULES, staying::check),
    (structure::RULES, structure::check),
    (translations::RULES, translations::check),
];

/// Every rule there is, in the order of the ids.
#[must_use]
pub fn rules() -> Vec<&'static Rule> {
    let content = FAMILIES.iter().flat_map(|(rules, _)| rules.iter().copied());
    let mut rules: Vec<&Rule> = tables::RULES.iter().copied().chain(content).collect();
    rules.sort_by_key(|rule| rule.id);
    rules
}

/// Applies every rule of content to some tables. Where a table as a whole could not be read, nothing is said of the
/// content: it would be said of rows that may well be there.
pub fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    if context.tables.any_unread() {
        return;
    }
    for (_, family) in FAMILIES {
        family(context, problems);
    }
}

/// Reads the tables of a folder and applies every rule to them, for a day or, without one, for the day that they
/// describe: tables that could be published once can be published again.
#[must_use]
pub fn read_and_check(folder: &Path, day: Option<Date>, problems: &mut Problems) -> Tables {
    if workbook::is_workbook(folder) {
        let (tables, sheets) = workbook::read_workbook(folder, problems);
        let mut found = Problems::default();
        check(&CheckContext::new(&tables, day), &mut found);
        if !tables.any_unread() {
            sheets.note_all(&found, problems);
        }
        return tables;
    }
    let tables = Tables::read(folder, problems);
    check(&CheckContext::new(&tables, day), problems);
    tables
}
