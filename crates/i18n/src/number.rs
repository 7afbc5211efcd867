//! Numbers in a text: their figures, and which form of a text they want.

use intl_pluralrules::operands::PluralOperands;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// How a language writes numbers and what forms they ask for.
#[derive(Clone)]
pub(crate) struct Numbers {
    /// `None` for a language whose forms nobody has written down: every number takes the form `other`.
    forms: Option<PluralRules>,
    separator: char,
}

impl Numbers {
    /// The numbers of a language: Polish parts thousands by a space that does not break, English by commas.
    pub(crate) fn of(language: &LanguageIdentifier) -> Self {
        let separator = if language.language == "pl" { '\u{a0}' } else { ',' };
        let forms = |language| PluralRules::create(language, PluralRuleType::CARDINAL).ok();
        // Forms are written down for a language, and for a country only where it has others: `en`, `pt-PT`.
        let anywhere = LanguageIdentifier::from_parts(language.language, None, None, &[]);
        Self { forms: forms(language.clone()).or_else(|| forms(anywhere)), separator }
    }

    /// The figures of a number in tenths: `118,000`, `1.5`.
    pub(crate) fn figures(&self, tenths: i64) -> String {
        let whole = (tenths.unsigned_abs() / 10).to_string();
        let mut figures = String::from(if tenths < 0 { "-" } else { "" });
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                figures.push(self.separator);
            }
            figures.push(digit);
        }
        if let Some(digit) = char::from_digit(rest(tenths), 10).filter(|&digit| digit != '0') {
            figures.push('.');
            figures.push(digit);
        }
        figures
    }

    /// The form that a number in tenths asks for, by the rules of Unicode's CLDR: `one`, `few`, `other`.
    pub(crate) fn form(&self, tenths: i64) -> &'static str {
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

/// The tenths beyond the whole.
fn rest(tenths: i64) -> u32 {
    u32::try_from(tenths.unsigned_abs() % 10).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_forms() {
        let form = |language: &str, tenths| Numbers::of(&language.parse().unwrap()).form(tenths);
        assert_eq!([10, 0, 20, 15].map(|tenths| form("en-GB", tenths)), ["one", "other", "other", "other"]);
        assert_eq!([10, 20, 50, 15].map(|tenths| form("pl", tenths)), ["one", "few", "many", "other"]);
        assert_eq!(
            [0, 10, 20, 30, 60].map(|tenths| form("cy", tenths)),
            ["zero", "one", "two", "few", "many"]
        );
        assert_eq!(form("qaa", 10), "other", "nobody wrote its forms down");
    }
}
