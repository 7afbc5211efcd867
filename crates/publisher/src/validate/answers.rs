//! Whether a funder's answer says what it decided: a part of V41.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Decision, PolicyPoint};

use super::check_context::CheckContext;
use super::promises::Promises;
use crate::phrases::{find_all, find_any, has_any, normalize, split_sentences, split_words};
use crate::tables::rows::{FunderRow, PolicyRow};

/// That one may join.
const JOINS: &str = "\
     can join, may join, could join, free to join, can register, may register, can choose, may choose, can go to, can \
     use, can sign up, are welcome, takes you, take you, accepts you, accept you";

/// What lies beyond the funder's border, whatever it is called.
const BEYOND: &str = "\
     another pct, other pct, other pcts, another trust, other trust, another funder, other funder, another area, other \
     areas, other area, across, border, outside, elsewhere, next to us, neighbouring, another county";

/// Everywhere, unless the sentence says where.
const ANYWHERE: &str = "anywhere, any area, any surgery, any gp surgery, any practice";

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
            let (own, others) = places(context, row);
            let beyond = |words: &[&str]| {
                let anywhere = if own.iter().any(|name| has_any(words, name)) {
                    None
                } else {
                    find_any(words, ANYWHERE)
                };
                let named = others.iter().filter_map(|name| find_any(words, name));
                named.chain(find_any(words, BEYOND)).chain(anywhere).min()
            };
            permits(text, JOINS, beyond)
        }
        (PolicyPoint::DualMembership, Decision::No | Decision::Undecided) => {
            permits(text, MAY, |words| find_any(words, TWO))
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

/// Whether a sentence permits what it is about: nothing that denies it stands around the permission, or from there to
/// the words that `about` finds.
fn permits(text: &str, permission: &str, about: impl Fn(&[&str]) -> Option<usize>) -> bool {
    let lowered = normalize(text);
    split_sentences(&lowered).into_iter().any(|sentence| {
        let words = split_words(sentence);
        let Some(subject) = about(&words) else { return false };
        let open = has_any(&words, "ask, whether, not decided, undecided, not yet");
        !open
            && find_all(&words, permission).iter().any(|&(at, length)| {
                let end = subject.max(at + length + 2).min(words.len());
                !has_any(words.get(at.saturating_sub(4)..end).unwrap_or_default(), NOT)
            })
    })
}

/// The names of a funder and its area, and those of the others.
fn places(context: &CheckContext<'_>, row: &PolicyRow) -> (Vec<String>, Vec<String>) {
    let tables = context.tables;
    let names = |funder: &FunderRow| {
        let area = tables.areas.rows.iter().find(|area| Some(&area.id) == funder.area.as_ref());
        let names = std::iter::once(&funder.name).chain(area.map(|area| &area.name));
        names.map(|name| normalize(name)).collect::<Vec<String>>()
    };
    let (own, others): (Vec<_>, Vec<_>) =
        tables.funders.rows.iter().partition(|funder| funder.id == row.funder);
    (own.into_iter().flat_map(names).collect(), others.into_iter().flat_map(names).collect())
}
