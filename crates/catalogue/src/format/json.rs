//! What the JSON files of a release share: the field `format`, and how they are written.

use serde::{Deserialize, Serialize};

use super::codec::EncodeError;

/// The value of the field `format`, whatever else a record has: so a file of another version is told from a broken one.
///
/// # Errors
/// The text is not JSON, or has no such field.
pub(super) fn format_of(text: &str) -> Result<u16, serde_json::Error> {
    #[derive(Deserialize)]
    struct Versioned {
        format: u16,
    }
    serde_json::from_str::<Versioned>(text).map(|versioned| versioned.format)
}

/// The JSON of a record, indented, with a line feed at the end. The fields are in the order of the type.
///
/// # Errors
/// [`EncodeError`] when the record has no JSON.
pub(super) fn to_string(record: &impl Serialize) -> Result<String, EncodeError> {
    Ok(serde_json::to_string_pretty(record)? + "\n")
}
