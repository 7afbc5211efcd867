//! No personal data: V30.

use std::collections::BTreeSet;

use super::check_context::CheckContext;
use super::rule::rules;
use super::text_cells::{TextCell, each_text};
use crate::phrases::split_words;
use crate::problem::{Problem, Problems, Span};
use crate::tables::rows::AcceptedRow;
use crate::tables::{CellType, ColumnRole};

rules! {
    PERSONAL "V30" Error
        requirement "The tables hold no NHS number. What looks like a person's own address for mail, or has a person's title, is warned about; accepted.csv may say why such an address is right."
        rationale "The dataset is public for ever; a person can never be taken out of it again."
        help "name the organisation or the desk that answers, not a person";
}

/// The table of warnings that the publisher accepts.
const ACCEPTED: &str = "accepted";

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    let accepted = &context.tables.accepted;
    let is_accepted = |row: &AcceptedRow, address: &str| row.rule == PERSONAL.id && row.value == address;
    let mut found: BTreeSet<String> = BTreeSet::new();
    each_text(context.tables, &mut |text: TextCell<'_>| {
        if text.schema.name == ACCEPTED {
            return;
        }
        let telephone = text.column.role == ColumnRole::Telephone;
        let web = matches!(text.column.shape.cell_type, CellType::WebAddress);
        if !telephone && !web && has_nhs_number(text.content) {
            let what = "the text has a number that could be somebody's NHS number";
            problems.note(Problem::new(&PERSONAL, text.span(), what));
        }
        if let Some(address) =
            text.content.split_whitespace().map(without_marks).find(|word| is_own_address(word))
        {
            found.insert(address.to_owned());
            if !accepted.rows.iter().any(|row| is_accepted(row, address)) {
                let what = format!("{address} looks like a person's own address for mail");
                let help = format!(
                    "name the desk that answers, or add {},{address} to accepted.csv with the reason",
                    PERSONAL.id
                );
                problems.note(Problem::new(&PERSONAL, text.span(), what).help(help).warning());
            }
        }
        let addresses_people = matches!(text.column.role, ColumnRole::Plain { .. } | ColumnRole::Joining)
            || text.column.name == "contact_name";
        if addresses_people && let Some(name) = titled(text.content) {
            problems.note(
                Problem::new(&PERSONAL, text.span(), format!("the text names a person, {name:?}")).warning(),
            );
        }
    });
    for (row, line) in
        accepted.iter().filter(|(row, _)| !found.iter().any(|address| is_accepted(row, address)))
    {
        let what = format!("there is no warning of {} about {:?} to accept", row.rule, row.value);
        let span = Span::cell("accepted.csv", line, "value");
        problems.note(Problem::new(&PERSONAL, span, what).help("remove the row").warning());
    }
}

/// A word without the marks that sentences put around an address.
fn without_marks(word: &str) -> &str {
    word.trim_matches(['<', '>', '(', ')', ',', '.', ';'])
}

/// Whether ten digits in a row, perhaps in groups of 3, 3 and 4, pass the check of an NHS number. The digits of a web
/// address are no such number.
fn has_nhs_number(text: &str) -> bool {
    let is_web_address = |word: &&str| word.contains("://") || word.starts_with("www.");
    let text = text.split(' ').filter(|word| !is_web_address(word)).collect::<Vec<_>>().join(" ");
    let mut runs: Vec<String> = vec![String::new()];
    for character in text.chars() {
        match (character, runs.last_mut()) {
            ('0'..='9', Some(run)) => run.push(character),
            (' ' | '-', Some(run)) if !run.is_empty() => {}
            (_, Some(run)) if !run.is_empty() => runs.push(String::new()),
            _ => {}
        }
    }
    runs.iter().any(|run| run.len() == 10 && !run.starts_with('0') && passes_check(run))
}

/// The modulus 11 check of the NHS number.
fn passes_check(digits: &str) -> bool {
    let digits: Vec<u32> = digits.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let sum: u32 = digits.iter().take(9).zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
    let expected = (11 - sum % 11) % 11;
    expected < 10 && digits.last() == Some(&expected)
}

/// How words begin that an organisation's mailbox is named after.
const DESKS: &[&str] = &[
    "admin",
    "advice",
    "appoint",
    "care",
    "clinic",
    "commission",
    "complain",
    "contact",
    "customer",
    "email",
    "enquir",
    "experience",
    "feedback",
    "general",
    "gp",
    "health",
    "help",
    "hub",
    "info",
    "inquir",
    "mail",
    "manager",
    "network",
    "nhs",
    "office",
    "pals",
    "patient",
    "pcn",
    "practice",
    "prescri",
    "press",
    "public",
    "reception",
    "record",
    "service",
    "support",
    "surgery",
    "team",
    "the",
    "trust",
];

/// Whether an address for mail has a first and a last name before the @, and nothing that a desk is named after.
fn is_own_address(word: &str) -> bool {
    let Some((name, host)) = word.split_once('@') else { return false };
    let parts: Vec<&str> = name.split(['.', '_', '-']).collect();
    let is_name = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_desk = |part: &&str| DESKS.iter().any(|desk| part.to_ascii_lowercase().starts_with(desk));
    host.contains('.') && parts.len() >= 2 && parts.iter().all(is_name) && !parts.iter().any(is_desk)
}

/// A title with the name after it.
fn titled(text: &str) -> Option<String> {
    let words = split_words(text);
    let pair = words.windows(2).find(|pair| {
        matches!(pair[0], "Dr" | "Mr" | "Mrs" | "Ms" | "Miss" | "Prof" | "Professor" | "Sister" | "Matron")
            && pair[1].chars().next().is_some_and(char::is_uppercase)
    })?;
    Some(pair.join(" "))
}

#[cfg(test)]
mod tests {
    use super::{has_nhs_number, is_own_address};

    #[test]
    fn a_mailbox_of_an_organisation_is_no_persons() {
        for address in [
            "england.contactus@example.org",
            "patient.experience@example.org",
            "gp-reception@example.org",
            "advice@example.org",
            "mill.lane.surgery@example.org",
            "a81001@example.org",
        ] {
            assert!(!is_own_address(address), "{address}");
        }
        for address in ["jane.smith@example.org", "jo_bloggs@example.org", "Jo-Ann.Smith@example.org"] {
            assert!(is_own_address(address), "{address}");
        }
    }

    #[test]
    fn digits_within_a_web_address_are_no_nhs_number() {
        assert!(has_nhs_number("Ask for 943 476 5919."));
        assert!(!has_nhs_number("See https://www.example.org/page/9434765919 first."));
        assert!(!has_nhs_number("See www.example.org/9434765919"));
    }
}
