//! A postcode as its two halves: the outward code, shared with neighbours, and the inward code as a number.
//!
//! For `#[serde(with)]` on a field that holds a postcode in its usual form. Any other text is kept as it is.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The letters of an inward code: all but C, I, K, M, O and V.
const LETTERS: &[u8; 20] = b"ABDEFGHJLNPQRSTUWXYZ";

/// An outward code; neighbours in a list share its beginning.
#[derive(Serialize, Deserialize)]
struct OutwardNear(String);

/// An inward code, `9AA`, counted through: the digit, then each letter among the twenty that there are.
#[derive(Serialize, Deserialize)]
struct InwardAt(u16);

#[derive(Serialize, Deserialize)]
enum Halves {
    Postcode(OutwardNear, InwardAt),
    Text(String),
}

/// Writes a postcode.
pub(crate) fn serialize<S: Serializer>(postcode: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if serializer.is_human_readable() {
        return serializer.serialize_str(postcode);
    }
    let halves = postcode.split_once(' ').and_then(|(outward, inward)| {
        Some(Halves::Postcode(OutwardNear(outward.to_owned()), InwardAt(number_of(inward)?)))
    });
    halves.unwrap_or_else(|| Halves::Text(postcode.to_owned())).serialize(serializer)
}

/// Reads a postcode.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    if deserializer.is_human_readable() {
        return String::deserialize(deserializer);
    }
    match Halves::deserialize(deserializer)? {
        Halves::Text(text) => Ok(text),
        Halves::Postcode(outward, inward) => {
            let inward =
                inward_of(inward.0).ok_or_else(|| serde::de::Error::custom("no such inward code"))?;
            Ok(format!("{} {inward}", outward.0))
        }
    }
}

fn number_of(inward: &str) -> Option<u16> {
    let &[digit, first, second] = inward.as_bytes() else { return None };
    let letter = |byte| u16::try_from(LETTERS.iter().position(|&letter| letter == byte)?).ok();
    let digit = digit.is_ascii_digit().then(|| u16::from(digit - b'0'))?;
    Some(digit * 400 + letter(first)? * 20 + letter(second)?)
}

fn inward_of(number: u16) -> Option<String> {
    let letter = |at: u16| LETTERS.get(usize::from(at)).map(|&letter| char::from(letter));
    let digit = char::from_digit(u32::from(number / 400), 10)?;
    Some([digit, letter(number / 20 % 20)?, letter(number % 20)?].into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_inward_code_is_counted_once() {
        for number in 0..4000 {
            assert_eq!(inward_of(number).as_deref().and_then(number_of), Some(number));
        }
        assert_eq!(number_of("0JL"), Some(7 * 20 + 8));
        assert_eq!(inward_of(4000), None);
        for text in ["", "0J", "JLL", "0CI", "0JLL"] {
            assert_eq!(number_of(text), None, "{text}");
        }
    }

    #[test]
    fn a_text_that_is_no_postcode_is_kept_as_it_is() {
        #[derive(Debug, PartialEq, Serialize, Deserialize)]
        struct Door(#[serde(with = "super")] String);
        for text in ["HG5 0JL", "GIR 0AA", "", " ", "not known", "HG5 0CI", "A  1AA"] {
            let door = Door(text.to_owned());
            let bytes = super::super::columns::to_bytes(&door).unwrap();
            assert_eq!(super::super::columns::from_bytes::<Door>(&bytes, 3).as_ref(), Ok(&door));
            assert_eq!(serde_json::to_value(&door).unwrap(), serde_json::json!(text));
        }
    }
}
