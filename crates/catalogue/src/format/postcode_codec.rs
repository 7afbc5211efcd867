//! Encodes a postcode as its two halves: the outward code, shared with neighbours, and the inward code as a number.
//!
//! For `#[serde(with = "...")]` on a field that holds a postcode in its usual form. Any other text is encoded as it is.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::inward_code;

#[derive(Serialize, Deserialize)]
enum Halves {
    Postcode(
        #[serde(with = "super::layout::prefix_delta")] String,
        #[serde(with = "super::layout::index")] u16,
    ),
    Text(String),
}

/// Serializes a postcode.
pub(crate) fn serialize<S: Serializer>(postcode: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if serializer.is_human_readable() {
        return serializer.serialize_str(postcode);
    }
    let halves = postcode.split_once(' ').and_then(|(outward, inward)| {
        Some(Halves::Postcode(outward.to_owned(), inward_code::to_number(inward.as_bytes())?))
    });
    halves.unwrap_or_else(|| Halves::Text(postcode.to_owned())).serialize(serializer)
}

/// Deserializes a postcode.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    if deserializer.is_human_readable() {
        return String::deserialize(deserializer);
    }
    match Halves::deserialize(deserializer)? {
        Halves::Text(text) => Ok(text),
        Halves::Postcode(outward, inward) => {
            let inward = inward_code::from_number(inward)
                .ok_or_else(|| serde::de::Error::custom("there is no such inward code"))?;
            Ok(outward + " " + &String::from_iter(inward))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_not_a_postcode_is_encoded_as_it_is() {
        #[derive(Debug, PartialEq, Serialize, Deserialize)]
        struct Door(#[serde(with = "super")] String);
        for text in ["HG5 0JL", "GIR 0AA", "", " ", "not known", "HG5 0CI", "A  1AA"] {
            let door = Door(text.to_owned());
            let bytes = super::super::columns::to_bytes(&door).unwrap();
            assert_eq!(super::super::columns::from_bytes::<Door>(&bytes).as_ref(), Ok(&door));
            assert_eq!(serde_json::to_value(&door).unwrap(), serde_json::json!(text));
        }
    }
}
