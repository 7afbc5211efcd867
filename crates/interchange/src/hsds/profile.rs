//! The LCP profile of HSDS: the objects that the standard lacks. `docs/exports.md` describes them.
//!
//! A service has an `enrolment_rule`, which says who may join; an organisation has `service_changes`; the dataset has an
//! object of its own for what it says of itself.

use serde_json::{Value, json};

use crate::ids::uuid;
use crate::object::Object;
use crate::records::{Dataset, Record};

/// A record as an object: a property for each cell that is not blank. Lists are lists of texts.
fn object_of(record: Record<'_>, id: String, without: &[&str]) -> Value {
    let mut object = Object::new().set("id", id);
    for column in record.table.schema.columns {
        let cell = record.get(column.name);
        if cell.is_empty() || without.contains(&column.name) {
            continue;
        }
        object = if column.shape.list {
            object.set(column.name, record.list(column.name))
        } else {
            // Blank facts are absent; numbers stay texts, as the tables have them.
            object.set(column.name, cell)
        };
    }
    object.build()
}

fn objects(records: Vec<Record<'_>>, owner: &str, kind: &str, without: &[&str]) -> Vec<Value> {
    let numbered = records.into_iter().enumerate();
    numbered
        .map(|(number, record)| object_of(record, uuid(kind, &format!("{owner}/{number}")), without))
        .collect()
}

/// The columns of practices that are part of the rule for joining.
pub(super) const RULE_COLUMNS: [&str; 5] =
    ["out_of_area", "instead_of_home_visits", "second_membership", "helpful_documents", "after_joining"];

/// The rule for joining a practice.
pub(super) fn practice_rule(dataset: &Dataset<'_>, practice: Record<'_>) -> Value {
    let own = practice.get("id");
    let columns = practice.table.schema.columns.iter().map(|column| column.name);
    let without: Vec<&str> = columns.filter(|name| !RULE_COLUMNS.contains(name)).collect();
    let mut rule = object_of(practice, uuid("enrolment_rule", own), &without);
    let lists = objects(dataset.of("lists", "practice", own), own, "list", &["practice"]);
    if !lists.is_empty() {
        rule["lists"] = json!(lists);
    }
    rule
}

/// What a funder has decided about joining, and the rules and rights in force with it.
pub(super) fn funder_rule(dataset: &Dataset<'_>, funder: &str) -> Value {
    let of = |table| objects(dataset.of(table, "funder", funder), funder, table, &["funder"]);
    Object::new()
        .set("id", uuid("enrolment_rule", &format!("funder/{funder}")))
        .list("policies", of("policies"))
        .list("joining_rules", of("joining_rules"))
        .list("rights", of("rights"))
        .build()
}

/// How an organisation does, or the specialists who work with it: the rows of a table.
pub(super) fn rows_of(
    dataset: &Dataset<'_>,
    table: &'static str,
    kind: &'static str,
    id: &str,
) -> Vec<Value> {
    objects(dataset.of(table, kind, id), id, table, &["funder", "partnership"])
}

/// The changes of services that an organisation has announced.
pub(super) fn changes(dataset: &Dataset<'_>, kind: &'static str, id: &str) -> Vec<Value> {
    let rows = dataset.of("changes", kind, id).into_iter();
    rows.map(|row| {
        let own = ["funder", "partnership", "practice"];
        let mut change = object_of(row, uuid("change", row.get("id")), &[&own[..], &["id"]].concat());
        change["code"] = json!(row.get("id"));
        change
    })
    .collect()
}

/// What the dataset says of itself.
pub(super) fn dataset_object(dataset: &Dataset<'_>) -> Value {
    let facts = dataset.all("about").into_iter();
    let facts: Vec<Value> =
        facts.map(|row| json!({ "fact": row.get("fact"), "value": row.get("value") })).collect();
    json!({ "id": uuid("dataset", &dataset.catalogue.about.title), "facts": facts })
}
