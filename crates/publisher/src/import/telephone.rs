//! Telephone numbers as sources publish them, in the form in which tables hold them.

use std::collections::BTreeSet;

use catalogue::PhoneNumber;

use super::records::tidy;

/// The longest extension that is kept: anything longer is another number written into the same cell.
const LONGEST_EXTENSION: usize = 6;

/// The number as the NHS prints it; `None` when the text is no telephone number of the United Kingdom, or several.
///
/// Sources write an extension in brackets, or twice.
pub(super) fn telephone(text: &str) -> Option<String> {
    let text = tidy(text).to_ascii_lowercase();
    let mut parts = text.split("ext");
    let number = parts.next()?.trim_end_matches([' ', '(']);
    let digits = |part: &str| part.chars().filter(char::is_ascii_digit).collect::<String>();
    let extensions: BTreeSet<String> = parts.map(digits).collect();
    let extension = extensions
        .first()
        .filter(|digits| extensions.len() == 1 && (1..=LONGEST_EXTENSION).contains(&digits.len()));
    let published = extension.map_or_else(|| number.to_owned(), |digits| format!("{number} ext. {digits}"));
    PhoneNumber::parse(&published).ok().map(|number| number.to_string())
}

#[cfg(test)]
mod tests {
    use super::telephone;

    #[test]
    fn published_numbers_take_one_form() {
        for (given, wanted) in [
            ("01632960123", Some("01632 960 123")),
            ("01632  960123", Some("01632 960 123")),
            ("(01632) 960-123", Some("01632 960 123")),
            ("+44 1632 960123", Some("01632 960 123")),
            ("+44 (0)1632 960123", Some("01632 960 123")),
            ("02079460018", Some("020 7946 0018")),
            ("0116 4960018", Some("0116 496 0018")),
            ("01414960018", Some("0141 496 0018")),
            ("0300 1233991", Some("0300 123 3991")),
            ("08081570123", Some("0808 157 0123")),
            ("07700900982", Some("07700 900 982")),
            ("01539531234", Some("015395 31234")),
            ("01900 64866", Some("01900 64866")),
            ("0163296012", Some("01632 96012")),
            ("0169771234", Some("016977 1234")),
            ("0800 111 999", Some("0800 111 999")),
            ("01632960123 (ext. 4)", Some("01632 960 123 ext. 4")),
            ("01632960123 ext 4321", Some("01632 960 123 ext. 4321")),
            ("01632960123(ext.2) (ext. 2)", Some("01632 960 123 ext. 2")),
            ("01632960123 (ext. 01632960124)", Some("01632 960 123")),
            ("01632960123 or 01632960124", None),
            ("1632960123", None),
            ("0163296012345", None),
            ("0044 1632 960123", None),
            ("ring the bell", None),
            ("", None),
        ] {
            assert_eq!(telephone(given).as_deref(), wanted, "{given:?}");
        }
    }
}
