//! Language that shuts people out: V07, V08 and V38.
//!
//! Joining itself cannot be restricted but by the closed list of rules; what is left is free text. Each sentence
//! about joining is read for refusals, for papers demanded, for ages, and for a ground on which nobody may be refused
//! beside a word that limits. A sentence that opens the door ("whatever your health", "you do not need") passes. Text
//! about services may name whom they are for, and is not read here.

use super::checked::Checked;
use super::rule::rules;
use super::texts::{Text, each_text};
use super::words::{find_phrase, has_phrase, is_number, plain, sentences, words};
use crate::problem::{Problem, Problems, Rule};
use crate::tables::Use;

rules! {
    EXCLUSION "V07" Error
        asks "No text about joining shuts people out by health, age, papers, cost or any other forbidden ground; other texts that sound so are warned about."
        because "The deal has no exclusions of vulnerable groups; an audit of surgeries' pages found three in four asking for papers that nobody has to show."
        mend "remove the condition: whoever lives in the area, or is taken from outside it, may join";
    PAPERS "V08" Error
        asks "No paper is needed to join; papers may be said to help."
        because "People without papers, or without a home, have the same right to a surgery."
        mend "say that it helps, not that it is needed, or remove it";
    TIERS "V38" Error
        asks "All members of a partnership are members alike: there are no basic and extra memberships."
        because "Extra services for some members select the healthy by the back door."
        mend "offer the service to all members";
}

/// What is wrong with a sentence.
struct Finding {
    rule: &'static Rule,
    what: &'static str,
    /// Whether it is so clear that it is looked for outside texts about joining too.
    clear: bool,
}

pub(super) fn check(checked: &Checked<'_>, problems: &mut Problems) {
    each_text(checked.tables, &mut |text: Text<'_>| {
        let joining = text.column.purpose == Use::Joining;
        let plain_text = matches!(text.column.purpose, Use::Plain { .. }) && !is_about_a_service(&text);
        if !joining && !plain_text {
            return;
        }
        let lowered = plain(text.content);
        for sentence in sentences(&lowered) {
            let words = words(sentence);
            let Some(found) = finding(&words, text.column.name) else { continue };
            if joining || found.clear || found.rule == &TIERS {
                let problem = Problem::new(found.rule, text.spot(), format!("{}: {sentence:?}", found.what))
                    .value(text.content);
                let blocks = joining || found.rule == &TIERS;
                problems.note(if blocks { problem } else { problem.warning() });
            }
        }
    });
}

/// Whether a text says whom a service is for, or what people have; there a group may be named.
fn is_about_a_service(text: &Text<'_>) -> bool {
    matches!(text.table.name, "offers" | "changes" | "measures" | "glossary" | "tombstones" | "policies")
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
        let demanded = DEMAND.iter().any(|phrase| has_phrase(words, phrase)) && !opens(words);
        return demanded.then_some(Finding {
            rule: &PAPERS,
            what: "a paper is said to be needed",
            clear: true,
        });
    }
    if opens(words) {
        return None;
    }
    refusal(words).or_else(|| age(words)).or_else(|| ground(words))
}

/// Phrases that open the door, so that what they stand beside is a welcome.
const OPENING: &[&str] = &[
    "whatever your",
    "whatever their",
    "regardless of",
    "no matter",
    "do not need",
    "don't need",
    "does not need",
    "not needed",
    "no need",
    "not required",
    "even if",
    "cannot refuse",
    "can't refuse",
    "will not refuse",
    "won't refuse",
    "may not refuse",
    "must not refuse",
    "never refuse",
    "not be refused",
    "never be refused",
    "cannot turn",
    "will not turn",
    "never turn",
    "are welcome",
    "is welcome",
    "also welcome",
    "everybody can",
    "everyone can",
    "anybody can",
    "anyone can",
    "can still",
    "if you have one",
    "if you have it",
    "if you have them",
    "if you like",
    "if you want",
    "does not matter",
    "doesn't matter",
    "because of your",
];

fn opens(words: &[&str]) -> bool {
    OPENING.iter().any(|phrase| has_phrase(words, phrase))
}

