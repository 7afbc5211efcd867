//! Telephone numbers of the United Kingdom: the one grammar for what tables hold, what is printed and what a link dials.
//!
//! A number is national (`01632 960 302`), international (`+44 1632 960302`, also with `(0)`) or one of the short
//! numbers of the health service. The prefix of the text relay may stand before it, an extension after it. The numbering
//! plan is Ofcom's; a link follows RFC 3966.

use std::fmt;

/// Area codes of five digits after the 0, which the usual four would cut in two.
const LONG_AREA_CODES: [&str; 14] = [
    "013873", "015242", "015394", "015395", "015396", "016973", "016974", "016977", "017683", "017684",
    "017687", "019467", "019755", "019756",
];

/// Numbers that are shorter than any other: NHS 111, NHS 119, emergencies, and what NHS Direct and Childline had.
const SHORT_NUMBERS: [&str; 5] = ["111", "119", "999", "08454647", "08001111"];

/// What is dialled before a number to speak by text relay.
const RELAY_PREFIXES: [&str; 2] = ["18001", "18002"];

/// The most digits of an extension; a longer one is another number.
const LONGEST_EXTENSION: usize = 6;

/// What may stand between digits.
const SEPARATORS: [char; 5] = [' ', '-', '.', '(', ')'];

/// A telephone number that can be called from the United Kingdom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneNumber {
    /// The prefix of the text relay.
    relay: Option<&'static str>,
    /// The digits from the leading 0 on, or a short number.
    digits: String,
    extension: Option<String>,
}

/// Why a text is no telephone number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidPhoneNumber {
    /// It is not a number of the national plan.
    #[error("this is not a telephone number that can be called from the United Kingdom")]
    NotANumber,
    /// It holds several numbers; the first is named.
    #[error("the cell holds more than one telephone number, the first being {0}")]
    Several(PhoneNumber),
    /// What follows the number is no extension.
    #[error("an extension has at most {LONGEST_EXTENSION} digits, and nothing follows it")]
    Extension,
}

impl PhoneNumber {
    /// The number that a text is.
    ///
    /// # Errors
    /// [`InvalidPhoneNumber`] when it is none, or more than one.
    pub fn parse(text: &str) -> Result<Self, InvalidPhoneNumber> {
        if let Some(first) = first_of_several(text) {
            return Err(InvalidPhoneNumber::Several(first));
        }
        Self::parse_one(text)
    }

    fn parse_one(text: &str) -> Result<Self, InvalidPhoneNumber> {
        let text = text.trim().to_ascii_lowercase();
        let (number, extension) = match extension_start(&text) {
            Some(at) => (&text[..at], Some(parse_extension(&text[at..])?)),
            None => (text.as_str(), None),
        };
        let number = number.trim_end_matches([' ', '(', ',']);
        let prefix = RELAY_PREFIXES.into_iter().find_map(|relay| {
            let rest = number.strip_prefix(relay)?;
            Some((relay, rest.trim_start_matches(SEPARATORS)))
        });
        let (relay, number) = prefix.map_or((None, number), |(relay, rest)| (Some(relay), rest));
        let digits = national_digits(number).ok_or(InvalidPhoneNumber::NotANumber)?;
        Ok(Self { relay, digits, extension })
    }

    /// What a link dials: `tel:+441632960302;ext=4`. Short numbers and the text relay have no international form.
    #[must_use]
    pub fn uri(&self) -> String {
        let extension = self.extension.as_ref().map(|digits| format!(";ext={digits}")).unwrap_or_default();
        let is_short = SHORT_NUMBERS.contains(&self.digits.as_str());
        match (self.relay, self.digits.strip_prefix('0')) {
            (None, Some(digits)) if !is_short => format!("tel:+44{digits}{extension}"),
            (relay, _) => format!("tel:{}{}{extension}", relay.unwrap_or_default(), self.digits),
        }
    }
}

impl fmt::Display for PhoneNumber {
    /// The number as the NHS prints it, grouped by its area code: `020 7946 0018`, `01632 960 302 ext. 4`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(relay) = self.relay {
            write!(f, "{relay} ")?;
        }
        let mut rest = self.digits.as_str();
        for &length in groups(&self.digits) {
            if let Some((group, after)) = rest.split_at_checked(length).filter(|(_, after)| !after.is_empty())
            {
                write!(f, "{group} ")?;
                rest = after;
            }
        }
        f.write_str(rest)?;
        self.extension.as_ref().map_or(Ok(()), |extension| write!(f, " ext. {extension}"))
    }
}

/// Where the word for an extension starts.
fn extension_start(text: &str) -> Option<usize> {
    text.find("ext").or_else(|| {
        let at = text.find('x')?;
        text[at + 1..].trim_start().starts_with(|digit: char| digit.is_ascii_digit()).then_some(at)
    })
}

/// The digits of `ext. 4`, `extension 4`, `extn 4`, `x4`, perhaps before the bracket that closes.
fn parse_extension(text: &str) -> Result<String, InvalidPhoneNumber> {
    let word = text.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
    let digits = word.trim_start_matches(['.', ':', ' ']).trim_end_matches([')', ' ', '.']);
    let is_extension =
        (1..=LONGEST_EXTENSION).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_extension { Ok(digits.to_owned()) } else { Err(InvalidPhoneNumber::Extension) }
}

