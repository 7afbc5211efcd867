//! Numbers in a message: their digits in groups of three.

use fluent_bundle::FluentValue;
use unic_langid::LanguageIdentifier;

/// Formats a value of a message that is a number, and leaves the others to Fluent.
type Formatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

/// How a language groups the digits of numbers: Polish by no-break spaces, the others by commas.
pub(crate) fn number_formatter<M>(language: &LanguageIdentifier) -> Formatter<M> {
    match language.language.as_str() {
        "pl" => |value, _| format_number(value, '\u{a0}'),
        _ => |value, _| format_number(value, ','),
    }
}

/// The digits of a number in groups: `118,000`, `1.5`.
fn format_number(value: &FluentValue<'_>, separator: char) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.options.use_grouping => {
            Some(group_digits(&number.as_string(), separator))
        }
        _ => None,
    }
}

fn group_digits(number: &str, separator: char) -> String {
    let whole = number.find('.').unwrap_or(number.len());
    let mut grouped = String::new();
    for (at, character) in number.char_indices() {
        let is_boundary = at < whole && (whole - at).is_multiple_of(3);
        if is_boundary && grouped.ends_with(|before: char| before.is_ascii_digit()) {
            grouped.push(separator);
        }
        grouped.push(character);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_digits_are_grouped_by_three_and_fractions_are_not() {
        let grouped = ["0", "999", "1000", "118000", "1234567", "-100", "-1000.5", "1.5", "1000.1234"];
        assert_eq!(
            grouped.map(|number| group_digits(number, ',')),
            ["0", "999", "1,000", "118,000", "1,234,567", "-100", "-1,000.5", "1.5", "1,000.1234"]
        );
    }
}
