//! Bytes to text: UTF-8, with or without a byte-order mark, and nothing else.

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

/// The character that a byte stands for in Windows-1252.
fn windows_1252(byte: u8) -> Option<char> {
    const FROM_80: [char; 32] = [
        '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘', '’',
        '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => Some(FROM_80[usize::from(byte - 0x80)]).filter(|&character| character != '\0'),
        0xa1..=0xff => Some(char::from(byte)),
        _ => None,
    }
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
}