/// The digits from the leading 0 on; `None` when the number is not of the national plan.
fn national_digits(number: &str) -> Option<String> {
    let number = match number.strip_prefix("+44") {
        Some(rest) => format!("0{}", rest.trim_start_matches(SEPARATORS).trim_start_matches(['0', ')'])),
        None => number.to_owned(),
    };
    let digits: String = number.chars().filter(|sign| !SEPARATORS.contains(sign)).collect();
    let is_whole = (10..=11).contains(&digits.len()) && digits.starts_with('0') && !digits.starts_with("00");
    let is_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    (is_digits && (is_whole || SHORT_NUMBERS.contains(&digits.as_str()))).then_some(digits)
}

/// The first number of a text that holds several: `01632 960301 / 960302`, `01632960301 or 01632960302`.
fn first_of_several(text: &str) -> Option<PhoneNumber> {
    let text = text.to_ascii_lowercase();
    let count = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    for separator in [" or ", " and ", "/", ",", ";", "|", "&", "\n", "  "] {
        if let Some((first, rest)) = text.split_once(separator)
            && !rest.trim_start_matches([' ', '(']).starts_with(['x', 'e'])
            && count(rest) >= 3
            && let Ok(first) = PhoneNumber::parse_one(first)
        {
            return Some(first);
        }
    }
    // Two numbers with nothing but a space between them.
    let spaces = text.match_indices(' ').map(|(at, _)| at);
    let mut halves = spaces.filter_map(|at| {
        let (first, second) = text.split_at(at);
        PhoneNumber::parse_one(second).ok()?;
        PhoneNumber::parse_one(first).ok().filter(|first| first.digits.len() >= 10)
    });
    halves.next()
}

/// The lengths of the groups in which digits are printed.
fn groups(digits: &str) -> &'static [usize] {
    let bytes = digits.as_bytes();
    let has_long_area_code = LONG_AREA_CODES.iter().any(|code| digits.starts_with(code));
    match (digits.len(), bytes.get(1), bytes.get(2), bytes.get(3)) {
        (11, ..) if has_long_area_code => &[6, 5],
        (10, ..) if digits.starts_with("016977") => &[6, 4],
        (11, Some(b'2'), ..) => &[3, 4, 4],
        (11, Some(b'1'), Some(b'1'), _) | (11, Some(b'1'), _, Some(b'1')) | (11, Some(b'3' | b'8'), ..) => {
            &[4, 3, 4]
        }
        (11, Some(b'1' | b'7'), ..) => &[5, 3, 3],
        // Some 01 areas still have numbers that are one digit short.
        (10, Some(b'1'), ..) => &[5, 5],
        (10, ..) => &[4, 3, 3],
        (8, ..) => &[4, 4],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> PhoneNumber {
        PhoneNumber::parse(text).unwrap_or_else(|error| panic!("{text:?}: {error}"))
    }

    #[test]
    fn a_link_dials_the_number_in_its_international_form_with_its_extension() {
        for (text, uri) in [
            ("01632 960 302 ext. 4", "tel:+441632960302;ext=4"),
            ("01632 960302 x4", "tel:+441632960302;ext=4"),
            ("01632 960302, extension 42", "tel:+441632960302;ext=42"),
            ("01632 960302 (ext 4321)", "tel:+441632960302;ext=4321"),
            ("+44 (0)1632 960 301", "tel:+441632960301"),
            ("+44 (0) 1632 960 301", "tel:+441632960301"),
            ("+44 1632 960301", "tel:+441632960301"),
            ("(01632) 960-301", "tel:+441632960301"),
            ("020 7946 0018", "tel:+442079460018"),
            ("0800 111 999", "tel:+44800111999"),
            ("111", "tel:111"),
            ("0845 46 47", "tel:08454647"),
            ("18001 01632 960 301", "tel:1800101632960301"),
        ] {
            assert_eq!(parsed(text).uri(), uri, "{text:?}");
        }
    }

    #[test]
    fn a_number_is_printed_in_groups_and_read_again() {
        for (text, printed) in [
            ("01632960123", "01632 960 123"),
            ("02079460018", "020 7946 0018"),
            ("0116 4960018", "0116 496 0018"),
            ("01414960018", "0141 496 0018"),
            ("03001233991", "0300 123 3991"),
            ("07700900982", "07700 900 982"),
            ("01539531234", "015395 31234"),
            ("0163296012", "01632 96012"),
            ("0169771234", "016977 1234"),
            ("+44 (0)1632 960301 ext 4", "01632 960 301 ext. 4"),
            ("18001 01632960123", "18001 01632 960 123"),
            ("111", "111"),
        ] {
            assert_eq!(parsed(text).to_string(), printed, "{text:?}");
            assert_eq!(parsed(printed), parsed(text), "{printed:?}");
        }
    }

    #[test]
    fn a_cell_with_two_numbers_is_refused_with_the_first_of_them() {
        for text in [
            "01632 960 301 or 01632 960 302",
            "01632 960301/01632 960302",
            "01632 960301 / 302",
            "01632 960301, 01632 960302",
            "01632 960301; 07700 900 982",
            "01632960301 01632960302",
            "01632 960 301 01632 960 302",
        ] {
            let error = PhoneNumber::parse(text).unwrap_err();
            assert_eq!(error, InvalidPhoneNumber::Several(parsed("01632 960 301")), "{text:?}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "",
            "ring the bell",
            "960301",
            "1632960123",
            "0163296012345",
            "0044 1632 960123",
            "01632 960 30a",
        ] {
            assert_eq!(PhoneNumber::parse(text), Err(InvalidPhoneNumber::NotANumber), "{text:?}");
        }
        for text in ["01632 960301 ext.", "01632 960301 ext. 4 or 5", "01632 960301 ext. 01632960302"] {
            assert_eq!(PhoneNumber::parse(text), Err(InvalidPhoneNumber::Extension), "{text:?}");
        }
    }
}
