//! The house style: short sentences, everyday words, nothing missing.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::texts;

/// The most words in a sentence.
const LONGEST_SENTENCE: usize = 20;

/// The most sentences in a paragraph.
const LONGEST_PARAGRAPH: usize = 3;

/// Words that the public should not have to know, by their beginning.
const NEVER: [&str; 21] = [
    "capitat",
    "clinician",
    "commission",
    "decommission",
    "elderly",
    "enrol",
    "make or buy",
    "office medicine",
    "out-of-area",
    "pathway",
    "practice",
    "provider",
    "recommended",
    "relocat",
    "risk-adjusted",
    "specialty",
    "stakeholder",
    "terminate",
    "utilis",
    "dial ",
    "ring ",
];

/// The sentences of a text, split where one ends and another begins.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!', '\n']).map(str::trim).filter(|sentence| !sentence.is_empty())
}

/// What is wrong with a text that the public reads.
pub(crate) fn faults(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for sentence in sentences(text) {
        let words = sentence.split_whitespace().count();
        if words > LONGEST_SENTENCE {
            found.push(format!("{words} words: {sentence}"));
        }
    }
    let lower = format!("{} ", text.to_lowercase());
    let starts_a_word = |at: usize| !lower[..at].ends_with(|before: char| before.is_alphanumeric());
    for never in NEVER {
        if lower.match_indices(never).any(|(at, _)| starts_a_word(at)) {
            found.push(format!("says {never:?}: {text}"));
        }
    }
    for missing in ['{', '}', '['] {
        if text.contains(missing) {
            found.push(format!("has something missing: {text}"));
        }
    }
    found
}

/// Every way in which a text can read: a value counts as one word, each choice is a text of its own.
fn readings(pattern: &Pattern<&str>) -> Vec<String> {
    let mut readings = vec![String::new()];
    for element in &pattern.elements {
        let next: Vec<String> = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| self::readings(&variant.value)).collect()
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } => vec![(*value).to_owned()],
                _ => vec!["X".to_owned()],
            },
        };
        readings =
            readings.iter().flat_map(|start| next.iter().map(move |end| format!("{start}{end}"))).collect();
    }
    readings
}

#[test]
fn every_text_is_short_and_in_everyday_words() {
    let texts = texts();
    let resource = fluent_syntax::parser::parse(texts.as_str()).unwrap();
    let mut found = Vec::new();
    let mut count = 0;
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        for reading in message.value.iter().flat_map(readings) {
            count += 1;
            let longest = reading.split("\n\n").map(|paragraph| sentences(paragraph).count()).max();
            if longest > Some(LONGEST_PARAGRAPH) {
                found.push(format!(
                    "{}: a paragraph of more than {LONGEST_PARAGRAPH} sentences",
                    message.id.name
                ));
            }
            found.extend(faults(&reading).into_iter().map(|fault| format!("{}: {fault}", message.id.name)));
        }
    }
    assert!(count > 300, "the texts were not read");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_long_sentence_a_hard_word_and_a_missing_value_are_found() {
    let long = "word ".repeat(21) + ".";
    assert_eq!(faults(&long).len(), 1);
    assert_eq!(faults("Your provider says no."), ["says \"provider\": Your provider says no."]);
    assert_eq!(
        faults("During the spring, ask { $name }.").len(),
        2,
        "a value that is missing has two braces"
    );
    assert_eq!(faults("Ask the GP surgery. It is open."), [""; 0]);
}
