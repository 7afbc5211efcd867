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
pub fn partnership_tag(locale: &Locale, counted: PartnershipAnswer, nearest: Option<String>) -> Html {
    let comes_by_itself = counted.is_member() || counted.joins().is_some();
    let outcome = if comes_by_itself { Some(Outcome::CanJoin) } else { counted.outcome() };
    let sentence = joining::partnership_sentence(locale, counted);
    let lines =
        joining::own_surgery_joins_sentence(locale, counted).into_iter().chain([sentence]).chain(nearest);
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    match outcome.zip(joining::partnership_heading(locale, counted)) {
        Some((outcome, heading)) => outcome_tag(outcome, heading, lines),
        None => lines.into_iter().map(paragraph).collect(),
    }
}

/// The answer at one surgery in a few words. That the person is registered there already comes first.
pub fn surgery_tag(locale: &Locale, statement: &Statement<'_>) -> Html {
    outcome_tag(statement.outcome, joining::answer_heading(locale, statement), Vec::new())
}

fn outcome_tag(outcome: Outcome, heading: String, lines: Vec<String>) -> Html {
    let (modifier, sign) = match outcome {
        Outcome::CanJoin => ("lcp-answer--yes", IconName::Tick),
        Outcome::CanJoinWithLimits => ("lcp-answer--perhaps", IconName::Tick),
        Outcome::AskFirst => ("lcp-answer--unknown", IconName::ArrowRight),
        Outcome::NotNow => ("lcp-answer--no", IconName::Cross),
    };
    answer_tag(modifier, sign, heading, lines)
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
    answer_tag(modifier, sign, locale.text(key), keeps.into_iter().collect())
}

/// An answer, with what has to be read beside it.
fn answer_tag(modifier: &'static str, sign: IconName, heading: String, lines: Vec<String>) -> Html {
    html! {
        <div class={classes!("lcp-answer", modifier)}>
            { icon(sign) }
            <div>
                <p class="lcp-answer__heading">{ heading }</p>
                for line in lines {
                    <p>{ line }</p>
                }
            </div>
        </div>
    }
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
    from_each_place(locale, props, &|statement| {
        html! {
            <>
                { outcome(locale, statement, joining::beside_sentences(locale, &props.catalogue, statement)) }
                { small_print("nhsuk-u-margin-bottom-2", next_step(locale, props, statement)) }
                { joining_why(locale, &props.catalogue, &props.name, statement.reasons) }
            </>
        }
    })
}

/// The answer in short, for a card, with what has to be read beside it; once for each place where the person gave two.
pub fn joining_summary(locale: &Locale, props: &JoiningAnswerProps) -> Html {
    from_each_place(locale, props, &|statement| {
        outcome(locale, statement, joining::card_sentences(locale, &props.catalogue, statement))
    })
}

/// What to do next, and why; once for each place where the person gave two.
pub fn joining_reasons(locale: &Locale, props: &JoiningAnswerProps) -> Html {
    from_each_place(locale, props, &|statement| {
        html! {
            <>
                { paragraph(next_step(locale, props, statement)) }
                if !statement.reasons.is_empty() {
                    { small_print("lcp-place-name", locale.text("joining-why")) }
                    { reasons(locale, &props.catalogue, statement.reasons) }
                }
            </>
        }
    })
}

/// What is said of the answer for each place, the places named where the person gave two.
fn from_each_place(
    locale: &Locale,
    props: &JoiningAnswerProps,
    said: &dyn Fn(&Statement<'_>) -> Html,
) -> Html {
    let second = &props.answer.second_place;
    html! {
        <div>
            if second.is_some() {
                { small_print("lcp-place-name", locale.text("joining-from-home")) }
            }
            { said(&props.answer.statement(props.today)) }
            if let Some(second) = second {
                { small_print("lcp-place-name", locale.text("joining-from-second")) }
                { said(&second.statement(props.today)) }
            }
        </div>
    }
}

fn next_step(locale: &Locale, props: &JoiningAnswerProps, statement: &Statement<'_>) -> String {
    joining::next_step_sentence(locale, &props.catalogue, statement.next_step)
}

/// The answer for one place, with what has to be read beside it.
fn outcome(locale: &Locale, statement: &Statement<'_>, beside: Vec<String>) -> Html {
    outcome_tag(statement.outcome, joining::answer_heading(locale, statement), beside)
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
        children: self::reasons(locale, catalogue, reasons),
        ..DetailsProps::default()
    })
}

fn reasons(locale: &Locale, catalogue: &Catalogue, reasons: &[Reason]) -> Html {
    html! {
        <ul class="nhsuk-list nhsuk-list--bullet">
            for reason in reasons {
                <li>{ reason_line(locale, catalogue, reason) }</li>
            }
        </ul>
    }
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
