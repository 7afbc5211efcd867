//! Language that shuts people out: V07, V08 and V38.
//!
//! Joining itself cannot be restricted but by the closed list of rules; what is left is free text. Each sentence
//! about joining is read for refusals, for papers demanded, for ages, and for a ground on which nobody may be refused
//! beside a word that limits. A sentence that opens the door ("whatever your health", "you do not need") passes. Text
//! about services may name whom they are for, and is not read here.

use super::check_context::CheckContext;
use super::exclusion_words::{
    DEMAND, GROUNDS, LIMITS, NOT_AGES, NOT_TAKEN, OPENING, PAPERS_ASKED, PEOPLE, REFUSALS, TIERS_NAMED,
};
use super::rule::rules;
use super::text_cells::{TextCell, each_text};
use crate::phrases::{find_any, has_any, has_phrase, is_number, normalize, split_sentences, split_words};
use crate::problem::{Problem, Problems, Rule};
use crate::tables::ColumnRole;

rules! {
    EXCLUSION "V07" Error
        requirement "No text about joining shuts people out by health, age, papers, cost or any other forbidden ground; other texts that sound so are warned about."
        rationale "The deal has no exclusions of vulnerable groups; an audit of surgeries' pages found three in four asking for papers that nobody has to show."
        help "remove the condition: whoever lives in the area, or is taken from outside it, may join";
    PAPERS "V08" Error
        requirement "No paper is needed to join; papers may be said to help."
        rationale "People without papers, or without a home, have the same right to a surgery."
        help "say that it helps, not that it is needed, or remove it";
    TIERS "V38" Error
        requirement "All members of a partnership are members alike: there are no basic and extra memberships."
        rationale "Extra services for some members select the healthy by the back door."
        help "offer the service to all members";
}

/// Whether a word is one of a list.
fn is_one_of(word: &str, list: &str) -> bool {
    list.split(", ").any(|listed| listed == word)
}

/// What is wrong with a sentence.
struct Finding {
    rule: &'static Rule,
    what: &'static str,
    /// Whether it is so clear that it is looked for outside texts about joining too.
    clear: bool,
}

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    each_text(context.tables, &mut |text: TextCell<'_>| {
        let joining = text.column.role == ColumnRole::Joining;
        let plain_text = matches!(text.column.role, ColumnRole::Plain { .. }) && !is_about_a_service(&text);
        if !joining && !plain_text {
            return;
        }
        let lowered = normalize(text.content);
        for sentence in split_sentences(&lowered) {
            let words = split_words(sentence);
            let Some(found) = finding(&words, text.column.name) else { continue };
            if joining || found.clear || found.rule == &TIERS {
                let problem = Problem::new(found.rule, text.span(), format!("{}: {sentence:?}", found.what))
                    .value(text.content);
                let blocks = joining || found.rule == &TIERS;
                problems.note(if blocks { problem } else { problem.warning() });
            }
        }
    });
}

/// Whether a text says whom a service is for, or what people have; there a group may be named.
fn is_about_a_service(text: &TextCell<'_>) -> bool {
    matches!(text.schema.name, "offers" | "changes" | "measures" | "glossary" | "tombstones" | "policies")
}

fn finding(words: &[&str], column: &str) -> Option<Finding> {
    if let Some(what) = tier(words) {
        return Some(Finding { rule: &TIERS, what, clear: true });
    }
    if let Some(what) = papers(words) {
        let rule = if column == "helpful_documents" { &PAPERS } else { &EXCLUSION };
        return Some(Finding { rule, what, clear: true });
    }
    if column == "helpful_documents" {
        let demanded = has_any(words, DEMAND) && !opens(words);
        return demanded.then_some(Finding {
            rule: &PAPERS,
            what: "a paper is said to be needed",
            clear: true,
        });
    }
    // A refusal is one whatever else the sentence says; an age or a ground may stand in a welcome.
    refusal(words).or_else(|| if opens(words) { None } else { age(words).or_else(|| ground(words)) })
}

