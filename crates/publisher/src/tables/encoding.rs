//! Bytes to text: UTF-8, with or without a byte-order mark, and nothing else.

use encoding_rs::WINDOWS_1252;

/// Why the bytes of a table are not text that can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EncodingError {
    /// The line of the first byte that is wrong, the header being 1; `None` when the file as a whole is wrong.
    pub(crate) line: Option<u32>,
    /// What is wrong.
    pub(crate) what: String,
}

/// The text in some bytes.
pub(crate) fn utf8(bytes: &[u8]) -> Result<&str, EncodingError> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || looks_like_utf16(bytes) {
        return Err(EncodingError {
            line: None,
            what: "the file is in UTF-16, and tables are in UTF-8".to_owned(),
        });
    }
    if bytes.starts_with(b"PK\x03\x04") {
        let what =
            "the file is a spreadsheet or an archive, not a CSV file, whatever its name says".to_owned();
        return Err(EncodingError { line: None, what });
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error.valid_up_to()))
}

/// Whether every other byte at the start is zero, as in English text in UTF-16 without a mark.
fn looks_like_utf16(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(64)];
    let zeros = |offset: usize| start.iter().skip(offset).step_by(2).filter(|&&byte| byte == 0).count();
    start.len() >= 8 && zeros(0).max(zeros(1)) * 4 >= start.len()
}

/// Where text stops being UTF-8, and what the byte there means in Windows-1252.
fn not_utf8(bytes: &[u8], at: usize) -> EncodingError {
    let before = &bytes[..at];
    let lines = before.split(|&byte| byte == b'\n').count();
    let line_start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |newline| newline + 1);
    let place = at - line_start + 1;
    let byte = bytes.get(at).copied().unwrap_or_default();
    let meaning = windows_1252(byte)
        .map(|character| format!("; in Windows-1252 it would be {character}"))
        .unwrap_or_default();
    let what = format!("byte {place} of this line, 0x{byte:02X}, is not UTF-8{meaning}");
    EncodingError { line: u32::try_from(lines).ok(), what }
}

/// The character that a byte stands for in Windows-1252, where it stands for one that can be seen.
fn windows_1252(byte: u8) -> Option<char> {
    let bytes = [byte];
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(&bytes);
    text.chars().next().filter(|character| !character.is_control() && !character.is_whitespace())
}

/// Why a text that is UTF-8 was nevertheless damaged by another encoding, and how to fix it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Damage {
    pub(super) what: String,
    pub(super) help: String,
}

/// The damage that a wrong encoding did to a text before it came here.
pub(super) fn damage(text: &str) -> Option<Damage> {
    if let Some(word) = text.split_whitespace().find(|word| word.contains('\u{fffd}')) {
        return Some(Damage {
            what: format!("{word:?} has the sign U+FFFD, which stands for a letter that was lost"),
            help: format!(
                "type {word:?} again as its source has it: the letter was lost when the text was saved in another encoding"
            ),
        });
    }
    let meant = undo_mojibake(text)?;
    Some(Damage {
        what: "the text is UTF-8 that was read as Windows-1252".to_owned(),
        help: format!("write {:?}, which it probably was", shortened(&meant)),
    })
}

/// The most characters of a text that help repeats.
const LONGEST_HELP: usize = 80;

fn shortened(text: &str) -> String {
    text.chars().take(LONGEST_HELP).collect()
}

/// The text that was read as Windows-1252 though it was UTF-8: `D’Arcy` for `Dâ€™Arcy`; `None` when no part of it was.
fn undo_mojibake(text: &str) -> Option<String> {
    let mut meant = String::with_capacity(text.len());
    let mut rest = text;
    let mut found = false;
    while let Some(start) = rest.find(|letter: char| !letter.is_ascii()) {
        let (plain, tail) = rest.split_at(start);
        let end = tail.find(|letter: char| letter.is_ascii()).unwrap_or(tail.len());
        let (run, after) = tail.split_at(end);
        let (bytes, _, unmappable) = WINDOWS_1252.encode(run);
        let decoded = std::str::from_utf8(&bytes).ok().filter(|_| !unmappable);
        found |= decoded.is_some();
        meant.push_str(plain);
        meant.push_str(decoded.unwrap_or(run));
        rest = after;
    }
    meant.push_str(rest);
    found.then_some(meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_text() {
        assert_eq!(utf8(b"\xef\xbb\xbfid,name\n"), Ok("id,name\n"));
    }

    #[test]
    fn other_encodings_are_refused_with_the_place() {
        let error = utf8(b"id,name\na,O\x92Toole\n").unwrap_err();
        assert_eq!(error.line, Some(2));
        assert_eq!(error.what, "byte 4 of this line, 0x92, is not UTF-8; in Windows-1252 it would be ’");
        for utf16 in [b"\xff\xfei\0d\0".as_slice(), b"i\0d\0,\0n\0a\0m\0e\0"] {
            assert_eq!(utf8(utf16).unwrap_err().line, None);
        }
    }

    #[test]
    fn text_that_was_read_in_a_wrong_encoding_is_shown_as_it_probably_was() {
        for (text, meant) in [
            ("Dâ€™Arcy House", "D’Arcy House"),
            ("CafÃ© Lane", "Café Lane"),
            ("Â£5", "£5"),
            ("â€œQuayâ€\u{9d}", "“Quay”"),
            ("Zoë at CafÃ©", "Zoë at Café"),
        ] {
            assert_eq!(damage(text).unwrap().help, format!("write {meant:?}, which it probably was"));
        }
        let lost = damage("the caf\u{fffd} in Wenby").unwrap();
        assert_eq!(lost.what, "\"caf\u{fffd}\" has the sign U+FFFD, which stands for a letter that was lost");
    }

    #[test]
    fn letters_with_accents_and_typographic_signs_are_no_damage() {
        for text in ["D’Arcy", "“Café” – Zoë", "Łódź", "£5", "naïve façade", "中文", "½ mile", "Ãlvares"]
        {
            assert_eq!(damage(text), None, "{text}");
        }
    }
}
