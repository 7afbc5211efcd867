//! Plain words for the public: V29.

use super::checked::Checked;
use super::rule::rules;
use super::texts::{Text, each_text};
use super::words::{find_phrase, plain, sentences, words};
use crate::problem::{Problem, Problems};
use crate::tables::Use;

rules! {
    PLAIN "V29" Error
        asks "Texts for the public have none of the words that only insiders know; sentences have at most 20 words and paragraphs at most 3 sentences, which is a warning."
        because "Four adults in ten struggle with texts about health."
        mend "write it as you would say it to a neighbour";
}

/// Words of insiders, and what to say.
const INSIDE_WORDS: &[(&str, &str)] = &[
    ("clinician*", "doctor, nurse or other healthcare professional"),
    ("commission*", "planning and paying for"),
    ("capitat*", "a set amount for each person"),
    ("risk-adjust*", "more for people with greater health needs"),
    ("make or buy", "provides itself, or arranges from others"),
    ("office medicine", "specialists working near you, outside hospital"),
    ("enrol*", "join"),
    ("out-of-area", "outside the surgery's area"),
    ("frail elderly", "older people who are frail"),
    ("elderly", "older people"),
    ("decommission*", "stop"),
    ("terminat*", "stop"),
    ("relocat*", "move"),
    ("stakeholder*", "the people it matters to"),
    ("pathway*", "the steps of your care"),
    ("provider*", "the name of the organisation"),
    ("utilis*", "use"),
    ("dial", "call"),
];

/// The most words of a sentence, and sentences of a paragraph.
const LONGEST_SENTENCE: usize = 20;
const LONGEST_PARAGRAPH: usize = 3;

pub(super) fn check(checked: &Checked<'_>, problems: &mut Problems) {
    each_text(checked.tables, &mut |text: Text<'_>| {
        let most_words = match text.column.purpose {
            Use::Plain { most_words } => usize::from(most_words),
            Use::Joining => 0,
            _ => return,
        };
        let lowered = plain(text.content);
        let all = words(&lowered);
        for (word, instead) in INSIDE_WORDS {
            if let Some(at) = find_phrase(&all, word) {
                // An organisation's own name may hold the word: Care Quality Commission.
                if is_in_a_name(text.content, all.get(at).copied().unwrap_or_default()) {
                    continue;
                }
                let what = format!(
                    "the text has a word that only insiders know, {:?}",
                    all.get(at).copied().unwrap_or_default()
                );
                let problem = Problem::new(&PLAIN, text.spot(), what).value(text.content);
                problems.note(problem.mend(format!("say {instead}")));
            }
        }
        lengths(text, &lowered, most_words, all.len(), problems);
    });
}

/// Whether a word stands with a capital after the start of a sentence, as in a name.
fn is_in_a_name(text: &str, word: &str) -> bool {
    let lowered = plain(text);
    let Some(at) = lowered.find(word) else { return false };
    // Lengths may differ after lowering; then nothing is assumed.
    let capital = text.get(at..).and_then(|rest| rest.chars().next()).is_some_and(char::is_uppercase);
    capital && at > 0 && lowered.len() == text.len()
}

fn lengths(text: Text<'_>, lowered: &str, most_words: usize, count: usize, problems: &mut Problems) {
    let mut warn = |what: String, mend: &str| {
        problems.note(Problem::new(&PLAIN, text.spot(), what).value(text.content).mend(mend).warning());
    };
    if most_words > 0 && count > most_words {
        warn(format!("the text has {count} words, and at most {most_words} are read here"), "shorten it");
    }
    let all = sentences(lowered);
    if let Some(longest) =
        all.iter().map(|sentence| words(sentence).len()).max().filter(|&longest| longest > LONGEST_SENTENCE)
    {
        warn(
            format!("a sentence has {longest} words, more than {LONGEST_SENTENCE}"),
            "make two sentences of it",
        );
    }
    let paragraphs = text.content.split("\n\n").map(|paragraph| sentences(paragraph).len());
    if let Some(longest) = paragraphs.max().filter(|&longest| longest > LONGEST_PARAGRAPH) {
        warn(
            format!("a paragraph has {longest} sentences, more than {LONGEST_PARAGRAPH}"),
            "shorten it, or part it with a blank line",
        );
    }
}
