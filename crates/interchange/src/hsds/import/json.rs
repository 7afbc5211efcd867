//! Reading JSON that somebody else wrote: what is absent or of another type is blank.

use publisher::tables::{LIST_SEPARATOR, TextTable};
use serde_json::Value;

/// A property's text; a number is written out.
pub(super) fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).map_or("", str::trim)
}

/// A property's number or text, as a text.
pub(super) fn number(value: &Value, key: &str) -> String {
    match value.get(key) {
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::String(text)) => text.trim().to_owned(),
        _ => String::new(),
    }
}

/// The items of a list.
pub(super) fn items<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Values as one cell. A sign that separates the values of a list cannot stand within one.
pub(super) fn cell<'v>(values: impl IntoIterator<Item = &'v str>) -> String {
    let values = values.into_iter().filter(|value| !value.is_empty());
    values.map(|value| value.replace('|', "/")).collect::<Vec<_>>().join(LIST_SEPARATOR)
}

/// The cells of an object of the LCP profile: each property that is a column of the table.
pub(super) fn profile_cells(object: &Value, table: &str) -> Vec<(&'static str, String)> {
    let Some(table) = TextTable::named(table) else { return Vec::new() };
    let columns = table.schema.columns.iter().filter(|column| column.name != "id");
    columns
        .filter_map(|column| match object.get(column.name)? {
            Value::Array(values) => Some((column.name, cell(values.iter().filter_map(Value::as_str)))),
            _ => Some((column.name, number(object, column.name))),
        })
        .collect()
}
