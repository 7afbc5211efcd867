//! Whether a person can join: in text, with an icon and a colour, why, and what to do next.

use design::{DetailsProps, IconName, details, icon};
use std::rc::Rc;

use catalogue::{Catalogue, Date, PolicyPoint};
use enrolment::{Answer, Outcome, PartnershipAnswer, PolicyAnswer, Reason, Statement, Staying, WayToStay};
use yew::prelude::*;

use super::{paragraph, small_print};
use i18n::{Locale, joining};

/// The answer of a partnership in a few words, and how many of its surgeries give it. The icon and the colour only
/// repeat the words.
pub fn partnership_tag(locale: &Locale, counted: PartnershipAnswer) -> Html {
    let comes_by_itself = counted.is_member() || counted.joins().is_some();
    let outcome = if comes_by_itself { Some(Outcome::CanJoin) } else { counted.outcome() };
    let heading = joining::partnership_heading(locale, counted);
    let sentence = joining::partnership_sentence(locale, counted);
    html! {
        <>
            { outcome.zip(heading).map(|(outcome, text)| outcome_text_tag(outcome, text)) }
            { joining::own_surgery_joins_sentence(locale, counted).map(paragraph) }
            if !sentence.is_empty() {
                { paragraph(sentence) }
            }
        </>
    }
}

/// The answer at one surgery in a few words. That the person is registered there already comes first.
pub fn surgery_tag(locale: &Locale, statement: &Statement<'_>) -> Html {
    outcome_text_tag(statement.outcome, joining::answer_heading(locale, statement))
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

/// That a person can stay, shown like the answers for partnerships, and what is decided on keeping their surgery. All of
/// it comes from the funder's decisions.
pub fn stay_answer(locale: &Locale, staying: Staying<'_>) -> Html {
    let (modifier, sign, key) = match staying.way {
        WayToStay::AsTheyAre => ("lcp-answer--yes", IconName::Tick, "stay-always"),
        WayToStay::ByChangingPractice => ("lcp-answer--perhaps", IconName::Tick, "stay-by-changing"),
        WayToStay::AskHow => ("lcp-answer--unknown", IconName::ArrowRight, "stay-ask-how"),
    };
    let point = PolicyPoint::KeepSurgeryAndStay;
    // That nobody knows which funder decides is said already, where it is asked which one it is.
    let known =
        staying.keeps_practice.filter(|answer| !matches!(answer, PolicyAnswer::FunderNotKnown { .. }));
    let keeps = known.map(|answer| joining::policy_sentence(locale, point, answer));
    html! {
        <>
            { answer_tag(modifier, sign, locale.text(key)) }
            { keeps.map(paragraph) }
        </>
    }
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
    /// The day of the visit.
    pub today: Date,
    /// The name of the surgery, for screen readers.
    pub name: String,
}

/// The answer, why, and what to do next; once for each place where the person gave two.
pub fn joining_answer(locale: &Locale, props: &JoiningAnswerProps) -> Html {
    let second = &props.answer.second_place;
    html! {
        <div>
            if second.is_some() {
                { small_print("lcp-place-name", locale.text("joining-from-home")) }
            }
            { one_answer(locale, props, &props.answer.statement(props.today)) }
            if let Some(second) = second {
                { small_print("lcp-place-name", locale.text("joining-from-second")) }
                { one_answer(locale, props, &second.statement(props.today)) }
            }
        </div>
    }
}

/// The answer for one place, with what has to be read beside it.
fn one_answer(locale: &Locale, props: &JoiningAnswerProps, statement: &Statement<'_>) -> Html {
    let next_step = joining::next_step_sentence(locale, &props.catalogue, statement.next_step);
    html! {
        <>
            { surgery_tag(locale, statement) }
            for text in joining::beside_sentences(locale, &props.catalogue, statement) {
                { small_print("nhsuk-u-margin-bottom-2", text) }
            }
            { small_print("nhsuk-u-margin-bottom-2", next_step) }
            { joining_why(locale, &props.catalogue, &props.name, statement.reasons) }
        </>
    }
}

/// Why, behind a disclosure; nothing without reasons.
pub fn joining_why(locale: &Locale, catalogue: &Catalogue, name: &str, reasons: &[Reason]) -> Html {
    if reasons.is_empty() {
        return Html::default();
    }
    details(DetailsProps {
        summary: html! {
            <>
                { locale.text("joining-why") }
                <span class="nhsuk-u-visually-hidden">{ ": " }{ name }</span>
            </>
        },
        classes: Some("nhsuk-u-margin-bottom-2".into()),
        children: html! {
            <ul class="nhsuk-list nhsuk-list--bullet">
                for reason in reasons {
                    <li>{ reason_line(locale, catalogue, reason) }</li>
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
