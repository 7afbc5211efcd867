//! Plain words for the public: V29.

use std::collections::BTreeMap;

use super::checked::Checked;
use super::rule::rules;
use super::texts::{Text, each_text};
use crate::plain_language::{LONGEST_PARAGRAPH, LONGEST_SENTENCE, Lengths, inside_words};
use crate::problem::{Problem, Problems};
use crate::tables::{Tables, Use};

rules! {
    PLAIN "V29" Error
        asks "Texts for the public have none of the words that only insiders know; sentences have at most 20 words and paragraphs at most 3 sentences, which is a warning."
        because "Four adults in ten struggle with texts about health."
        mend "write it as you would say it to a neighbour";
}

pub(super) fn check(checked: &Checked<'_>, problems: &mut Problems) {
    each_text(checked.tables, &mut |text: Text<'_>| {
        let most_words = match text.column.purpose {
            Use::Plain { most_words } => usize::from(most_words),
            Use::Joining => 0,
            _ => return,
        };
        for found in inside_words(text.content) {
            let what = format!("the text has a word that only insiders know, {:?}", found.word);
            let problem = Problem::new(&PLAIN, text.spot(), what).value(text.content);
            problems.note(problem.mend(format!("say {}", found.instead)));
        }
        lengths(text, most_words, problems);
    });
}

/// How long the texts for the public are, column by column: file, column, and all of its texts taken together. An
/// editor sees by it which column is hard to read.
#[must_use]
pub fn lengths_by_column(tables: &Tables) -> BTreeMap<(String, &'static str), Lengths> {
    let mut columns: BTreeMap<_, Lengths> = BTreeMap::new();
    each_text(tables, &mut |text: Text<'_>| {
        if matches!(text.column.purpose, Use::Plain { .. } | Use::Joining) {
            let lengths = columns.entry((text.table.file().clone(), text.column.name)).or_default();
            *lengths = lengths.and(Lengths::of(text.content));
        }
    });
    columns
}

fn lengths(text: Text<'_>, most_words: usize, problems: &mut Problems) {
    let mut warn = |what: String, mend: &str| {
        problems.note(Problem::new(&PLAIN, text.spot(), what).value(text.content).mend(mend).warning());
    };
    let Lengths { words, longest_sentence, longest_paragraph, .. } = Lengths::of(text.content);
    if most_words > 0 && words > most_words {
        warn(format!("the text has {words} words, and at most {most_words} are read here"), "shorten it");
    }
    if longest_sentence > LONGEST_SENTENCE {
        warn(
            format!("a sentence has {longest_sentence} words, more than {LONGEST_SENTENCE}"),
            "make two sentences of it",
        );
    }
    if longest_paragraph > LONGEST_PARAGRAPH {
        warn(
            format!("a paragraph has {longest_paragraph} sentences, more than {LONGEST_PARAGRAPH}"),
            "shorten it, or part it with a blank line",
        );
    }
}
