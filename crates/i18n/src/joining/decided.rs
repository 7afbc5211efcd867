//! What a funder has decided, what it has not, whom to ask, and what people may count on.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Contact, Policy, PolicyPoint, Right};
use enrolment::PolicyAnswer;

use crate::{Locale, word_key};

/// Whom to ask, with a number to call where there is one: `Ask Wenmarsh PCT on 01632 960 123.`
#[must_use]
pub fn ask(locale: &Locale, contact: &Contact) -> String {
    let name = ("name", contact.name.as_str().into());
    match &contact.phone {
        Some(phone) => locale.format("ask-by-phone", &[name, ("phone", phone.into())]),
        None => locale.format("ask", &[name]),
    }
}

/// The question that a point answers: `Can I keep my GP surgery and stay with the PCT?`
#[must_use]
pub fn policy_question(locale: &Locale, point: PolicyPoint) -> String {
    locale.text(&format!("{}-question", word_key("policy", point.word())))
}

/// What is decided on a point, in the funder's own words after ours; or that it is not decided, and whom to ask.
#[must_use]
pub fn policy_sentence(locale: &Locale, point: PolicyPoint, answer: PolicyAnswer<'_>) -> String {
    let family = word_key("policy", point.word());
    let own_words = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let sentences = match answer {
        PolicyAnswer::Decided { policy } => {
            let decision = ("decision", policy.decision.word().into());
            [Some(locale.format(&format!("{family}-decided"), &[decision])), own_words(&policy.answer), None]
        }
        PolicyAnswer::NotDecided { ask: contact, says } => [
            Some(locale.text(&format!("{family}-undecided"))),
            says.and_then(|policy| own_words(&policy.answer)),
            Some(ask(locale, contact)),
        ],
    };
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Where a policy is written down.
#[must_use]
pub fn policy_source(locale: &Locale, policy: &Policy) -> String {
    locale.with("record-source", &[("source", &policy.source)])
}

/// A right in a sentence, with the days within which it must be met where the source names them.
#[must_use]
pub fn right_sentence(locale: &Locale, right: &Right) -> String {
    let family = word_key("right", right.right.word());
    match right.within_days {
        Some(days) => {
            let with_days = format!("{family}-within");
            let key = if locale.has(&with_days) { with_days } else { family };
            locale.format(&key, &[("days", days.into())])
        }
        None => locale.text(&family),
    }
}
