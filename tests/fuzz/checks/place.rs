//! A place as typed: words, or a postcode that is read the same from its usual form.

use finder::parse_query;
use gazetteer::Typed;

pub(crate) fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match Typed::parse(&text) {
        Ok(Typed::Postcode(postcode)) => {
            assert_eq!(Typed::parse(&postcode.to_string()), Ok(Typed::Postcode(postcode)));
        }
        Ok(Typed::Outward(outward)) => {
            assert_eq!(Typed::parse(&outward.to_string()), Ok(Typed::Outward(outward)));
        }
        Ok(Typed::Words(_)) | Err(_) => {}
    }
    let understood = parse_query(&text);
    assert!(understood.place_text.len() + understood.words.len() <= text.len());
}
