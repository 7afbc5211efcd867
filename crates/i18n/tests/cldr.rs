//! Numbers and their forms, compared with Unicode's own data (CLDR) through ICU4X, which the app does not have. Dates and
//! lists are compared in `tests/languages/cldr.test.mjs`, with the data that Node has.

#![expect(clippy::unwrap_used, reason = "a test that cannot start has failed")]

use i18n::{Locale, Value};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_plurals::{PluralRules, PluralRulesOptions};

const LANGUAGES: [&str; 7] = ["en-GB", "cy", "pl", "ur", "pa", "bn", "gd"];

fn icu(language: &str) -> icu_locale_core::Locale {
    // The digits of phone numbers and postcodes, in every language.
    format!("{language}-u-nu-latn").parse().unwrap()
}

/// A number in tenths as CLDR's tools take it: `1.5`, and `2` without any digit after the point.
fn decimal(tenths: i64) -> Decimal {
    let (whole, rest) = (tenths / 10, tenths % 10);
    let text = if rest == 0 { whole.to_string() } else { format!("{whole}.{rest}") };
    text.parse().unwrap()
}

/// Every whole number to 1,000, halves, and around the powers of ten.
fn numbers() -> impl Iterator<Item = i64> {
    let powers = (3..10).map(|power| 10_i64.pow(power));
    let around = powers.flat_map(|power| [power - 1, power, power + 1, power + 2, power * 3 + 5]);
    (0..1_000)
        .map(|whole| whole * 10)
        .chain((0..300).map(|half| half * 10 + 5))
        .chain(around.map(|whole| whole * 10))
}

#[test]
fn each_number_takes_the_form_that_cldr_says() {
    let forms = "form =\n    { $n ->\n        [zero] zero\n        [one] one\n        [two] two\n        [few] few\n        [many] many\n       *[other] other\n    }\n";
    for language in LANGUAGES {
        let locale = Locale::new(language, forms).unwrap();
        let rules = PluralRules::try_new(icu(language).into(), PluralRulesOptions::default()).unwrap();
        for tenths in numbers() {
            let expected = format!("{:?}", rules.category_for(&decimal(tenths))).to_lowercase();
            let form = locale.format("form", &[("n", Value::Tenths(tenths))]);
            assert_eq!(form, expected, "{tenths} tenths in {language}");
        }
    }
}

#[test]
fn each_number_is_written_as_cldr_says() {
    for language in LANGUAGES {
        let locale = Locale::new(language, "number = { $n }").unwrap();
        let formatter =
            DecimalFormatter::try_new(icu(language).into(), DecimalFormatterOptions::default()).unwrap();
        for tenths in numbers() {
            let written = locale.format("number", &[("n", Value::Tenths(tenths))]);
            assert_eq!(
                written,
                formatter.format(&decimal(tenths)).to_string(),
                "{tenths} tenths in {language}"
            );
        }
    }
}
