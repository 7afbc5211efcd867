//! What a text promises about staying: whether one keeps the surgery, must act, or can leave.
//!
//! A sentence with a condition ("if your surgery is in no partnership") promises nothing to everybody, and is not read.

use crate::phrases::{find_all, find_any, has_any, normalize, split_sentences, split_words};

/// What a text promises without a condition.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a promise of its own, and any may stand with any other"
)]
pub(super) struct Promises {
    /// One keeps one's surgery.
    pub(super) keeps: bool,
    /// One must change surgery.
    pub(super) loses: bool,
    /// There is nothing to do.
    pub(super) nothing_to_do: bool,
    /// One is asked to do something.
    pub(super) asks_to_act: bool,
    /// One is asked to register once more with one's own surgery, or to confirm that one stays.
    pub(super) registers_again: bool,
    /// One can leave or change at any time.
    pub(super) leaves_at_any_time: bool,
    /// One can leave or change only at some times.
    pub(super) leaves_at_some_times: bool,
}

/// Words that make a sentence depend on something.
const CONDITIONS: &str = "\
     if, unless, whether, until, while, when, where, may, might, could, perhaps, probably, some people, most people, \
     depends, not decided, undecided, in case, provided";

/// The surgery as something that stays.
const KEEPS: &str = "\
     keep your surgery, keep your gp, keep your gp surgery, keep your own surgery, keep your own gp, keep your doctor, \
     keep your doctors, keep your practice, keep the surgery, keep the same surgery, keep the same gp, keep the same \
     doctor, keep your current surgery, keep your current gp, keep your present surgery, keep your present gp, keeps \
     their surgery, keeps their gp, keep their surgery, keep their gp, stay with your surgery, stay with your gp, \
     stay with your own surgery, stay with your doctor, stay with your current surgery, stay with the same surgery, \
     stay at your surgery, stay at your gp, stay at the same surgery, stay on the list, remain with your surgery, \
     remain with your gp, remain at your surgery, remain at your gp, remain a patient, stay registered, remain \
     registered, your surgery stays, your gp surgery stays, your surgery remains, your gp surgery remains, your \
     surgery does not change, your gp surgery does not change, your gp does not change, your doctor does not change, \
     go on using your surgery, continue with your surgery, continue with your gp, carry on with your surgery, \
     still see your gp, still use your surgery, still use your gp";

/// The surgery as something that changes.
const CHANGES: &str = "\
     change surgery, change surgeries, change your surgery, change your gp, change gp, change doctor, change your \
     doctor, change practice, another surgery, another gp, another practice, a different surgery, a different gp, a \
     different practice, a new surgery, a new gp, a new practice, leave your surgery, leave your gp, leave the \
     surgery, lose your surgery, lose your gp, give up your surgery, move surgery, move to a surgery, switch surgery";

/// Words that turn keeping into losing, and changing into keeping, when they stand shortly before.
const NEGATIONS: &str = "\
     not, cannot, can't, don't, won't, never, no longer, no need, without, unable, nobody, nor, isn't, needn't";

/// Words that make a change of surgery something asked of people.
const DEMANDS: &str =
    "must, have to, has to, need to, needs to, will need, ask you to, should, choose, find, register with";

/// That there is nothing to do.
const NOTHING: &str = "\
     nothing to do, need do nothing, need to do nothing, not need to do anything, not need do anything, not have to do \
     anything, don't need to do anything, don't have to do anything, needn't do anything, no need to do anything, \
     without doing anything, do nothing, nothing you need to do, no action, no need to tell, not need to tell, not \
     have to tell, don't need to tell, no need to act, not need to act, happens by itself, happens automatically, \
     no form";

/// How a sentence begins, or goes on, that asks people to act.
const ACTS: &str = "\
     tell, call, phone, write to, ask, send, fill in, register, contact, email, e-mail, visit, sign, let us know, \
     let your surgery know, go to, apply, return, speak to, come to, inform, choose, find";

/// Registering once more where one is registered already.
const REGISTERS_AGAIN: &str = "\
     register again, registers again, registering again, re-register, reregister, register anew, register once more, \
     sign up again, sign on again, enrol again, join your surgery again, renew your registration, renew your place, \
     renew your membership, confirm your registration, confirm your place, confirm that you stay, confirm that you \
     want to stay, confirm you want to stay, tell us that you want to stay, tell us you want to stay, tell your \
     surgery that you want to stay, tell your surgery you want to stay, say that you want to stay, opt in, a new \
     registration form, sign a new form, fill in a new form, apply to stay, ask to stay registered";

