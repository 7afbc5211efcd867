//! The taxonomies: LCP facts (a term for each column and each word of a closed list), services, and features.

use publisher::tables::{ALL, CellType};
use serde_json::{Value, json};

use super::attributes::{KIND, MEMBER_OF, column_code};
use super::mapping::{Destination, destination};
use crate::ids::uuid;
use crate::object::Object;
use crate::records::Dataset;

/// The names of the taxonomies, with what each holds.
pub(super) const TAXONOMIES: [(&str, &str); 3] = [
    (
        FACTS,
        "Facts about partnerships, practices and those who pay for care, for which HSDS has no property.",
    ),
    (SERVICES, "The services of this directory."),
    (FEATURES, "Languages, access and formats of practices."),
];
/// The kinds of record.
const KINDS: [(&str, &str); 7] = [
    ("funder", "Pays for the care of people who join no partnership."),
    ("partnership", "Surgeries and specialists as one organisation with a budget for a population."),
    ("practice", "A GP surgery."),
    ("site", "Premises of a GP surgery."),
    ("register", "Joining a GP surgery."),
    ("stay", "Staying with a funder."),
    ("offer", "A service that somebody offers."),
];

const FACTS: &str = "LCP facts";
pub(super) const SERVICES: &str = "LCP services";
pub(super) const FEATURES: &str = "LCP features";

/// The taxonomies.
pub(super) fn taxonomies() -> Vec<Value> {
    let taxonomy = |(name, description): (&str, &str)| json!({ "id": uuid("taxonomy", name), "name": name, "description": description });
    TAXONOMIES.into_iter().map(taxonomy).collect()
}

fn term(taxonomy: &str, code: &str, name: &str, description: &str) -> Object {
    // HSDS asks every term for a description; one that has none is described by its name.
    let description = if description.is_empty() { name } else { description };
    Object::new()
        .set("id", uuid("term", code))
        .set("code", code)
        .set("name", name)
        .set("description", description)
        .set("taxonomy", taxonomy)
        .set("taxonomy_id", uuid("taxonomy", taxonomy))
}

/// Every term.
pub(super) fn terms(dataset: &Dataset<'_>) -> Vec<Value> {
    let mut terms = facts();
    for service in dataset.all("services") {
        let code = service_code(service.get("id"));
        let made = term(SERVICES, &code, service.get("name"), service.get("synonyms"));
        let parent = service.get("parent");
        let parent = if parent.is_empty() { String::new() } else { uuid("term", &service_code(parent)) };
        terms.push(made.text("parent_id", &parent).build());
    }
    for feature in dataset.all("features") {
        let code = format!("lcp:features.{}/{}", feature.get("group"), feature.get("id"));
        terms.push(term(FEATURES, &code, feature.get("name"), "").build());
    }
    terms
}

/// The code of the term for a service.
pub(super) fn service_code(id: &str) -> String {
    format!("lcp:services/{id}")
}

/// The terms that do not depend on a dataset.
pub(crate) fn facts() -> Vec<Value> {
    let mut terms = vec![
        term(FACTS, KIND, "kind", "Which kind of record of the dataset an object is.").build(),
        term(FACTS, MEMBER_OF, "member of", "The partnership that a practice belongs to.").build(),
    ];
    for (kind, meaning) in KINDS {
        let code = format!("{KIND}={kind}");
        terms.push(term(FACTS, &code, kind, meaning).set("parent_id", uuid("term", KIND)).build());
    }
    for table in ALL {
        for column in table.columns {
            let is_attribute = destination(table.name, column) == Destination::Attribute;
            if !is_attribute && table.name != "professions" {
                continue;
            }
            let code = column_code(table.name, column.name);
            if is_attribute {
                terms.push(term(FACTS, &code, &column.name.replace('_', " "), column.about).build());
            }
            let words = match column.shape.cell_type {
                CellType::Enum { words, .. } => words(),
                CellType::YesNo => vec![("yes", "Yes."), ("no", "No.")],
                _ => continue,
            };
            for (word, meaning) in words {
                let made = match (table.name, column.name) {
                    // A profession's own term: the attribute's value is the part that it takes.
                    ("professions", "profession") => {
                        term(FACTS, &format!("lcp:professions.{word}"), &word.replace('_', " "), meaning)
                    }
                    ("professions", _) => continue,
                    _ => term(FACTS, &format!("{code}={word}"), &word.replace('_', " "), meaning)
                        .set("parent_id", uuid("term", &code)),
                };
                terms.push(made.build());
            }
        }
    }
    terms
}
