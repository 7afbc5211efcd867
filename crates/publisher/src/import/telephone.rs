//! Telephone numbers as the NHS prints them: `020 7946 0018`, `01632 960 123`.
//!
//! The grouping is put right where the area code makes it certain. A number of an unusual length is left as it
//! was published, and what is no number is not kept.

use super::records::tidy;

/// Area codes of five digits after the 0, which the usual four would cut in two.
const LONG_AREA_CODES: [&str; 14] = [
    "013873", "015242", "015394", "015395", "015396", "016973", "016974", "016977", "017683", "017684",
    "017687", "019467", "019755", "019756",
];

/// The longest extension: anything longer is another number written into the same cell.
const LONGEST_EXTENSION: usize = 6;

/// The number as the NHS prints it; `None` when the text is no telephone number of the United Kingdom.
pub(super) fn telephone(text: &str) -> Option<String> {
    let text = tidy(text).to_ascii_lowercase();
    let (number, extension) = text.find("ext").map_or((text.as_str(), ""), |at| text.split_at(at));
    let number = number.trim_end_matches([' ', '(']);
    let digits = national(number)?;
    let mut printed = match digits.len() {
        11 => grouped(&digits),
        // Some 01 areas still have numbers that are one digit short.
        10 if digits.starts_with("01") => {
            printed_in(&digits, if digits.starts_with("016977") { &[6, 4] } else { &[5, 5] })
        }
        10 => number.to_owned(),
        _ => return None,
    };
    let extension: String =
        extension.split('(').next_back().unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
    if (1..=LONGEST_EXTENSION).contains(&extension.len()) {
        printed.push_str(" ext. ");
        printed.push_str(&extension);
    }
    Some(printed)
}

/// The digits from the leading 0 on; `None` when there is anything but digits and the usual signs between.
fn national(number: &str) -> Option<String> {
    let separators = [' ', '-', '.', '(', ')', '/'];
    let number = number
        .strip_prefix("+44")
        .map_or_else(|| number.to_owned(), |rest| format!("0{}", rest.replace("(0)", "")));
    let digits: String = number.chars().filter(|character| !separators.contains(character)).collect();
    (digits.starts_with('0') && !digits.starts_with("00") && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .then_some(digits)
}

/// Eleven digits in their groups.
fn grouped(digits: &str) -> String {
    let bytes = digits.as_bytes();
    let groups: &[usize] = match (bytes[1], bytes[2], bytes[3]) {
        _ if LONG_AREA_CODES.contains(&&digits[..6]) => &[6, 5],
        (b'2', ..) => &[3, 4, 4],
        (b'1', b'1', _) | (b'1', _, b'1') | (b'3' | b'8', ..) => &[4, 3, 4],
        (b'1' | b'7', ..) => &[5, 3, 3],
        _ => &[11],
    };
    printed_in(digits, groups)
}

fn printed_in(digits: &str, groups: &[usize]) -> String {
    let mut rest = digits;
    let mut printed = Vec::with_capacity(groups.len());
    for &group in groups {
        let (this, after) = rest.split_at(group);
        printed.push(this);
        rest = after;
    }
    printed.join(" ")
}

#[cfg(test)]
mod tests {
    use super::telephone;

    #[test]
    fn numbers_are_grouped_by_their_area_code() {
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
