//! Plain words for the public: V29.

use std::collections::BTreeMap;

use super::check_context::CheckContext;
use super::rule::rules;
use super::text_cells::{TextCell, each_text};
use crate::plain_language::{LONGEST_PARAGRAPH, LONGEST_SENTENCE, Lengths, inside_words};
use crate::problem::{Problem, Problems};
use crate::tables::{ColumnRole, Tables};

rules! {
    PLAIN "V29" Error
        requirement "Texts for the public have none of the words that only insiders know; sentences have at most 20 words and paragraphs at most 3 sentences, which is a warning."
        rationale "Four adults in ten struggle with texts about health."
        help "write it as you would say it to a neighbour";
}

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    each_text(context.tables, &mut |text: TextCell<'_>| {
        let most_words = match text.column.role {
            ColumnRole::Plain { most_words } => usize::from(most_words),
            ColumnRole::Joining => 0,
            _ => return,
        };
        for found in inside_words(text.content) {
            let what = format!("the text has a word that only insiders know, {:?}", found.word);
            let problem = Problem::new(&PLAIN, text.span(), what).value(text.content);
            problems.note(problem.help(format!("say {}", found.instead)));
        }
        lengths(text, most_words, problems);
    });
}

/// How long the texts for the public are, column by column: file, column, and all of its texts taken together. An
/// editor sees by it which column is hard to read.
#[must_use]
pub fn lengths_by_column(tables: &Tables) -> BTreeMap<(String, &'static str), Lengths> {
    let mut columns: BTreeMap<_, Lengths> = BTreeMap::new();
    each_text(tables, &mut |text: TextCell<'_>| {
        if matches!(text.column.role, ColumnRole::Plain { .. } | ColumnRole::Joining) {
            let lengths = columns.entry((text.schema.file().clone(), text.column.name)).or_default();
            *lengths = lengths.and(Lengths::measure(text.content));
        }
    });
    columns
}

fn lengths(text: TextCell<'_>, most_words: usize, problems: &mut Problems) {
    let mut warn = |what: String, help: &str| {
        problems.note(Problem::new(&PLAIN, text.span(), what).value(text.content).help(help).warning());
    };
    let Lengths { words, longest_sentence, longest_paragraph, .. } = Lengths::measure(text.content);
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
