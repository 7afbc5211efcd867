//! Given every sentence of the pages and every text of the example for the public; then a person with a reading age of 9
//! to 11 can read them. That each sentence is short and has no word of insiders is tested beside the wording itself.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use publisher::plain_language::Lengths;
use publisher::problem::Problems;
use publisher::tables::Tables;
use publisher::validate::lengths_by_column;

/// The reading age of a whole file or table column is below this: somebody is 11 until they are 12.
const TWELVE: f64 = 12.0;

/// Fewer words than this give no reading age: one long name would decide it.
const JUDGED: usize = 100;

fn assets() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets")
}

/// Every text of a locale file; one with cases gives a text for each case.
fn sentences_of(file: &Path) -> Vec<String> {
    let ftl = fs::read_to_string(file).expect("a locale file is text");
    let resource = fluent_syntax::parser::parse(ftl).expect("a locale file is Fluent");
    let mut all = Vec::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            all.extend(message.value.iter().flat_map(texts_of));
        }
    }
    all
}

/// What a pattern can say. Words put into it stand as a short word, since their own text is judged where it comes from.
fn texts_of(pattern: &Pattern<String>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let choices = match element {
            PatternElement::TextElement { value } => vec![value.clone()],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| texts_of(&variant.value)).collect()
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => vec![stands_for(inline)],
        };
        texts =
            texts.iter().flat_map(|text| choices.iter().map(move |choice| text.clone() + choice)).collect();
    }
    texts
}

fn stands_for(inline: &InlineExpression<String>) -> String {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            value.clone()
        }
        _ => "name".to_owned(),
    }
}

fn locale_files() -> Vec<PathBuf> {
    let folder = fs::read_dir(assets().join("locales/en-GB")).expect("the locale is there");
    let mut files: Vec<PathBuf> = folder.map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    files
}

#[test]
fn every_file_of_sentences_can_be_read_at_eleven() {
    let files = locale_files().into_iter().map(|file| {
        let all = sentences_of(&file)
            .iter()
            .map(|text| Lengths::measure(text))
            .fold(Lengths::default(), Lengths::and);
        (file.file_name().unwrap_or_default().to_string_lossy().into_owned(), all)
    });
    hold_to_age(files);
}

#[test]
fn every_column_of_the_example_for_the_public_can_be_read_at_eleven() {
    let mut problems = Problems::default();
    let tables = Tables::read(&assets().join("example"), &mut problems);
    assert_eq!(problems.errors(), 0);
    hold_to_age(
        lengths_by_column(&tables).into_iter().map(|((file, column), all)| (format!("{file} {column}"), all)),
    );
}

/// Prints the age of each part by both formulas, and holds each to it.
fn hold_to_age(parts: impl Iterator<Item = (String, Lengths)>) {
    let mut hard = Vec::new();
    let mut judged = 0;
    for (name, all) in parts {
        if all.words < JUDGED {
            continue;
        }
        judged += 1;
        let (ari, coleman_liau) = (all.age_by_ari(), all.age_by_coleman_liau());
        println!("{name}: {} words, age {ari:.1} and {coleman_liau:.1}", all.words);
        if ari >= TWELVE || coleman_liau >= TWELVE {
            hard.push(name);
        }
    }
    assert!(judged > 0, "no part has {JUDGED} words");
    assert!(hard.is_empty(), "harder than for an age of 11: {}", hard.join(", "));
}
