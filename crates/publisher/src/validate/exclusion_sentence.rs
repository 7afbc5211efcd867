//! Whether a sentence shuts people out.
//!
//! A sentence is read for refusals, for papers demanded, for ages, for tests before joining, and for a ground on which
//! nobody may be refused beside a word that limits or prefers. A thought that opens the door ("whatever your health",
//! "you do not need") passes; what follows a "but" is a thought of its own.

use super::asking_about_health::asks_about_health;
use super::exclusion_words::{
    ACCEPTED, AGES, ASSETS, BY_HOW, DEMAND, GIVEN, HANGS_ON, IF, ILLNESS, JOINING, LIMITS, MOVING, NEGATIONS,
    NO_PERSON, NOT_AGES, NOT_TAKEN, OPENING, PAPERS_ASKED, PAPERS_NAMED, PEOPLE, PERSON, PREFERENCE,
    REFUSALS, REMOVALS, SEARCH, STRONG_LIMITS, SUITED, TESTS, TIERS_NAMED, TURNS, WELL,
};
use super::little_need::takes_those_without_need;
use crate::phrases::{find_all, has_any, is_number};

/// What kind of text a sentence is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// The steps of joining.
    Steps,
    /// What happens when one has joined.
    Afterwards,
    /// Papers that help.
    HelpfulDocuments,
    /// What a partnership or staying is, and what changes.
    Invitation,
    /// Any other text for the public.
    Other,
}

/// What is wrong with a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Finding {
    /// Some members are better than others.
    Tier,
    /// Papers are asked for.
    Papers,
    /// A paper that helps is said to be needed.
    PaperNeeded,
    /// Somebody may be turned away.
    Refusal,
    /// Some people are not taken.
    NotTaken,
    /// Somebody may be put off the list.
    Removal,
    /// Joining hangs on a test of health.
    Test,
    /// People are asked about their health before they have joined.
    Asked,
    /// An age is named.
    Age,
    /// A ground is beside a limit.
    Ground,
    /// The healthy are preferred.
    Preference,
}

impl Finding {
    /// What to say of it.
    pub(super) fn what(self) -> &'static str {
        match self {
            Self::Tier => "the text makes some members better than others",
            Self::Papers => "the text asks for papers",
            Self::PaperNeeded => "a paper is said to be needed",
            Self::Refusal => "the text lets somebody be turned away",
            Self::NotTaken => "the text says that some people are not taken",
            Self::Removal => "the text lets somebody be put off the list",
            Self::Test => "the text makes joining hang on somebody's health",
            Self::Asked => "the text asks about somebody's health as a step of joining",
            Self::Age => "the text names an age",
            Self::Ground => "the text limits joining by a ground on which nobody may be refused",
            Self::Preference => "the text prefers some people by a ground on which nobody may be preferred",
        }
    }

    /// Whether it is so clear that it is looked for outside texts about joining too.
    pub(super) fn is_clear(self) -> bool {
        matches!(self, Self::Tier | Self::Papers | Self::PaperNeeded | Self::Refusal | Self::NotTaken)
    }
}

/// What is wrong with a sentence, if anything is.
pub(super) fn finding(words: &[&str], reading: Reading) -> Option<Finding> {
    if is_tiered(words) {
        return Some(Finding::Tier);
    }
    clauses(words).into_iter().find_map(|clause| in_clause(clause, reading))
}

