//! Web addresses and telephone numbers: V36.

use super::checked::Checked;
use super::rule::rules;
use super::texts::{Text, each_text};
use crate::problem::{Problem, Problems};
use crate::tables::{Kind, Use};

rules! {
    REACHED "V36" Warning
        asks "Web addresses begin with https:// and carry nothing that tracks people; telephone numbers are written as 01632 960 123."
        because "A number that cannot be called, and a link that tells on people, are worse than none."
        mend "correct the address or the number";
}

/// What is added to addresses to follow people.
const TRACKERS: &[&str] = &["utm_", "fbclid=", "gclid=", "mc_eid=", "msclkid="];

pub(super) fn check(checked: &Checked<'_>, problems: &mut Problems) {
    each_text(checked.tables, &mut |text: Text<'_>| {
        let found = match (text.column.purpose, text.column.shape.kind) {
            (_, Kind::WebAddress) if TRACKERS.iter().any(|tracker| text.content.contains(tracker)) => Some((
                "the address carries something that tracks people",
                "cut off what comes after the question mark",
            )),
            (_, Kind::WebAddress) if text.content.starts_with("http://") => Some((
                "the address is not a secure one",
                "write https:// if the site has it, or leave the cell blank",
            )),
            (Use::Telephone, _) if !is_number(text.content) => Some((
                "this is not a telephone number that can be called from the United Kingdom",
                "write it as 01632 960 123",
            )),
            _ => None,
        };
        if let Some((what, mend)) = found {
            problems.note(Problem::new(&REACHED, text.spot(), what).value(text.content).mend(mend));
        }
    });
}

/// Whether a telephone number can be called from the United Kingdom, by text relay too.
fn is_number(text: &str) -> bool {
    let plain = text
        .chars()
        .all(|character| character.is_ascii_digit() || matches!(character, ' ' | '+' | '(' | ')' | '-'));
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.strip_prefix("18001").or(digits.strip_prefix("18002")).unwrap_or(&digits);
    let home = digits
        .strip_prefix("44")
        .filter(|_| text.contains('+'))
        .map(|rest| format!("0{}", rest.trim_start_matches('0')));
    let digits = home.as_deref().unwrap_or(digits);
    // 111 and 119 are numbers of the health service; 0845 4647 was NHS Direct's.
    let short = matches!(digits, "111" | "119" | "999" | "08454647");
    plain && (short || (digits.starts_with('0') && (10..=11).contains(&digits.len())))
}
