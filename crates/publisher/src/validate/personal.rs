//! No personal data: V30.

use super::check_context::CheckContext;
use super::rule::rules;
use super::text_cells::{TextCell, each_text};
use crate::phrases::split_words;
use crate::problem::{Problem, Problems};
use crate::tables::ColumnRole;

rules! {
    PERSONAL "V30" Error
        requirement "The tables hold no NHS number and no person's own address for mail; a person's title in a text is warned about."
        rationale "The dataset is public for ever; a person can never be taken out of it again."
        help "name the organisation or the desk that answers, not a person";
}

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    each_text(context.tables, &mut |text: TextCell<'_>| {
        let mut refuse = |what: String, warning: bool| {
            let problem = Problem::new(&PERSONAL, text.span(), what);
            problems.note(if warning { problem.warning() } else { problem });
        };
        let telephone = text.column.role == ColumnRole::Telephone;
        if !telephone && has_nhs_number(text.content) {
            refuse("the text has a number that could be somebody's NHS number".to_owned(), false);
        }
        if let Some(address) = text.content.split_whitespace().find(|word| is_own_address(word)) {
            refuse(format!("{address} looks like a person's own address for mail"), false);
        }
        let addresses_people = matches!(text.column.role, ColumnRole::Plain { .. } | ColumnRole::Joining)
            || text.column.name == "contact_name";
        if addresses_people && let Some(name) = titled(text.content) {
            refuse(format!("the text names a person, {name:?}"), true);
        }
    });
}

/// Whether ten digits in a row, perhaps in groups of 3, 3 and 4, pass the check of an NHS number.
fn has_nhs_number(text: &str) -> bool {
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

/// Whether an address for mail has a first and a last name before the @.
fn is_own_address(word: &str) -> bool {
    let Some((name, host)) = word.trim_matches(['<', '>', '(', ')', ',', '.', ';']).split_once('@') else {
        return false;
    };
    let parts: Vec<&str> = name.split('.').collect();
    let is_name = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let desk = [
        "advice",
        "admin",
        "info",
        "enquiries",
        "contact",
        "team",
        "office",
        "reception",
        "pals",
        "surgery",
        "practice",
        "gp",
        "help",
        "the",
    ];
    host.contains('.')
        && parts.len() >= 2
        && parts.iter().all(is_name)
        && !parts.iter().any(|part| desk.contains(&part.to_ascii_lowercase().as_str()))
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
