//! Numbers in a message: their digits, and their plural forms.

use intl_pluralrules::operands::PluralOperands;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// How a language formats numbers, and its plural forms. Digits are those of phone numbers and postcodes on the same page,
/// 0 to 9, in every language.
#[derive(Clone)]
pub(crate) struct NumberFormat {
    /// `None` for a language that CLDR does not know: every number takes the form `other`.
    forms: Option<PluralRules>,
    grouping: Grouping,
}

/// How a language groups the digits of a number, as CLDR has it.
#[derive(Clone, Copy)]
enum Grouping {
    /// By threes: `1,234,567.5`.
    Threes,
    /// The last three, and then by twos: `12,34,567.5`.
    Twos,
    /// By threes with no-break spaces, from five digits on: `1234`, `12 345,5`.
    Spaces,
}

impl NumberFormat {
    /// The format of a language.
    pub(crate) fn new(language: &LanguageIdentifier) -> Self {
        let grouping = match language.language.as_str() {
            "pl" => Grouping::Spaces,
            "bn" | "pa" => Grouping::Twos,
            _ => Grouping::Threes,
        };
        let forms = |language| PluralRules::create(language, PluralRuleType::CARDINAL).ok();
        // CLDR has rules for a language, and for a country only where they differ: `en`, `pt-PT`.
        let mut anywhere = LanguageIdentifier::default();
        anywhere.language = language.language;
        Self { forms: forms(language.clone()).or_else(|| forms(anywhere)), grouping }
    }

    /// The digits of a number in tenths: `118,000`, `1.5`.
    pub(crate) fn format(&self, tenths: i64) -> String {
        let whole = (tenths.unsigned_abs() / 10).to_string();
        let (separator, point) = match self.grouping {
            Grouping::Spaces => ('\u{a0}', ','),
            Grouping::Threes | Grouping::Twos => (',', '.'),
        };
        let begins_group = |left: usize| match self.grouping {
            Grouping::Threes => left.is_multiple_of(3),
            Grouping::Twos => left == 3 || left > 3 && !left.is_multiple_of(2),
            Grouping::Spaces => left.is_multiple_of(3) && whole.len() > 4,
        };
        let mut digits = String::from(if tenths < 0 { "-" } else { "" });
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && begins_group(whole.len() - place) {
                digits.push(separator);
            }
            digits.push(digit);
        }
        if let Some(digit) = char::from_digit(rest(tenths), 10).filter(|&digit| digit != '0') {
            digits.push(point);
            digits.push(digit);
        }
        digits
    }

    /// The plural form of a number in tenths, by the rules of Unicode's CLDR: `one`, `few`, `other`.
    pub(crate) fn plural_form(&self, tenths: i64) -> &'static str {
        let (whole, rest) = (tenths.unsigned_abs() / 10, rest(tenths));
        let digits = usize::from(rest > 0);
        #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
        let number = whole as f64 + f64::from(rest) / 10.0;
        let rest = u64::from(rest);
        let operands = PluralOperands { n: number, i: whole, v: digits, w: digits, f: rest, t: rest };
        match self.forms.as_ref().and_then(|forms| forms.select(operands).ok()) {
            Some(PluralCategory::ZERO) => "zero",
            Some(PluralCategory::ONE) => "one",
            Some(PluralCategory::TWO) => "two",
            Some(PluralCategory::FEW) => "few",
            Some(PluralCategory::MANY) => "many",
            Some(PluralCategory::OTHER) | None => "other",
        }
    }
}

/// The tenths after the decimal point.
fn rest(tenths: i64) -> u32 {
    u32::try_from(tenths.unsigned_abs() % 10).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_plural_forms() {
        let form = |language: &str, tenths| NumberFormat::new(&language.parse().unwrap()).plural_form(tenths);
        assert_eq!([10, 0, 20, 15].map(|tenths| form("en-GB", tenths)), ["one", "other", "other", "other"]);
        assert_eq!([10, 20, 50, 15].map(|tenths| form("pl", tenths)), ["one", "few", "many", "other"]);
        assert_eq!(
            [0, 10, 20, 30, 60].map(|tenths| form("cy", tenths)),
            ["zero", "one", "two", "few", "many"]
        );
        assert_eq!(form("qaa", 10), "other", "CLDR does not know this language");
    }
}
