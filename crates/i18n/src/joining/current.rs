//! A person's own surgery: where it stands, what they ask about it, and what is known of that.

use catalogue::{Catalogue, Date, PartnershipIdx};
use enrolment::{CurrentSurgery, SurgeryAnswer, SurgeryQuestion};

use super::partnership::contract_stage_sentence;
use super::{ask, policy_sentence};
use crate::{Locale, format_date};

/// Where the practice stands today: `Your GP surgery has been in Harbour Partnership since 1 April 2009.`
#[must_use]
pub fn current_surgery_sentence(
    locale: &Locale,
    catalogue: &Catalogue,
    current: &CurrentSurgery<'_>,
) -> String {
    match (current.now, current.known) {
        (Some(now), _) => {
            let key = if now.period.from.is_some() { "standing-in-since" } else { "standing-in" };
            let stands = named(locale, catalogue, key, now.partnership, now.period.from);
            match current.stage {
                Some(stage) => {
                    let of = (now.partnership, stage);
                    [stands, contract_stage_sentence(locale, catalogue, of, current.today)].join(" ")
                }
                None => stands,
            }
        }
        (None, true) => locale.text("standing-with-funder"),
        (None, false) => locale.text("standing-not-known"),
    }
}

/// What a person asks: `My GP surgery leaves Harbour Partnership. What happens to me?`
#[must_use]
pub fn surgery_question(locale: &Locale, catalogue: &Catalogue, question: SurgeryQuestion) -> String {
    let (key, partnership) = match question {
        SurgeryQuestion::Joined { partnership, .. } => ("surgery-joined-question", partnership),
        SurgeryQuestion::Ends { partnership } => ("surgery-ends-question", partnership),
        SurgeryQuestion::Leaves { partnership, .. } => ("surgery-leaves-question", partnership),
        SurgeryQuestion::Left { partnership, .. } => ("surgery-left-question", partnership),
        SurgeryQuestion::Joins { partnership, .. } => ("surgery-joins-question", partnership),
        SurgeryQuestion::Moves { to, .. } => ("surgery-moves-question", to),
        SurgeryQuestion::KeepAndStay => return locale.text("surgery-keep-and-stay-question"),
    };
    named(locale, catalogue, key, partnership, None)
}

/// What is known of a question: the day where one is announced, then the partnership's own words on what changes and
/// what stays, or what the funder decided; and whom to ask where nobody has said.
#[must_use]
pub fn surgery_answer(
    locale: &Locale,
    catalogue: &Catalogue,
    question: SurgeryQuestion,
    answer: SurgeryAnswer<'_>,
) -> Vec<String> {
    let on = |key: &str, partnership, day| named(locale, catalogue, key, partnership, Some(day));
    let (day, partnership) = match question {
        SurgeryQuestion::Joined { partnership, .. } | SurgeryQuestion::Ends { partnership } => {
            (None, Some(partnership))
        }
        SurgeryQuestion::Leaves { partnership, last_day } => {
            (Some(on("standing-leaves", partnership, last_day)), Some(partnership))
        }
        SurgeryQuestion::Left { partnership, last_day } => {
            (Some(on("standing-left", partnership, last_day)), Some(partnership))
        }
        SurgeryQuestion::Joins { partnership, on: day } => {
            (Some(on("standing-joins", partnership, day)), Some(partnership))
        }
        SurgeryQuestion::Moves { from, to, on: day } => {
            (Some(moves_sentence(locale, catalogue, "standing-moves", (from, to, day))), Some(to))
        }
        SurgeryQuestion::KeepAndStay => (None, None),
    };
    let mut sentences = Vec::from_iter(day);
    match answer {
        SurgeryAnswer::Effects { changes, stays } => {
            for (key, effects) in [("surgery-changes", changes), ("surgery-stays", stays)] {
                sentences.extend(effects.iter().map(|what| locale.format(key, &[("what", what.into())])));
            }
        }
        SurgeryAnswer::NotSaid { ask: contact } => {
            let said = partnership.map(|at| named(locale, catalogue, "surgery-effects-not-said", at, None));
            sentences.extend(said);
            sentences.push(ask(locale, contact));
        }
        SurgeryAnswer::Decision { point, answer } => sentences.push(policy_sentence(locale, point, answer)),
    }
    sentences
}

/// What a person asks about their practice, and what is known of that, a sentence each.
#[must_use]
pub fn surgery_question_and_answer(
    locale: &Locale,
    catalogue: &Catalogue,
    (question, answer): (SurgeryQuestion, SurgeryAnswer<'_>),
) -> (String, Vec<String>) {
    let answer = surgery_answer(locale, catalogue, question, answer);
    (surgery_question(locale, catalogue, question), answer)
}

/// A sentence about a practice that moves from one partnership to another on a day.
pub(super) fn moves_sentence(
    locale: &Locale,
    catalogue: &Catalogue,
    key: &str,
    (from, to, on): (PartnershipIdx, PartnershipIdx, Date),
) -> String {
    let name = |at| catalogue.partnership(at).map_or("", |found| found.name.as_str());
    let day = format_date(locale, on);
    locale.format(key, &[("from", name(from).into()), ("name", name(to).into()), ("date", day.into())])
}

/// A sentence with the name of a partnership and, where it needs one, a day.
fn named(locale: &Locale, catalogue: &Catalogue, key: &str, at: PartnershipIdx, day: Option<Date>) -> String {
    let name = catalogue.partnership(at).map_or("", |found| found.name.as_str());
    let day = day.map_or_else(String::new, |day| format_date(locale, day));
    locale.format(key, &[("name", name.into()), ("date", day.into())])
}
