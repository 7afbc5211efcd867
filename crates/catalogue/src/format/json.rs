//! The little JSON that a release needs: records, lists, texts, whole numbers, yes and no, nothing.
//!
//! A reader for JSON at large would be a tenth of what a phone downloads. Fractions are refused, as a
//! release has none; so is a text that goes on after its record. Names of fields are the caller's affair:
//! [`Reader::record`] hands each one out, and the caller reads its value.

use std::fmt::Write as _;

use super::manifest::InvalidManifest;

/// A text being read.
pub(super) struct Reader<'t> {
    text: &'t str,
    at: usize,
}

/// What is done with each field of a record: its name is given, its value must be read.
type Field<'f, 't> = &'f mut dyn FnMut(&mut Reader<'t>, &str) -> Result<(), InvalidManifest>;

/// What is done with each element of a list: it must be read.
type Element<'e, 't> = &'e mut dyn FnMut(&mut Reader<'t>) -> Result<(), InvalidManifest>;

impl<'t> Reader<'t> {
    /// A reader at the start of a text.
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// What was expected here, with the line where it is not.
    #[cold]
    #[inline(never)]
    pub(super) fn fault(&self, expected: &str) -> InvalidManifest {
        let before = self.text.as_bytes().iter().take(self.at);
        let line = 1 + before.filter(|&&byte| byte == b'\n').count();
        InvalidManifest::Shape(["line ", &line.to_string(), ": ", expected, " expected"].concat())
    }

    /// Reads a record, field by field.
    pub(super) fn record(&mut self, field: Field<'_, 't>) -> Result<(), InvalidManifest> {
        self.sign(b'{')?;
        if self.passes(b'}') {
            return Ok(());
        }
        loop {
            let name = self.text()?;
            self.sign(b':')?;
            field(self, &name)?;
            if !self.passes(b',') {
                return self.sign(b'}');
            }
        }
    }

    /// Reads a list, element by element.
    pub(super) fn list(&mut self, element: Element<'_, 't>) -> Result<(), InvalidManifest> {
        self.sign(b'[')?;
        if self.passes(b']') {
            return Ok(());
        }
        loop {
            element(self)?;
            if !self.passes(b',') {
                return self.sign(b']');
            }
        }
    }

