//! Whether a person can join: in words, with a sign and a colour, why, and what to do next.

use design::element::{classed, pieces, words};
use design::{DetailsProps, IconName, details, icon};
use std::rc::Rc;

use catalogue::Catalogue;
use enrolment::{Answer, Outcome, Reason};
use yew::prelude::*;

use super::paragraph;
use crate::language::Language;

/// The answer in a few words. The sign and the colour only repeat them.
pub fn outcome_tag(language: &Language, outcome: Option<Outcome>) -> Html {
    let Some(outcome) = outcome else { return Html::default() };
    let (class, sign) = match outcome {
        Outcome::CanJoin => ("lcp-answer lcp-answer--yes", IconName::Tick),
        Outcome::CanJoinWithLimits => ("lcp-answer lcp-answer--perhaps", IconName::Tick),
        Outcome::AskFirst => ("lcp-answer lcp-answer--unknown", IconName::ArrowRight),
        Outcome::NotNow => ("lcp-answer lcp-answer--no", IconName::Cross),
    };
    html! { <div {class}>{ icon(sign) }{ paragraph(language.outcome(outcome)) }</div> }
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

/// The answer, why, and what to do next.
pub fn joining_answer(language: &Language, props: &JoiningAnswerProps) -> Html {
    let next = language.next_step(&props.catalogue, props.answer.next_step);
    html! {
        <div>
            { outcome_tag(language, Some(props.answer.outcome)) }
            <p class="nhsuk-u-margin-bottom-2">{ next }</p>
            if !props.answer.reasons.is_empty() {
                { reasons(language, props) }
            }
        </div>
    }
}

/// Why, closed until it is wanted.
fn reasons(language: &Language, props: &JoiningAnswerProps) -> Html {
    let lines = props.answer.reasons.iter();
    let lines = lines.map(|reason| classed("li", "", reason_line(language, &props.catalogue, reason)));
    let whose = pieces(vec![words(": "), words(props.name.clone())]);
    let whose = classed("span", "nhsuk-u-visually-hidden", whose);
    details(DetailsProps {
        summary: pieces(vec![words(language.text("joining-why")), whose]),
        classes: Some("nhsuk-u-margin-bottom-2".into()),
        children: classed("ul", "nhsuk-list nhsuk-list--bullet", pieces(lines.collect())),
        ..DetailsProps::default()
    })
}

/// A reason with where it comes from and how old it is.
fn reason_line(language: &Language, catalogue: &Catalogue, reason: &Reason) -> Html {
    html! {
        <>
            { language.reason(catalogue, reason) }
            <span class="nhsuk-body-s lcp-source">{ language.reason_source(catalogue, reason) }</span>
        </>
    }
}
