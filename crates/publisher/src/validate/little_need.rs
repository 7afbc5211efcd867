//! Whether a sentence takes only people who do without something: "people who need no home visits".

use super::exclusion_words::{ACCEPTED, JOINING, PEOPLE};
use crate::phrases::{find_all, has_any};

/// That somebody has no need of something.
const NEEDS_NOTHING: &str = "\
     do not need, don't need, does not need, doesn't need, need no, needs no, do not require, don't require, does not \
     require, require no, requires no, never need, never needs, no longer need, no longer needs, do not ever need, do \
     not often need, have no need, has no need, will not need, won't need, not needing, not requiring, without needing, \
     without need";

/// What a surgery may do without, which says nothing of anybody's health.
const ADMIN: &str = "\
     form, forms, paper*, document*, passport*, id, proof, letter, letters, appointment, appointments, to pay, to bring, \
     to show, to tell, to prove, to do, to call, to write, to wait, to give, a reason, to change, to worry, surgery, \
     phone, email, website, card, number, address, fixed, insurance, job";

/// Whether those are taken who do not need something: "people who need no home visits".
///
/// "You do not need papers" opens the door, and so does "you can join even if you do not need a doctor".
pub(super) fn takes_those_without_need(words: &[&str]) -> bool {
    let joins =
        has_any(words, JOINING) || has_any(words, ACCEPTED) || has_any(words, "see, sees, for, only, first");
    let mut spared = find_all(words, NEEDS_NOTHING).into_iter().filter(|&(at, _)| is_of_some(words, at));
    joins
        && spared.any(|(at, length)| {
            let needed = words.get(at + length..).unwrap_or_default();
            !has_any(words.get(at.saturating_sub(5)..at).unwrap_or_default(), "even, whether")
                && !needed.is_empty()
                && !has_any(needed, ADMIN)
        })
}

/// Whether what stands before a place makes it true of some people only: "people who", "if you".
fn is_of_some(words: &[&str], at: usize) -> bool {
    // "People not needing" says it without a "who".
    let bare = matches!(words.get(at), Some(&("not" | "without")));
    match words.get(at.saturating_sub(2)..at).unwrap_or_default() {
        [.., "who" | "that"] | ["if", "you" | "they" | "people"] => true,
        [.., last] => bare && has_any(&[last], PEOPLE),
        [] => false,
    }
}
