//! Web addresses and telephone numbers: V36.

use super::check_context::CheckContext;
use super::rule::rules;
use super::text_cells::{TextCell, each_text};
use crate::problem::{Problem, Problems};
use crate::tables::{CellType, ColumnRole};

rules! {
    REACHED "V36" Warning
        requirement "Web addresses begin with https:// and carry nothing that tracks people; telephone numbers are written as 01632 960 123."
        rationale "A number that cannot be called, and a link that tells on people, are worse than none."
        help "correct the address or the number";
}

/// What is added to addresses to follow people.
const TRACKERS: &[&str] = &["utm_", "fbclid=", "gclid=", "mc_eid=", "msclkid="];

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    each_text(context.tables, &mut |text: TextCell<'_>| {
        let found = match (text.column.role, text.column.shape.cell_type) {
            (_, CellType::WebAddress) if TRACKERS.iter().any(|tracker| text.content.contains(tracker)) => {
                Some((
                    "the address carries something that tracks people",
                    "cut off what comes after the question mark",
                ))
            }
            (_, CellType::WebAddress) if text.content.starts_with("http://") => Some((
                "the address is not a secure one",
                "write https:// if the site has it, or leave the cell blank",
            )),
            (ColumnRole::Telephone, _) if !is_number(text.content) => Some((
                "this is not a telephone number that can be called from the United Kingdom",
                "write it as 01632 960 123",
            )),
            _ => None,
        };
        if let Some((what, help)) = found {
            problems.note(Problem::new(&REACHED, text.span(), what).value(text.content).help(help));
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