/// That people can go when they like.
const LEAVING: &str = "\
     leave at any time, leave any time, leave whenever, leave when you like, leave when you want, change at any time, \
     change any time, change whenever, change your mind at any time, switch at any time, switch any time, switch \
     whenever, at any time you can leave, at any time you can change, move at any time";

/// Going.
const GOING: &str = "change, changes, changing, leave, leaves, leaving, switch, switching, move, moving";

/// That people can go only at some times.
const AT_SOME_TIMES: &str = "\
     only in, only during, only between, only once, only from, only at, only on, only after, only when, only within, \
     only every, only twice, once a year, once each year, once every, twice a year, joining window, a window, the \
     window, at no other time, not before, not until, have to wait, must wait, need to wait, at set times, at certain \
     times, at some times";

/// The months, which limit a sentence that does not name them beside others.
const IN_A_MONTH: &str = "\
     in january, in february, in march, in april, in may, in june, in july, in august, in september, in october, in \
     november, in december";

/// Words beside which a month limits nothing.
const AMONG_OTHERS: &str = "any, also, too, even, next, this";

/// Whom one stays with, that is no surgery.
const STAYING: &str = "stay with, stays with, staying with, remain with, remains with, remaining with";

/// What one may stay with beside the funder.
const SURGERIES: &str = "surgery, surgeries, gp, gps, doctor, doctors, practice, partnership, us";

/// The sentences of a text that are about staying with the funder, as one text.
pub(super) fn about_staying(text: &str) -> String {
    let of_funder = |sentence: &&str| {
        let lowered = normalize(sentence);
        let words = split_words(&lowered);
        find_all(&words, STAYING).iter().any(|&(at, length)| {
            let whom = words.get(at + length..).unwrap_or_default();
            let whom = whom.get(..3.min(whom.len())).unwrap_or_default();
            !whom.is_empty() && !has_any(whom, SURGERIES)
        })
    };
    let sentences: Vec<&str> = split_sentences(text).into_iter().filter(of_funder).collect();
    sentences.join(". ")
}

impl Promises {
    /// What a text promises.
    pub(super) fn of(text: &str) -> Self {
        let lowered = normalize(text);
        let mut promises = Self::default();
        for sentence in split_sentences(&lowered) {
            let words = split_words(sentence);
            promises.leaves_at_any_time |= has_any(&words, LEAVING) && !negated(&words, LEAVING);
            let in_a_month = has_any(&words, IN_A_MONTH) && !has_any(&words, AMONG_OTHERS);
            promises.leaves_at_some_times |=
                has_any(&words, GOING) && (has_any(&words, AT_SOME_TIMES) || in_a_month);
            promises.leaves_at_some_times |= has_any(&words, LEAVING) && negated(&words, LEAVING);
            if has_any(&without_months(&words), CONDITIONS) {
                continue;
            }
            let nothing = has_any(&words, NOTHING);
            let changes = has_any(&words, CHANGES);
            promises.nothing_to_do |= nothing;
            promises.keeps |= has_any(&words, KEEPS) && !negated(&words, KEEPS);
            promises.keeps |= changes && negated(&words, CHANGES);
            promises.loses |= has_any(&words, KEEPS) && negated(&words, KEEPS);
            promises.loses |= changes && has_any(&words, DEMANDS) && !negated(&words, CHANGES);
            promises.asks_to_act |= !nothing && asks(&words);
            promises.registers_again |=
                has_any(&words, REGISTERS_AGAIN) && !negated(&words, REGISTERS_AGAIN) && !nothing;
        }
        promises
    }
}

/// The words without "May" as a month, which is no condition: "by 1 May", "in May".
fn without_months<'a>(words: &[&'a str]) -> Vec<&'a str> {
    let before_a_month =
        "in, by, until, from, since, of, before, after, early, late, next, last, every, each";
    let is_month = |at: usize| {
        let before = at.checked_sub(1).map(|before| words[before]);
        words[at] == "may"
            && before.is_some_and(|word| {
                word.starts_with(|first: char| first.is_ascii_digit()) || has_any(&[word], before_a_month)
            })
    };
    (0..words.len()).filter(|&at| !is_month(at)).map(|at| words[at]).collect()
}

