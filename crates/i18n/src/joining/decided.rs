//! What a funder has decided, what it has not, whom to ask, and what people may count on.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Contact, PolicyPoint, Right};
use enrolment::PolicyAnswer;

use super::key;
use crate::Messages;

/// Whom to ask, with a number to call where there is one: `Ask Wenmarsh PCT on 01632 960 123.`
#[must_use]
pub fn ask(wording: &Messages, contact: &Contact) -> String {
    let name = ("name", contact.name.as_str().into());
    match &contact.phone {
        Some(phone) => wording.with("ask-by-phone", &[name, ("phone", phone.into())]),
        None => wording.with("ask", &[name]),
    }
}

/// The question that a point answers: `Can I keep my GP surgery and stay with the PCT?`
#[must_use]
pub fn policy_question(wording: &Messages, point: PolicyPoint) -> String {
    wording.text(&format!("{}-question", key("policy", point.word())))
}

/// What is decided on a point, in the funder's own words after ours; or that it is not decided, and whom to ask.
#[must_use]
pub fn policy_sentence(wording: &Messages, point: PolicyPoint, answer: PolicyAnswer<'_>) -> String {
    let family = key("policy", point.word());
    let own_words = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let sentences = match answer {
        PolicyAnswer::Decided { policy } => {
            let decision = ("decision", policy.decision.word().into());
            [Some(wording.with(&format!("{family}-decided"), &[decision])), own_words(&policy.answer), None]
        }
        PolicyAnswer::NotDecided { ask: contact, says } => [
            Some(wording.text(&format!("{family}-undecided"))),
            says.and_then(|policy| own_words(&policy.answer)),
            Some(ask(wording, contact)),
        ],
    };
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A right in a sentence, with the days within which it must be met where the source names them.
#[must_use]
pub fn right_sentence(wording: &Messages, right: &Right) -> String {
    let family = key("right", right.right.word());
    match right.within_days {
        Some(days) => {
            let with_days = format!("{family}-within");
            let key = if wording.has(&with_days) { with_days } else { family };
            wording.with(&key, &[("days", days.into())])
        }
        None => wording.text(&family),
    }
}
