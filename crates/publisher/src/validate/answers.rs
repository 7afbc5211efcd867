//! Whether a funder's answer says what it decided: a part of V41.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Decision, PolicyPoint};

use super::check_context::CheckContext;
use super::promises::Promises;
use crate::phrases::{find_all, has_any, normalize, split_sentences, split_words};
use crate::tables::rows::PolicyRow;

/// That one may join.
const JOINS: &str = "\
     can join, may join, could join, free to join, can register, may register, can choose, may choose, can go to, can \
     use, can sign up, are welcome, takes you, take you, accepts you, accept you";

/// What lies beyond the funder's border, whatever it is called.
const BEYOND: &str = "\
     another pct, other pct, other pcts, another trust, other trust, another funder, other funder, another area, other \
     areas, other area, any area, across, border, outside, elsewhere, any surgery, any gp surgery, any practice, next to \
     us, neighbouring, another county, anywhere";

/// Two surgeries at a time.
const TWO: &str = "\
     two surgeries, 2 surgeries, two gp surgeries, 2 gp surgeries, two gps, 2 gps, second surgery, second gp surgery, \
     second gp, another surgery as well, another gp surgery as well, both surgeries, more than one surgery, more than \
     one gp surgery";

/// That one may.
const MAY: &str = "can, may, are able to, are free to, are allowed to";

/// Words by which a permission is none, or is one for the other side only.
const NOT: &str = "not, cannot, can't, never, no, nobody, only, won't, don't, nor, neither, without";

/// How the answer of a row contradicts its decision, or itself.
pub(super) fn contradiction(context: &CheckContext<'_>, row: &PolicyRow, text: &str) -> Option<String> {
    let promises = Promises::of(text);
    if promises.leaves_at_any_time && promises.leaves_at_some_times {
        return Some(
            "the answer says that people can change at any time, and that they can at some times".to_owned(),
        );
    }
    let contradicted = match (row.point, row.decision) {
        (PolicyPoint::KeepSurgeryAndStay, Decision::No | Decision::Undecided) => promises.keeps,
        (PolicyPoint::KeepSurgeryAndStay, Decision::Yes) => promises.loses,
        (PolicyPoint::Switching, Decision::No | Decision::Undecided) => promises.leaves_at_any_time,
        (PolicyPoint::Switching, Decision::Yes) => promises.leaves_at_some_times,
        (PolicyPoint::CrossBorder, Decision::No | Decision::Undecided) => {
            let beyond = beyond(context, row);
            permits(text, JOINS, |words| beyond.iter().any(|name| has_any(words, name)))
        }
        (PolicyPoint::DualMembership, Decision::No | Decision::Undecided) => {
            permits(text, MAY, |words| has_any(words, TWO))
        }
        _ => false,
    };
    let answered = || {
        format!(
            "the decision on {} is {}, and its answer says otherwise",
            row.point.word(),
            row.decision.word()
        )
    };
    contradicted.then(answered)
}

/// Whether a sentence permits what it is about; what stands before the permission may deny it.
fn permits(text: &str, permission: &str, about: impl Fn(&[&str]) -> bool) -> bool {
    let lowered = normalize(text);
    split_sentences(&lowered).into_iter().any(|sentence| {
        let words = split_words(sentence);
        let asks = matches!(words.first(), Some(&("whether" | "ask")));
        let undecided = has_any(&words, "whether, not decided, undecided, not yet");
        let permitted = find_all(&words, permission).iter().any(|&(at, length)| {
            let before = words.get(at.saturating_sub(4)..at + length).unwrap_or_default();
            let after = words.get(at + length..).unwrap_or_default();
            let after = after.get(..2.min(after.len())).unwrap_or_default();
            !has_any(before, NOT) && !has_any(after, NOT)
        });
        permitted && !asks && !undecided && about(&words)
    })
}

/// Phrases for what lies beyond the border of a funder: the names of the others and of their areas are among them.
fn beyond(context: &CheckContext<'_>, row: &PolicyRow) -> Vec<String> {
    let tables = context.tables;
    let others = tables.funders.rows.iter().filter(|funder| funder.id != row.funder);
    let mut phrases = vec![BEYOND.to_owned()];
    for funder in others {
        phrases.push(normalize(&funder.name));
        let area = tables.areas.rows.iter().find(|area| Some(&area.id) == funder.area.as_ref());
        phrases.extend(area.map(|area| normalize(&area.name)));
    }
    phrases
}
