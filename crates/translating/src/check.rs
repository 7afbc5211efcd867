//! What the files of a language lack, have too much or have wrong.

use std::collections::BTreeSet;
use std::fmt;

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::files::{Entry, LanguageFiles};
use crate::pattern::Uses;

/// The values that every message may use, without its call naming them: `i18n::Locale` has them of the dataset.
const OF_EVERY_MESSAGE: [&str; 7] =
    ["partnership", "partnership-one", "partnership-many", "funder", "funder-one", "funder-many", "covers"];

/// What a language alone says of itself.
const OF_LANGUAGE_ALONE: [&str; 2] = ["language-reviewed-by", "language-tag"];

/// The most letters of a label in English, and by how many its translation may be more than twice as long.
const LABEL: usize = 30;
const BEYOND: usize = 8;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// A person would read something wrong, or English.
    Error,
    /// It may be meant.
    Warning,
}

/// Something that a translator has to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// The file in the folder of the language.
    pub file: String,
    /// The line, from 1; 0 where the message is not there.
    pub line: usize,
    /// The key of the message; empty of what is no message.
    pub key: String,
    /// What is wrong, and how to mend it.
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = if self.severity == Severity::Error { "error" } else { "warning" };
        let Self { file, line, key, what, .. } = self;
        match (*line, key.is_empty()) {
            (0, _) => write!(f, "{severity}: {file}: {key}: {what}"),
            (line, true) => write!(f, "{severity}: {file}:{line}: {what}"),
            (line, false) => write!(f, "{severity}: {file}:{line}: {key}: {what}"),
        }
    }
}

/// Compares a language with English. Each finding says what to do; none means that the language is complete. The order is
/// that of the English files, and what English does not have comes last.
#[must_use]
pub fn check(english: &LanguageFiles, language: &LanguageFiles) -> Vec<Finding> {
    let mut findings = Findings(Vec::new());
    for (file, line, content) in &language.junk {
        let what = format!(
            "this is not Fluent: {content:?}. Write a message as `key = text`, and indent the lines that continue it"
        );
        findings.0.push(Finding {
            severity: Severity::Error,
            file: file.clone(),
            line: *line,
            key: String::new(),
            what,
        });
    }
    let forms = forms_of(&language.tag());
    if forms.is_none() {
        let what = format!(
            "{:?} is no language tag: name the folder by one, or say it as language-tag",
            language.tag()
        );
        findings.0.push(Finding {
            severity: Severity::Error,
            file: "language.ftl".to_owned(),
            line: 1,
            key: "language-tag".to_owned(),
            what,
        });
    }
    let is_english = language.tag().starts_with("en");
    for original in &english.entries {
        let Some(entry) = language.find(&original.key) else {
            findings.missing(original);
            continue;
        };
        findings.compare(original, entry, forms.as_deref().unwrap_or_default(), is_english);
    }
    let mut seen = BTreeSet::new();
    for entry in &language.entries {
        if !seen.insert(&entry.key) {
            findings.error(entry, "this key is there twice: take one of them out");
        } else if english.find(&entry.key).is_none() && !OF_LANGUAGE_ALONE.contains(&entry.key.as_str()) {
            findings.error(entry, "English has no such message: take it out, or mend its key");
        }
    }
    findings.0
}

/// The forms that whole and broken numbers take in a language, by CLDR; `None` when the tag is none.
fn forms_of(tag: &str) -> Option<Vec<&'static str>> {
    let locale: Locale = tag.parse().ok()?;
    let rules = PluralRules::try_new(locale.into(), icu_plurals::PluralRulesOptions::default()).ok()?;
    Some(rules.categories().map(name_of).collect())
}