/// Whether a negation stands at most five words before a phrase.
fn negated(words: &[&str], phrases: &str) -> bool {
    let Some(at) = find_any(words, phrases) else { return false };
    let before = words.get(at.saturating_sub(5)..at).unwrap_or_default();
    has_any(before, NEGATIONS)
}

/// Whether a sentence asks people to act: it begins with what to do, or says that they must.
fn asks(words: &[&str]) -> bool {
    let begins = |words: &[&str]| find_any(words, ACTS) == Some(0);
    let politely = matches!(words.first(), Some(&("please" | "you" | "just" | "then" | "first")));
    let demanded = ["must", "to"].iter().any(|demand| {
        words
            .iter()
            .enumerate()
            .any(|(at, word)| word == demand && begins(words.get(at + 1..).unwrap_or_default()))
    });
    let after = words.get(1..).unwrap_or_default();
    begins(words)
        || (politely && begins(after))
        || (demanded && has_any(words, "must, have to, need to, needs to") && !has_any(words, NEGATIONS))
}

#[cfg(test)]
mod tests {
    use super::{Promises, about_staying};

    #[test]
    fn keeping_the_surgery_is_a_promise_only_without_a_condition() {
        for text in [
            "You keep your GP surgery and all your rights.",
            "You do not have to change surgery.",
            "You can stay with your surgery.",
            "Your GP surgery stays the same.",
        ] {
            assert!(Promises::of(text).keeps, "{text}");
        }
        for text in [
            "If your surgery is in no partnership, you keep your surgery.",
            "It is not decided whether you keep your surgery.",
            "You keep all your rights.",
            "You cannot keep your GP surgery.",
        ] {
            assert!(!Promises::of(text).keeps, "{text}");
        }
    }

    #[test]
    fn losing_the_surgery_is_said_in_several_ways() {
        for text in [
            "You cannot keep your GP surgery.",
            "You must change surgery.",
            "You need to register with another surgery.",
            "To stay, choose a different surgery.",
        ] {
            assert!(Promises::of(text).loses, "{text}");
        }
        assert!(!Promises::of("You do not need to change surgery.").loses);
    }

    #[test]
    fn doing_nothing_and_being_asked_to_act_are_told_apart() {
        for text in ["You do not need to do anything.", "There is nothing to do.", "You need do nothing."] {
            let promises = Promises::of(text);
            assert!(promises.nothing_to_do && !promises.asks_to_act, "{text}");
        }
        for text in ["Tell the surgery or call us.", "You must tell your surgery.", "Please write to us."] {
            let promises = Promises::of(text);
            assert!(promises.asks_to_act && !promises.nothing_to_do, "{text}");
        }
        assert!(!Promises::of("Your care does not change.").asks_to_act);
    }

    #[test]
    fn registering_again_is_asked_only_without_a_condition_or_a_negation() {
        for text in [
            "Everybody must register again by 1 May.",
            "Register again in May.",
            "Confirm that you want to stay.",
            "Please re-register.",
        ] {
            assert!(Promises::of(text).registers_again, "{text}");
        }
        for text in [
            "You do not have to register again.",
            "If you move, register again.",
            "Register with the surgery that you choose.",
            "There is no need to confirm your registration.",
            "You may register again.",
        ] {
            assert!(!Promises::of(text).registers_again, "{text}");
        }
    }

    #[test]
    fn leaving_at_any_time_is_read_even_beside_a_condition() {
        assert!(Promises::of("You can still leave at any time.").leaves_at_any_time);
        assert!(!Promises::of("You cannot leave at any time.").leaves_at_any_time);
    }

    #[test]
    fn leaving_at_some_times_is_told_from_leaving_at_any_time() {
        for text in [
            "You can change only in March.",
            "You can change once a year.",
            "You can leave during the joining window.",
            "You cannot leave at any time.",
        ] {
            assert!(Promises::of(text).leaves_at_some_times, "{text}");
        }
        for text in [
            "You can change at any time.",
            "You can change on any day, also in May.",
            "Register with the surgery that you choose.",
        ] {
            assert!(!Promises::of(text).leaves_at_some_times, "{text}");
        }
    }

    #[test]
    fn staying_with_the_funder_is_told_from_staying_with_the_surgery() {
        let text =
            "You keep your surgery. You can keep your surgery and stay with the PCT. You stay with your GP.";
        assert_eq!(about_staying(text), "You can keep your surgery and stay with the PCT");
        assert_eq!(about_staying("You stay with us."), "");
    }
}
