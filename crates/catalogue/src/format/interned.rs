//! A text that many records share, such as a town or a source: written once, and then as a number.
//!
//! For `#[serde(with)]` on a field that holds such a text, or none.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A text that was likely met before in its field.
#[derive(Serialize, Deserialize)]
struct TextOften<T>(T);

/// Writes the text.
#[expect(clippy::ref_option, reason = "the way in which serde hands a field over")]
pub(crate) fn serialize<S: Serializer>(text: &Option<String>, serializer: S) -> Result<S::Ok, S::Error> {
    text.as_deref().map(TextOften).serialize(serializer)
}

/// Reads the text.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(Option::<TextOften<String>>::deserialize(deserializer)?.map(|text| text.0))
}
