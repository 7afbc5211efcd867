//! HSDS back into tables.
//!
//! What this program exported comes back whole, but for what its report of losses lists. The directory of somebody else
//! gives what HSDS has properties for; every object that cannot be used is named with the reason.

mod json;
mod locations;
mod organizations;
mod register;
mod services;
mod source;
mod terms;

use publisher::tables::{ALL, TextTable};
use serde_json::Value;

use self::json::{items, text};
use self::register::Register;
pub use self::source::{ReadHsdsError, read_hsds};
use super::Hsds;

/// Tables made of HSDS.
#[derive(Debug, Clone)]
pub struct ImportedHsds {
    /// Every table, in the order of the documentation; those without rows too.
    pub tables: Vec<TextTable>,
    /// What could not be used, a sentence each.
    pub dropped: Vec<String>,
}

/// The tables as they are filled in.
struct Tables {
    tables: Vec<TextTable>,
    dropped: Vec<String>,
}

impl Tables {
    fn push(&mut self, table: &str, cells: &[(&str, String)]) {
        if let Some(found) = self.tables.iter_mut().find(|one| one.schema.name == table) {
            found.push(cells);
        }
    }

    fn drop(&mut self, sentence: String) {
        self.dropped.push(sentence);
    }
}

/// The tables that some HSDS gives.
#[must_use]
pub fn import_hsds(hsds: &Hsds) -> ImportedHsds {
    let tables = ALL.iter().filter_map(|schema| TextTable::named(schema.name)).collect();
    let mut tables = Tables { tables, dropped: Vec::new() };
    for fact in items(&hsds.dataset, "facts") {
        tables.push(
            "about",
            &[("fact", text(fact, "fact").to_owned()), ("value", text(fact, "value").to_owned())],
        );
    }
    let organizations = all_organizations(hsds);
    let register = Register::new(&organizations, &mut tables);
    terms::terms(&hsds.taxonomy_terms, &mut tables);
    services::services(&hsds.services, &register, &mut tables);
    organizations::organizations(&organizations, &hsds.services, &register, &mut tables);
    ImportedHsds { tables: tables.tables, dropped: tables.dropped }
}

/// The organisations, those that stand only within a service included.
fn all_organizations(hsds: &Hsds) -> Vec<&Value> {
    let mut found: Vec<&Value> = hsds.organizations.iter().collect();
    let known: std::collections::BTreeSet<&str> = found.iter().map(|one| text(one, "id")).collect();
    let mut within: Vec<&Value> =
        hsds.services.iter().filter_map(|service| service.get("organization")).collect();
    within.retain(|one| !known.contains(text(one, "id")));
    within.sort_by_key(|one| text(one, "id"));
    within.dedup_by_key(|one| text(one, "id"));
    found.extend(within);
    found
}