/// Papers that surgeries have asked for without right.
const PAPERS_ASKED: &[&str] = &[
    "proof of address",
    "proof of identity",
    "proof of id",
    "proof of residence",
    "proof of residency",
    "proof of where",
    "proof of eligibility",
    "proof of status",
    "photo id",
    "photographic id",
    "photo identification",
    "photographic identification",
    "your id",
    "of id",
    "id required",
    "id needed",
    "bring id",
    "show id",
    "identification",
    "passport*",
    "birth certificate*",
    "utility bill*",
    "council tax bill*",
    "bank statement*",
    "tenancy agreement*",
    "driving licence*",
    "visa",
    "immigration papers",
    "residence permit*",
    "marriage certificate*",
    "forms of id",
];

/// Words by which something is demanded.
const DEMAND: &[&str] = &[
    "must",
    "required",
    "require*",
    "need",
    "needed",
    "needs",
    "necessary",
    "have to",
    "has to",
    "compulsory",
    "mandatory",
    "essential",
    "without which",
];

fn papers(words: &[&str]) -> Option<&'static str> {
    let asked = PAPERS_ASKED.iter().any(|phrase| has_phrase(words, phrase));
    let helps =
        ["helps", "help", "helpful", "may help", "optional"].iter().any(|phrase| has_phrase(words, phrase));
    let demanded = DEMAND.iter().any(|phrase| has_phrase(words, phrase));
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

/// Ways to say that somebody is turned away or may be.
const REFUSALS: &[&str] = &[
    "reserve the right",
    "reserves the right",
    "at our discretion",
    "at the discretion",
    "at its discretion",
    "unsuitable for",
    "not suitable for",
    "not appropriate for",
    "may refuse",
    "may decline",
    "can refuse",
    "can decline",
    "right to refuse",
    "right to decline",
    "will be refused",
    "will be declined",
    "may be refused",
    "be turned away",
    "turn away",
    "may be declined",
    "subject to a health",
    "subject to a medical",
    "subject to an assessment",
    "subject to an interview",
    "subject to approval",
    "subject to a satisfactory",
    "health check before",
    "medical before",
    "interview before",
    "assessment before",
    "accepted after",
    "prefer not to",
    "prefer patients",
    "prefer people",
    "by invitation only",
    "need not apply",
    "no longer serve",
];

/// Ways to say that something is not done; they shut out when people follow.
const NOT_TAKEN: &[&str] = &[
    "do not accept",
    "don't accept",
    "cannot accept",
    "can't accept",
    "will not accept",
    "won't accept",
    "unable to accept",
    "not able to accept",
    "do not take",
    "don't take",
    "cannot take",
    "can't take",
    "will not take",
    "won't take",
    "unable to take",
    "not able to take",
    "do not register",
    "don't register",
    "cannot register",
    "can't register",
    "will not register",
    "unable to register",
    "not able to register",
    "do not enrol",
    "cannot enrol",
    "do not see",
    "cannot see",
    "not accepting",
    "not taking",
    "not registering",
    "only accept",
    "only take",
    "only register",
    "only see",
    "accept only",
    "take only",
    "register only",
    "cannot join",
    "can't join",
    "may not join",
    "not join",
    "cannot care for",
    "unable to care for",
    "cannot look after",
    "unable to look after",
    "not equipped",
    "are excluded",
    "is excluded",
    "excluding",
    "exclude",
];

/// Words for people who would be turned away.
const PEOPLE: &[&str] = &[
    "patient",
    "patients",
    "people",
    "person",
    "anyone",
    "anybody",
    "those",
    "families",
    "family",
    "children",
    "adults",
    "women",
    "men",
    "residents",
    "students",
    "registrations",
    "applicants",
    "individuals",
    "you",
    "who",
    "with",
];