    /// Reads a text.
    pub(super) fn text(&mut self) -> Result<String, InvalidManifest> {
        if !self.passes(b'"') {
            return Err(self.fault("a text"));
        }
        let mut text = String::new();
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let plain = rest.bytes().take_while(|&byte| !matches!(byte, b'"' | b'\\' | 0..0x20)).count();
            text.push_str(rest.get(..plain).unwrap_or_default());
            self.at += plain + 1;
            match rest.as_bytes().get(plain) {
                Some(b'"') => return Ok(text),
                Some(b'\\') => text.push(self.escaped()?),
                _ => return Err(self.fault("the end of a text")),
            }
        }
    }

    /// Reads a text, or nothing.
    pub(super) fn text_or_nothing(&mut self) -> Result<Option<String>, InvalidManifest> {
        if self.word("null") { Ok(None) } else { self.text().map(Some) }
    }

    /// Reads a whole number.
    pub(super) fn whole(&mut self) -> Result<u64, InvalidManifest> {
        self.skip_space();
        let rest = self.text.get(self.at..).unwrap_or_default();
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let number = rest.get(..digits).filter(|digits| *digits == "0" || !digits.starts_with('0'));
        let number = number.and_then(|digits| digits.parse().ok());
        let number = number.ok_or_else(|| self.fault("a whole number"))?;
        self.at += digits;
        Ok(number)
    }

    /// Reads a whole number of 32 bits.
    pub(super) fn whole_32(&mut self) -> Result<u32, InvalidManifest> {
        u32::try_from(self.whole()?).map_err(|_| self.fault("a smaller number"))
    }

    /// Reads yes or no.
    pub(super) fn truth(&mut self) -> Result<bool, InvalidManifest> {
        if self.word("true") {
            Ok(true)
        } else if self.word("false") {
            Ok(false)
        } else {
            Err(self.fault("true or false"))
        }
    }

    /// Checks that nothing follows.
    pub(super) fn ended(&mut self) -> Result<(), InvalidManifest> {
        self.skip_space();
        if self.at == self.text.len() { Ok(()) } else { Err(self.fault("the end of the file")) }
    }

    fn escaped(&mut self) -> Result<char, InvalidManifest> {
        let letter = self.text.as_bytes().get(self.at).copied().unwrap_or_default();
        self.at += 1;
        Ok(match letter {
            b'"' | b'\\' | b'/' => char::from(letter),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let unit = self.unit()?;
                // A letter beyond the first 65,536 is written as two halves.
                let second =
                    if matches!(unit, 0xd800..0xdc00) && self.word("\\u") { self.unit()? } else { 0 };
                let (first, second) = (u32::from(unit), u32::from(second));
                let number = match second {
                    0xdc00..0xe000 => 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00),
                    0 => first,
                    _ => u32::MAX,
                };
                char::from_u32(number).ok_or_else(|| self.fault("a letter"))?
            }
            _ => return Err(self.fault("an escaped letter")),
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Result<u16, InvalidManifest> {
        let digits = self.text.get(self.at..self.at + 4).filter(|digits| !digits.starts_with('+'));
        let unit = digits.and_then(|digits| u16::from_str_radix(digits, 16).ok());
        self.at += 4;
        unit.ok_or_else(|| self.fault("four hexadecimal digits"))
    }

    /// Passes a sign that must be here.
    fn sign(&mut self, sign: u8) -> Result<(), InvalidManifest> {
        if self.passes(sign) {
            return Ok(());
        }
        Err(self.fault(char::from(sign).encode_utf8(&mut [0; 4])))
    }

    /// Whether a sign was here, and is passed.
    fn passes(&mut self, sign: u8) -> bool {
        self.skip_space();
        let is_here = self.text.as_bytes().get(self.at) == Some(&sign);
        self.at += usize::from(is_here);
        is_here
    }

    /// Whether a word was here, and is passed.
    fn word(&mut self, word: &str) -> bool {
        // Only space may stand before a word, and none inside a text, where `\u` is the only word.
        if !word.starts_with('\\') {
            self.skip_space();
        }
        let is_here = self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word));
        self.at += if is_here { word.len() } else { 0 };
        is_here
    }

    fn skip_space(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.text.as_bytes().get(self.at) {
            self.at += 1;
        }
    }
}

/// A text with its quotes, in which only what must be is escaped.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            // Writing to a text cannot fail.
            '\0'..' ' => drop(write!(quoted, "\\u{:04x}", u32::from(letter))),
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_text_is_read_as_another_writer_wrote_it(text in "(?s).{0,40}") {
            let written = serde_json::to_string(&text).unwrap();
            prop_assert_eq!(Reader::new(&written).text(), Ok(text.clone()));
            prop_assert_eq!(Reader::new(&quoted(&text)).text(), Ok(text.clone()));
            prop_assert_eq!(serde_json::from_str::<String>(&quoted(&text)).unwrap(), text);
        }

        #[test]
        fn any_number_is_read_as_it_was_written(number in any::<u64>()) {
            prop_assert_eq!(Reader::new(&number.to_string()).whole(), Ok(number));
        }

        #[test]
        fn a_text_is_read_or_refused_as_another_reader_would(inside in r#"[a"\\/bnu0-9dDcC8\x01-\x03]{0,16}"#) {
            let written = format!("\"{inside}\"");
            let mut reader = Reader::new(&written);
            let read = reader.text().ok().filter(|_| reader.ended().is_ok());
            prop_assert_eq!(read, serde_json::from_str::<String>(&written).ok());
        }
    }

    #[test]
    fn letters_in_two_halves_are_joined_and_single_halves_refused() {
        assert_eq!(Reader::new(r#""\ud83d\ude00""#).text(), Ok("\u{1f600}".to_owned()));
        for text in [r#""\ud83d""#, r#""\ude00""#, r#""\ud83d\u0041""#, r#""\u+123""#, r#""\u12""#, "\"\\"] {
            assert!(Reader::new(text).text().is_err(), "{text}");
        }
    }

    #[test]
    fn numbers_that_are_not_whole_or_too_large_are_refused() {
        for text in ["", "-1", "01", "+1", "18446744073709551616", "\"1\""] {
            assert!(Reader::new(text).whole().is_err(), "{text}");
        }
        assert!(Reader::new("4294967296").whole_32().is_err());
    }
}