fn opens(words: &[&str]) -> bool {
    has_any(words, OPENING)
}

fn papers(words: &[&str]) -> Option<&'static str> {
    let asked = has_any(words, PAPERS_ASKED);
    let helps =
        ["helps", "help", "helpful", "may help", "optional"].iter().any(|phrase| has_phrase(words, phrase));
    let demanded = has_any(words, DEMAND);
    let only_named = words.len() <= 4 && !demanded && !words.contains(&"required");
    let named_to_help = helps && !demanded;
    let harmless = opens(words) || named_to_help || (only_named && !is_order(words));
    (asked && !harmless).then_some("the text asks for papers")
}

/// Whether a sentence tells somebody to do something.
fn is_order(words: &[&str]) -> bool {
    words.first().is_some_and(|word| {
        matches!(*word, "bring" | "show" | "take" | "provide" | "send" | "give" | "proof" | "photo" | "id")
    })
}

fn refusal(words: &[&str]) -> Option<Finding> {
    if has_any(words, REFUSALS) {
        return Some(Finding {
            rule: &EXCLUSION,
            what: "the text lets somebody be turned away",
            clear: true,
        });
    }
    let at = find_any(words, NOT_TAKEN)?;
    let after = words.get(at..).unwrap_or_default();
    let people = after.iter().any(|word| is_one_of(word, PEOPLE));
    // A full list turns everybody away alike until a day; that is what the list's status is for.
    let all_alike = (after.contains(&"new") || after.contains(&"more"))
        && ground(words).is_none()
        && age(words).is_none();
    let by_place =
        ["outside", "area", "boundary"].iter().any(|word| words.contains(word)) && ground(words).is_none();
    (people && !all_alike && !by_place).then_some(Finding {
        rule: &EXCLUSION,
        what: "the text says that some people are not taken",
        clear: true,
    })
}

fn age(words: &[&str]) -> Option<Finding> {
    let numbered = |at: usize| {
        let number = words.get(at).is_some_and(|word| is_number(word));
        number && !words.get(at + 1).is_some_and(|word| is_one_of(word, NOT_AGES))
    };
    let beside = words.iter().enumerate().any(|(at, word)| {
        let prefixed = ["under-", "over-"].iter().filter_map(|start| word.strip_prefix(start)).any(is_number);
        let limit =
            matches!(*word, "under" | "over" | "aged" | "age" | "above" | "below" | "between" | "ages");
        prefixed || (limit && (numbered(at + 1) || words.get(at + 1) == Some(&"of") && numbered(at + 2)))
    });
    let phrases = [
        "# and over",
        "# or over",
        "# and under",
        "# or under",
        "# and above",
        "# or older",
        "# or younger",
        "# years old",
        "years of age",
        "adults only",
        "children only",
        "no children",
        "working age",
        "of working-age",
        "no elderly",
        "not for children",
        "only for adults",
        "only adults",
        "only children",
        "older people only",
    ];
    (beside || phrases.iter().any(|phrase| has_phrase(words, phrase))).then_some(Finding {
        rule: &EXCLUSION,
        what: "the text names an age",
        clear: false,
    })
}

fn ground(words: &[&str]) -> Option<Finding> {
    let at = find_any(words, GROUNDS)?;
    let limited = has_any(words, LIMITS) || words.get(at).is_some_and(|word| word.starts_with("non-"));
    limited.then_some(Finding {
        rule: &EXCLUSION,
        what: "the text limits joining by a ground on which nobody may be refused",
        clear: false,
    })
}

fn tier(words: &[&str]) -> Option<&'static str> {
    let member = |word: &&str| matches!(*word, "member" | "members" | "membership" | "memberships");
    let named = words.windows(2).any(|pair| is_one_of(pair[0], TIERS_NAMED) && member(&pair[1]));
    let tiered = words.windows(2).any(|pair| {
        member(&pair[0])
            && matches!(pair[1], "tier" | "tiers" | "level" | "levels" | "class" | "classes" | "grade")
    });
    (named || tiered).then_some("the text makes some members better than others")
}