fn refusal(words: &[&str]) -> Option<Finding> {
    if REFUSALS.iter().any(|phrase| has_phrase(words, phrase)) {
        return Some(Finding {
            rule: &EXCLUSION,
            what: "the text lets somebody be turned away",
            clear: true,
        });
    }
    let at = NOT_TAKEN.iter().filter_map(|phrase| find_phrase(words, phrase)).min()?;
    let after = words.get(at..).unwrap_or_default();
    let people = after.iter().any(|word| PEOPLE.contains(word));
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

/// Units after which a number is no age.
const NOT_AGES: &[&str] = &[
    "minutes",
    "minute",
    "hours",
    "hour",
    "days",
    "day",
    "weeks",
    "week",
    "months",
    "month",
    "miles",
    "mile",
    "metres",
    "people",
    "patients",
    "per",
    "pounds",
    "surgeries",
    "working",
    "o'clock",
    "am",
    "pm",
];

fn age(words: &[&str]) -> Option<Finding> {
    let numbered = |at: usize| {
        let number = words.get(at).is_some_and(|word| is_number(word));
        number && !words.get(at + 1).is_some_and(|word| NOT_AGES.contains(word))
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

/// Grounds on which nobody may be refused, in the words that people use for them.
const GROUNDS: &[&str] = &[
    "complex needs",
    "complex health",
    "high needs",
    "care needs",
    "health problem*",
    "health condition*",
    "medical condition*",
    "medical history",
    "long-term condition*",
    "long-term illness*",
    "chronic*",
    "illness*",
    "ill",
    "sick",
    "disab*",
    "wheelchair*",
    "mental*",
    "addict*",
    "alcohol*",
    "drug*",
    "substance*",
    "pregnan*",
    "diabet*",
    "cancer*",
    "hiv",
    "overweight",
    "obes*",
    "bmi",
    "smok*",
    "housebound",
    "care home*",
    "nursing home*",
    "learning*",
    "autis*",
    "dementia",
    "healthy",
    "fit",
    "good health",
    "expensive",
    "cost*",
    "high users",
    "frequent*",
    "heavy users",
    "vulnerable",
    "ethnic*",
    "race",
    "racial*",
    "nationalit*",
    "immigra*",
    "migrant*",
    "visa*",
    "asylum*",
    "refugee*",
    "traveller*",
    "gyps*",
    "roma",
    "foreign*",
    "overseas",
    "british",
    "citizen*",
    "english",
    "interpreter*",
    "homeless*",
    "fixed address",
    "permanent address",
    "hostel*",
    "temporary",
    "rough sleep*",
    "tenant*",
    "housing*",
    "income*",
    "benefit*",
    "unemployed",
    "employed",
    "jobless",
    "working people",
    "professionals",
    "poor",
    "gender*",
    "sex",
    "women",
    "men",
    "female",
    "male",
    "transgender",
    "trans",
    "gay",
    "lesbian*",
    "sexual*",
    "religio*",
    "muslim*",
    "christian*",
    "jewish",
    "hindu*",
    "sikh*",
    "faith*",
    "appearance",
    "criminal*",
    "prison*",
    "violen*",
    "complain*",
    "private patients",
    "insured",
    "elderly",
    "frail",
];

/// Words that limit; beside a ground they shut people out.
const LIMITS: &[&str] = &[
    "only",
    "no",
    "not",
    "cannot",
    "can't",
    "don't",
    "won't",
    "unable",
    "except",
    "unless",
    "excluded",
    "exclude*",
    "excluding",
    "refuse*",
    "declin*",
    "unsuitable",
    "limited",
    "restricted",
    "elsewhere",
    "another surgery",
    "another practice",
    "other surgeries",
    "other practices",
    "instead",
    "must",
    "required",
    "require*",
    "non",
    "exclusively",
    "discourage*",
    "reluctant*",
    "avoid",
    "rather than",
];

fn ground(words: &[&str]) -> Option<Finding> {
    let at = GROUNDS.iter().filter_map(|phrase| find_phrase(words, phrase)).min()?;
    let limited = LIMITS.iter().any(|phrase| has_phrase(words, phrase))
        || words.get(at).is_some_and(|word| word.starts_with("non-"));
    limited.then_some(Finding {
        rule: &EXCLUSION,
        what: "the text limits joining by a ground on which nobody may be refused",
        clear: false,
    })
}

/// Memberships better than others.
const TIERS_NAMED: &[&str] = &[
    "basic", "extra", "premium", "gold", "silver", "bronze", "plus", "standard", "priority", "vip",
    "enhanced", "full",
];

fn tier(words: &[&str]) -> Option<&'static str> {
    let member = |word: &&str| matches!(*word, "member" | "members" | "membership" | "memberships");
    let named = words.windows(2).any(|pair| TIERS_NAMED.contains(&pair[0]) && member(&pair[1]));
    let tiered = words.windows(2).any(|pair| {
        member(&pair[0])
            && matches!(pair[1], "tier" | "tiers" | "level" | "levels" | "class" | "classes" | "grade")
    });
    (named || tiered).then_some("the text makes some members better than others")
}