/// The thoughts of a sentence: each begins with the word that turns it.
fn clauses<'w>(words: &'w [&'w str]) -> Vec<&'w [&'w str]> {
    let mut clauses = Vec::new();
    let mut rest = words;
    while let Some(&(at, _)) = find_all(rest, TURNS).iter().find(|(at, _)| *at > 0) {
        let (before, after) = rest.split_at(at);
        clauses.push(before);
        rest = after;
    }
    clauses.push(rest);
    clauses
}

fn in_clause(words: &[&str], reading: Reading) -> Option<Finding> {
    if asks_for_papers(words) {
        return Some(Finding::Papers);
    }
    let opens = has_any(words, OPENING);
    if reading == Reading::HelpfulDocuments {
        return (has_any(words, DEMAND) && !opens).then_some(Finding::PaperNeeded);
    }
    // A refusal is one whatever else the clause says; the rest may stand in a welcome.
    if affirmed(words, REFUSALS) {
        return Some(Finding::Refusal);
    }
    if is_not_taken(words) {
        return Some(Finding::NotTaken);
    }
    if reading != Reading::Other && takes_those_without_need(words) {
        return Some(Finding::Preference);
    }
    if opens {
        return None;
    }
    if reading == Reading::Steps && asks_about_health(words) {
        return Some(Finding::Asked);
    }
    if affirmed(words, REMOVALS) && !has_any(words, MOVING) {
        return Some(Finding::Removal);
    }
    if reading != Reading::Other && hangs_on_a_test(words) {
        return Some(Finding::Test);
    }
    if names_an_age(words) {
        return Some(Finding::Age);
    }
    if limits_by_a_ground(words, reading) {
        return Some(Finding::Ground);
    }
    prefers(words).then_some(Finding::Preference)
}

/// Whether a phrase of a list is there that nothing shortly before it denies.
fn affirmed(words: &[&str], phrases: &str) -> bool {
    find_all(words, phrases).iter().any(|&(at, _)| !has_any(before(words, at, 3), NEGATIONS))
}

/// At most so many words before a place.
fn before<'w>(words: &'w [&'w str], at: usize, many: usize) -> &'w [&'w str] {
    words.get(at.saturating_sub(many)..at).unwrap_or_default()
}

fn asks_for_papers(words: &[&str]) -> bool {
    let demanded = has_any(words, DEMAND);
    let asked = has_any(words, PAPERS_ASKED) || (demanded && has_any(words, PAPERS_NAMED));
    let helps = has_any(words, "helps, help, helpful, may help, optional, useful");
    let only_named = words.len() <= 4 && !demanded;
    let named_to_help = helps && !demanded;
    let harmless = has_any(words, OPENING) || named_to_help || (only_named && !is_order(words));
    asked && !harmless
}

/// Whether a sentence tells somebody to do something.
fn is_order(words: &[&str]) -> bool {
    words.first().is_some_and(|word| {
        matches!(*word, "bring" | "show" | "take" | "provide" | "send" | "give" | "proof" | "photo" | "id")
    })
}

fn is_not_taken(words: &[&str]) -> bool {
    let grounded = has_any(words, ILLNESS) || has_any(words, PERSON) || names_an_age(words);
    // A full list turns everybody away alike until a day; that is what the list's status is for.
    let all_alike = has_any(words, "new, more") && !grounded;
    let by_place = has_any(words, "outside, area, boundary") && !grounded;
    let by_how = has_any(words, BY_HOW) && !grounded;
    let people = |at: usize| has_any(words.get(at..).unwrap_or_default(), PEOPLE);
    let said = find_all(words, NOT_TAKEN);
    let mut said = said.iter().filter(|&&(at, _)| !has_any(before(words, at, 3), NEGATIONS));
    said.any(|&(at, _)| people(at)) && !all_alike && !by_place && !by_how
}

fn hangs_on_a_test(words: &[&str]) -> bool {
    let afterwards = has_any(
        words,
        "after joining, after you join, after you have joined, once you have joined, when you have joined, first visit, first appointment",
    );
    has_any(words, TESTS) && has_any(words, HANGS_ON) && !afterwards
}

fn names_an_age(words: &[&str]) -> bool {
    let is_age = |at: usize| {
        words.get(at).is_some_and(|word| is_number(word))
            && !words.get(at + 1).is_some_and(|word| has_any(&[word], NOT_AGES))
    };
    let named = words.iter().enumerate().any(|(at, word)| {
        let joined = ["under-", "over-"].iter().filter_map(|start| word.strip_prefix(start)).any(is_number);
        let in_years = word.split_once("-year").is_some_and(|(number, _)| is_number(number));
        let limit = matches!(
            *word,
            "under" | "over" | "aged" | "age" | "above" | "below" | "between" | "ages" | "past" | "beyond"
        );
        joined
            || in_years
            || (limit && (is_age(at + 1) || words.get(at + 1) == Some(&"of") && is_age(at + 2)))
    });
    // An age beside what a service gives, or beside a parent, shuts nobody out.
    let given = has_any(words, GIVEN) && !has_any(words, LIMITS);
    (named || has_any(words, AGES)) && !given
}

fn limits_by_a_ground(words: &[&str], reading: Reading) -> bool {
    let illness = find_all(words, ILLNESS);
    let grounded = !illness.is_empty() || has_any(words, PERSON);
    let non = words.iter().filter_map(|word| word.strip_prefix("non-")).any(|rest| has_any(&[rest], PERSON));
    let demanded = has_any(words, ASSETS)
        && has_any(words, "should have, ought to have") | has_any(words, DEMAND)
        && !has_any(words, "help, if you need, tell us, ask us, ask for");
    let accepted_if = has_any(words, ASSETS) && has_any(words, ACCEPTED) && has_any(words, IF);
    // "For people without long-term conditions": a limit in other words.
    let spared = illness.iter().any(|&(at, _)| {
        let near = before(words, at, 4);
        has_any(near, "free of, free from, clear of, no history of")
            || find_all(near, "without").iter().any(|&(without, _)| has_any(before(near, without, 3), PEOPLE))
    });
    (grounded && is_limited(words, reading)) || non || demanded || accepted_if || spared
}

/// Whether a limit is there that is one on joining.
fn is_limited(words: &[&str], reading: Reading) -> bool {
    let joins = has_any(words, JOINING) || has_any(words, ACCEPTED);
    let strict = matches!(reading, Reading::Steps | Reading::Afterwards) || joins;
    // "No smokers please."
    if words.len() <= 5 && words.first() == Some(&"no") {
        return true;
    }
    let limits = find_all(words, if strict { LIMITS } else { STRONG_LIMITS });
    limits.iter().any(|&(at, _)| {
        let word = words.get(at).copied().unwrap_or_default();
        let previous = before(words, at, 1);
        // "Not only in hospital", "we must".
        let both = word == "only" && has_any(previous, "not")
            || word == "not" && words.get(at + 1) == Some(&"only")
            || word == "must" && has_any(previous, "we");
        // "If you cannot hear us", "people who do not speak English": what somebody cannot do, and no condition.
        let unable = !joins
            && matches!(word, "cannot" | "can't" | "not" | "don't" | "unable" | "no")
            && has_any(before(words, at, 3), "if you, if someone, if somebody, when you, who");
        !both && !unable
    })
}

fn prefers(words: &[&str]) -> bool {
    let own = "you, they, your, patients, people, women, men";
    let preferred = find_all(words, PREFERENCE);
    let preferred = preferred.iter().any(|&(at, _)| !has_any(before(words, at, 2), own));
    if preferred && (has_any(words, ILLNESS) || has_any(words, PERSON)) {
        return true;
    }
    let well = find_all(words, WELL);
    let mut well = well.iter().filter(|&&(at, length)| is_said_of_people(words, at, length));
    well.any(|&(at, length)| {
        let near = before(words, at, 7);
        let conditional =
            has_any(near, IF) && (has_any(words, ACCEPTED) || has_any(&words[..1.min(words.len())], IF));
        preferred
            || has_any(near, SUITED)
            || has_any(near, SEARCH)
            || conditional
            || (at == 0
                && has_any(words, JOINING)
                && has_any(words.get(at + length..).unwrap_or_default(), PEOPLE))
            || words.first().is_some_and(|word| has_any(&[word], "as, so, provided, providing, unless"))
            || is_limited(words, Reading::Steps)
    })
}

/// Whether "healthy" or "fit" is said of people, and not of food, or of what somebody wants to become.
fn is_said_of_people(words: &[&str], at: usize, length: usize) -> bool {
    let next = words.get(at + length).is_some_and(|word| has_any(&[word], NO_PERSON));
    let becoming = has_any(before(words, at, 1), "get, keep, stay, become, getting, keeping, staying, feel");
    let verb = matches!(words.get(at), Some(&("fit" | "active" | "strong")))
        && !has_any(
            before(words, at, 1),
            "are, is, be, and, or, for, only, prefer, healthy, young, welcome, who",
        )
        && !words.get(at + 1).is_some_and(|word| {
            has_any(&[word], "and, people, patients, adults, or, enough, members, applicants")
        });
    !next && !becoming && !verb
}

fn is_tiered(words: &[&str]) -> bool {
    let member = |word: &str| matches!(word, "member" | "members" | "membership" | "memberships");
    let named = words.windows(2).any(|pair| has_any(&pair[..1], TIERS_NAMED) && member(pair[1]));
    let tiered = words.windows(2).any(|pair| {
        member(pair[0])
            && matches!(pair[1], "tier" | "tiers" | "level" | "levels" | "class" | "classes" | "grade")
    });
    named || tiered
}
