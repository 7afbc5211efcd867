//! The rules that a dataset is held to, one file a family.
//!
//! The form of tables (T rules) is checked while they are read; here is what their content must be (V rules), each with
//! the reason that the founding papers give for it. A rule asks for facts where the dataset states that a
//! partnership is at work (`stage` is `live`); what a source does not say is a warning at most, for no one is served
//! by a fact made up to pass a check.

mod about;
mod structure;

use std::path::Path;

use catalogue::Date;

use crate::problem::{Problems, Rule};
use crate::tables::{self, Tables};

/// The rules of content, by family.
const FAMILIES: &[(&[&Rule], fn(&Checked<'_>, &mut Problems))] =
    &[(about::RULES, about::check), (structure::RULES, structure::check)];

/// What is checked: the tables, and the day that it is.
#[derive(Debug, Clone, Copy)]
pub struct Checked<'t> {
    /// The tables.
    pub tables: &'t Tables,
    /// The day of the check.
    pub today: Date,
}

/// Every rule there is, in the order of the ids.
#[must_use]
pub fn rules() -> Vec<&'static Rule> {
    let content = FAMILIES.iter().flat_map(|(rules, _)| rules.iter().copied());
    let mut rules: Vec<&Rule> = tables::RULES.iter().copied().chain(content).collect();
    rules.sort_by_key(|rule| rule.id);
    rules
}

/// Applies every rule of content to some tables.
pub fn check(checked: &Checked<'_>, problems: &mut Problems) {
    for (_, family) in FAMILIES {
        family(checked, problems);
    }
}

/// Reads the tables of a folder and applies every rule to them.
#[must_use]
pub fn read_and_check(folder: &Path, today: Date, problems: &mut Problems) -> Tables {
    let tables = Tables::read(folder, problems);
    check(&Checked { tables: &tables, today }, problems);
    tables
}
