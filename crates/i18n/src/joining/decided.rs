//! What a funder has decided, what it has not, whom to ask, and what people may count on.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Contact, Policy, PolicyPoint, Right};
use enrolment::PolicyAnswer;

use crate::{Locale, format_date, word_key};

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

/// What is decided on a point, in the funder's own words after ours, and until when; or from when it is decided; or that
/// it is not, or that nobody knows whose decision counts; and then whom to ask.
#[must_use]
pub fn policy_sentence(locale: &Locale, point: PolicyPoint, answer: PolicyAnswer<'_>) -> String {
    let family = word_key("policy", point.word());
    let on = |key: &str, day| locale.with(key, &[("date", &format_date(locale, day))]);
    let decided =
        |policy: &Policy| locale.with(&format!("{family}-decided"), &[("decision", policy.decision.word())]);
    let mut sentences = Vec::new();
    match answer {
        PolicyAnswer::Decided { policy, .. } => {
            sentences.extend([decided(policy), policy.answer.clone()]);
            sentences.extend(what_follows(locale, point, answer));
        }
        PolicyAnswer::DecidedFrom { policy, from, .. } => {
            let until_then = locale.text("policy-until-then");
            sentences.extend([on("policy-from", from), decided(policy), policy.answer.clone(), until_then]);
        }
        PolicyAnswer::NotDecided { says, pilot_ended, .. } => {
            sentences.push(match pilot_ended {
                Some(until) => on("policy-pilot-ended", until),
                None => locale.text(&format!("{family}-undecided")),
            });
            sentences.extend(says.map(|policy| policy.answer.clone()));
        }
        PolicyAnswer::FunderNotKnown { .. } => sentences.push(locale.text("policy-funder-not-known")),
    }
    sentences.extend(answer.ask().map(|contact| ask(locale, contact)));
    sentences.retain(|sentence| !sentence.is_empty());
    sentences.join(" ")
}

/// Until when a decision holds, and what is decided after it; nothing where nothing is decided today.
pub(super) fn what_follows(locale: &Locale, point: PolicyPoint, answer: PolicyAnswer<'_>) -> Vec<String> {
    let PolicyAnswer::Decided { policy, then } = answer else { return Vec::new() };
    let on = |key: &str, day| locale.with(key, &[("date", &format_date(locale, day))]);
    let mut sentences = Vec::from_iter(policy.period.until.map(|until| on("policy-until", until)));
    if let Some((next, from)) = then {
        let key = format!("{}-decided", word_key("policy", point.word()));
        let decided = locale.with(&key, &[("decision", next.decision.word())]);
        sentences.extend([on("policy-from", from), decided, next.answer.clone()]);
    }
    sentences
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
