//! Whether a person can join: in words, with a sign and a colour, why, and what to do next.

use design::element::{classed, pieces, words};
use design::{DetailsProps, IconName, details, icon};
use std::rc::Rc;

use catalogue::Catalogue;
use enrolment::{Answer, NextStep, Outcome, Reason};
use yew::prelude::*;

use super::{paragraph, small_print};
use crate::language::Language;

/// The answer in a few words. The sign and the colour only repeat them.
pub fn outcome_tag(language: &Language, outcome: Option<Outcome>) -> Html {
    outcome.map_or_else(Html::default, |outcome| said_tag(outcome, language.outcome(outcome)))
}

/// The answer at one surgery in a few words: that the person is registered there already goes first.
pub fn surgery_tag(language: &Language, outcome: Outcome, reasons: &[Reason]) -> Html {
    said_tag(outcome, language.answer(outcome, reasons))
}

fn said_tag(outcome: Outcome, said: String) -> Html {
    let (class, sign) = match outcome {
        Outcome::CanJoin => ("lcp-answer lcp-answer--yes", IconName::Tick),
        Outcome::CanJoinWithLimits => ("lcp-answer lcp-answer--perhaps", IconName::Tick),
        Outcome::AskFirst => ("lcp-answer lcp-answer--unknown", IconName::ArrowRight),
        Outcome::NotNow => ("lcp-answer lcp-answer--no", IconName::Cross),
    };
    answer_tag(class, sign, said)
}

/// That nothing stands in the way of staying: said as the answers for partnerships are.
pub fn stay_tag(language: &Language) -> Html {
    answer_tag("lcp-answer lcp-answer--yes", IconName::Tick, language.text("stay-always"))
}

fn answer_tag(class: &'static str, sign: IconName, said: String) -> Html {
    classed("div", class, pieces(vec![icon(sign), paragraph(said)]))
}

/// What [`joining_answer`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct JoiningAnswerProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The answer.
    pub answer: Answer,
    /// The surgery that it is about, for those who hear the page.
    pub name: String,
}

/// The answer, why, and what to do next: for each of the two places where there are two.
pub fn joining_answer(language: &Language, props: &JoiningAnswerProps) -> Html {
    let Answer { outcome, reasons, next_step, second } = &props.answer;
    let mut parts = Vec::new();
    if second.is_some() {
        parts.push(small_print("lcp-place-name", language.text("joining-from-home")));
    }
    one_answer(language, props, (*outcome, reasons, *next_step), &mut parts);
    if let Some(second) = second {
        parts.push(small_print("lcp-place-name", language.text("joining-from-second")));
        let second = (second.outcome, &second.reasons, second.next_step);
        one_answer(language, props, second, &mut parts);
    }
    classed("div", "", pieces(parts))
}

/// The answer for one place.
fn one_answer(
    language: &Language,
    props: &JoiningAnswerProps,
    (outcome, reasons, next_step): (Outcome, &Vec<Reason>, NextStep),
    parts: &mut Vec<Html>,
) {
    parts.push(surgery_tag(language, outcome, reasons));
    parts.push(small_print("nhsuk-u-margin-bottom-2", language.next_step(&props.catalogue, next_step)));
    if !reasons.is_empty() {
        parts.push(why(language, props, reasons));
    }
}

/// Why, closed until it is wanted.
fn why(language: &Language, props: &JoiningAnswerProps, reasons: &[Reason]) -> Html {
    let lines =
        reasons.iter().map(|reason| classed("li", "", reason_line(language, &props.catalogue, reason)));
    let whose = classed("span", "nhsuk-u-visually-hidden", words([": ", &props.name].concat()));
    details(DetailsProps {
        summary: pieces(vec![words(language.text("joining-why")), whose]),
        classes: Some("nhsuk-u-margin-bottom-2".into()),
        children: classed("ul", "nhsuk-list nhsuk-list--bullet", pieces(lines.collect())),
        ..DetailsProps::default()
    })
}

/// A reason with where it comes from and how old it is.
fn reason_line(language: &Language, catalogue: &Catalogue, reason: &Reason) -> Html {
    let source = words(language.reason_source(catalogue, reason));
    let mut said = language.reason(catalogue, reason);
    // One paragraph is the list's own; several are told apart.
    let mut parts: Vec<Html> = match said.as_mut_slice() {
        [only] => vec![words(std::mem::take(only))],
        _ => said.into_iter().map(|text| small_print("nhsuk-u-margin-bottom-2", text)).collect(),
    };
    parts.push(classed("span", "nhsuk-body-s lcp-source", source));
    pieces(parts)
}
