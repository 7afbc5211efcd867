//! Attributes: facts for which HSDS has no property, each with a term of the taxonomy of LCP facts.

use publisher::tables::{Column, ColumnRole};
use serde_json::Value;

use super::mapping::{Destination, destination};
use crate::ids::uuid;
use crate::object::Object;
use crate::records::{Record, values};

/// What tells which of our kinds of record an object is.
pub(super) const KIND: &str = "lcp:kind";
/// A practice's membership of a partnership.
pub(super) const MEMBER_OF: &str = "lcp:member_of";

/// The object that attributes belong to.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    /// Its kind in HSDS: `organization`.
    pub(super) entity: &'a str,
    pub(super) id: &'a str,
}

impl Subject<'_> {
    /// One attribute; `number` tells apart those with one code.
    pub(super) fn attribute(self, code: &str, number: usize, value: &str) -> Object {
        Object::new()
            .set("id", uuid("attribute", &format!("{}/{code}/{number}", self.id)))
            .set("link_id", self.id)
            .set("link_entity", self.entity)
            .set("link_type", code)
            .set("taxonomy_term_id", uuid("term", code))
            .set("value", value)
    }

    /// The attributes of a record: one for each value in a column that has no other place.
    pub(super) fn attributes(self, kind: &str, record: Record<'_>) -> Vec<Value> {
        let mut attributes = vec![self.attribute(KIND, 0, kind).build()];
        for column in record.table.schema.columns {
            if destination(record.table.schema.name, column) == Destination::Attribute {
                attributes.extend(self.of_column(record, column));
            }
        }
        attributes
    }

    fn of_column(self, record: Record<'_>, column: &Column) -> Vec<Value> {
        let code = column_code(record.table.schema.name, column.name);
        let cell = record.get(column.name);
        let cells = if column.shape.list { values(cell) } else { vec![cell] };
        let cells = cells.into_iter().filter(|cell| !cell.is_empty()).enumerate();
        cells
            .map(|(number, cell)| {
                let value = match organisation_kind(column.role) {
                    Some(kind) => uuid(kind, cell),
                    None => cell.to_owned(),
                };
                self.attribute(&code, number, &value).build()
            })
            .collect()
    }
}

/// The code of the term for a column: `lcp:partnerships.legal_form`.
pub(crate) fn column_code(table: &str, column: &str) -> String {
    format!("lcp:{table}.{column}")
}

/// Which kind of organisation a column refers to; these are named by their UUID.
pub(crate) fn organisation_kind(role: ColumnRole) -> Option<&'static str> {
    match role {
        ColumnRole::Refers("funders") => Some("funder"),
        ColumnRole::Refers("partnerships") => Some("partnership"),
        ColumnRole::Refers("practices") => Some("practice"),
        _ => None,
    }
}