fn name_of(form: PluralCategory) -> &'static str {
    match form {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

struct Findings(Vec<Finding>);

impl Findings {
    fn error(&mut self, entry: &Entry, what: impl Into<String>) {
        self.add(Severity::Error, entry, what.into());
    }

    fn warning(&mut self, entry: &Entry, what: impl Into<String>) {
        self.add(Severity::Warning, entry, what.into());
    }

    fn add(&mut self, severity: Severity, entry: &Entry, what: String) {
        let Entry { file, line, key, .. } = entry;
        self.0.push(Finding { severity, file: file.clone(), line: *line, key: key.clone(), what });
    }

    fn missing(&mut self, original: &Entry) {
        let words = Uses::of(&original.pattern).words;
        let what = format!("is missing, so that English is shown: translate {:?}", words.trim());
        let Entry { file, key, .. } = original;
        self.0.push(Finding {
            severity: Severity::Error,
            file: file.clone(),
            line: 0,
            key: key.clone(),
            what,
        });
    }

    fn compare(&mut self, original: &Entry, entry: &Entry, forms: &[&str], is_english: bool) {
        let (english, uses) = (Uses::of(&original.pattern), Uses::of(&entry.pattern));
        if entry.file != original.file {
            self.error(entry, format!("belongs into {}: move it there", original.file));
        }
        if entry.has_attributes {
            self.error(entry, "has an attribute, which the app does not know: take it out");
        }
        for part in &uses.unknown {
            self.error(
                entry,
                format!("uses {part}, which the app does not know: use values and choices only"),
            );
        }
        let is_told = |value: &str| english.values.contains(value) || OF_EVERY_MESSAGE.contains(&value);
        for value in uses.values.iter().filter(|value| !is_told(value)) {
            let told: Vec<_> = english.values.iter().map(|value| ["$", value].concat()).collect();
            let told = if told.is_empty() { "no value".to_owned() } else { told.join(", ") };
            self.error(entry, format!("is not told ${value}: it is told {told}"));
        }
        for value in english.shown.iter().filter(|value| !uses.values.contains(*value)) {
            let what = format!("does not show ${value}: show it, unless the sentence says the same without");
            if OF_EVERY_MESSAGE.contains(&value.as_str()) {
                self.warning(entry, what);
            } else {
                self.error(entry, what);
            }
        }
        self.choices(entry, &english, &uses, forms);
        self.words(entry, english.words.trim(), uses.words.trim(), is_english);
    }

    fn choices(&mut self, entry: &Entry, english: &Uses, uses: &Uses, forms: &[&str]) {
        for choice in &uses.choices {
            if choice.is_of_numbers() {
                // A language may leave out what it says as any other number.
                let needed = forms.iter().filter(|form| **form != "zero");
                for form in needed.filter(|form| !choice.keys.iter().any(|key| key == *form)) {
                    let of = forms.join(", ");
                    self.error(entry, format!("lacks the form [{form}]: numbers have {of} in this language"));
                }
                for key in choice.keys.iter().filter(|key| key.parse::<f64>().is_err()) {
                    if !forms.contains(&key.as_str()) {
                        self.error(
                            entry,
                            format!("has the form [{key}], which no number takes: take it out"),
                        );
                    }
                }
                continue;
            }
            let originals: Vec<_> = english.choices.iter().filter(|other| other.by == choice.by).collect();
            let known = |key: &String| originals.iter().any(|other| other.keys.contains(key));
            for key in choice.keys.iter().filter(|key| !known(key)) {
                self.error(
                    entry,
                    format!("chooses [{key}] by ${}, which it never is: take it out", choice.by),
                );
            }
            for key in originals.iter().flat_map(|other| &other.keys).collect::<BTreeSet<_>>() {
                if !choice.keys.contains(key) && !originals.iter().any(|other| other.is_of_numbers()) {
                    self.error(entry, format!("lacks the choice [{key}] by ${}: add it", choice.by));
                }
            }
        }
    }

    fn words(&mut self, entry: &Entry, english: &str, words: &str, is_english: bool) {
        let has_word = english.split(|sign: char| !sign.is_alphabetic()).any(|word| word.len() > 2);
        if words.is_empty() && !english.is_empty() {
            self.error(entry, "says nothing: translate it");
        }
        if words == english && has_word && !is_english && !OF_ITSELF.contains(&entry.key.as_str()) {
            self.warning(
                entry,
                format!("is as in English: translate {english:?}, unless it is the same word"),
            );
        }
        let (long, short) = (words.chars().count(), english.chars().count());
        if short > 0 && short <= LABEL && !english.ends_with('.') && long > short * 2 + BEYOND {
            self.warning(
                entry,
                format!("is {long} signs long, of {short} in English: on a small screen it may not fit, so shorten it"),
            );
        }
    }
}

/// What is the same in many languages because it is no word.
const OF_ITSELF: [&str; 1] = ["shell-direction"];

#[cfg(test)]
mod tests;
