//! Whether a person can join: in text, with an icon and a colour, why, and what to do next.

use design::{DetailsProps, IconName, details, icon};
use std::rc::Rc;

use catalogue::Catalogue;
use enrolment::{Answer, NextStep, Outcome, Reason};
use yew::prelude::*;

use super::{paragraph, small_print};
use i18n::{Locale, joining};

/// The answer in a few words. The icon and the colour only repeat them.
pub fn outcome_tag(locale: &Locale, outcome: Option<Outcome>) -> Html {
    outcome.map_or_else(Html::default, |outcome| {
        outcome_text_tag(outcome, joining::outcome_heading(locale, outcome))
    })
}

/// The answer at one surgery in a few words. That the person is registered there already comes first.
pub fn surgery_tag(locale: &Locale, outcome: Outcome, reasons: &[Reason]) -> Html {
    outcome_text_tag(outcome, joining::answer_heading(locale, outcome, reasons))
}

fn outcome_text_tag(outcome: Outcome, text: String) -> Html {
    let (modifier, sign) = match outcome {
        Outcome::CanJoin => ("lcp-answer--yes", IconName::Tick),
        Outcome::CanJoinWithLimits => ("lcp-answer--perhaps", IconName::Tick),
        Outcome::AskFirst => ("lcp-answer--unknown", IconName::ArrowRight),
        Outcome::NotNow => ("lcp-answer--no", IconName::Cross),
    };
    answer_tag(modifier, sign, text)
}

/// That a person can always stay, shown like the answers for partnerships.
pub fn stay_tag(locale: &Locale) -> Html {
    answer_tag("lcp-answer--yes", IconName::Tick, locale.text("stay-always"))
}

fn answer_tag(modifier: &'static str, sign: IconName, text: String) -> Html {
    html! { <div class={classes!("lcp-answer", modifier)}>{ icon(sign) }{ paragraph(text) }</div> }
}

/// The properties of [`joining_answer`].
#[derive(Clone, Debug, PartialEq)]
pub struct JoiningAnswerProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The answer.
    pub answer: Answer,
    /// The name of the surgery, for screen readers.
    pub name: String,
}

/// The answer, why, and what to do next; once for each place where the person gave two.
pub fn joining_answer(locale: &Locale, props: &JoiningAnswerProps) -> Html {
    let Answer { outcome, reasons, next_step, second_place: second } = &props.answer;
    html! {
        <div>
            if second.is_some() {
                { small_print("lcp-place-name", locale.text("joining-from-home")) }
            }
            { one_answer(locale, props, (*outcome, reasons, *next_step)) }
            if let Some(second) = second {
                { small_print("lcp-place-name", locale.text("joining-from-second")) }
                { one_answer(locale, props, (second.outcome, &second.reasons, second.next_step)) }
            }
        </div>
    }
}

/// The answer for one place.
fn one_answer(
    locale: &Locale,
    props: &JoiningAnswerProps,
    (outcome, reasons, next_step): (Outcome, &Vec<Reason>, NextStep),
) -> Html {
    html! {
        <>
            { surgery_tag(locale, outcome, reasons) }
            { small_print("nhsuk-u-margin-bottom-2", joining::next_step_sentence(locale, &props.catalogue, next_step)) }
            if !reasons.is_empty() {
                { why(locale, props, reasons) }
            }
        </>
    }
}

/// Why, behind a disclosure.
fn why(locale: &Locale, props: &JoiningAnswerProps, reasons: &[Reason]) -> Html {
    details(DetailsProps {
        summary: html! {
            <>
                { locale.text("joining-why") }
                <span class="nhsuk-u-visually-hidden">{ ": " }{ &props.name }</span>
            </>
        },
        classes: Some("nhsuk-u-margin-bottom-2".into()),
        children: html! {
            <ul class="nhsuk-list nhsuk-list--bullet">
                for reason in reasons {
                    <li>{ reason_line(locale, &props.catalogue, reason) }</li>
                }
            </ul>
        },
        ..DetailsProps::default()
    })
}

/// A reason with its source and the age of its record.
fn reason_line(locale: &Locale, catalogue: &Catalogue, reason: &Reason) -> Html {
    let paragraphs = joining::reason_paragraphs(locale, catalogue, reason);
    html! {
        <>
            // A single paragraph needs no element of its own within the list item.
            if let [only] = paragraphs.as_slice() {
                { only }
            } else {
                for text in paragraphs {
                    { small_print("nhsuk-u-margin-bottom-2", text) }
                }
            }
            <span class="nhsuk-body-s lcp-source">{ joining::source_sentence(locale, catalogue, reason) }</span>
        </>
    }
}
