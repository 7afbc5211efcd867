//! A partnership among the results.

use std::rc::Rc;

use catalogue::{Catalogue, Date};
use finder::PartnershipFound;
use yew::prelude::*;

use super::{ChoiceCardProps, RecordLineProps, choice_card, outcome_tag, paragraph, record_line};
use crate::language::Language;

/// What [`partnership_card`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct PartnershipCardProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The partnership found.
    pub found: PartnershipFound,
    /// Where its page is.
    pub href: String,
    /// The day of the visit.
    pub today: Date,
}

/// The card of a partnership.
pub fn partnership_card(language: &Language, props: &PartnershipCardProps) -> Html {
    let Some(partnership) = props.catalogue.partnership(props.found.at) else { return Html::default() };
    let what = partnership.summary.clone().unwrap_or_else(|| language.text("partnership-summary-not-known"));
    html! {
        { choice_card(language, &ChoiceCardProps { heading: partnership.name.clone(), href: props.href.clone(), what: html! { { what } }, joining: joining(language, props), surgeries: surgeries(language, props), checked: record_line(language, &RecordLineProps { checked_on: partnership.checked_on, today: props.today, source: None }) }) }
    }
}

/// Whether a person can join it through one of its surgeries.
fn joining(language: &Language, props: &PartnershipCardProps) -> Html {
    let joining = props.found.joining;
    html! {
        <>
            { outcome_tag(language, joining.outcome()) }
            { paragraph(language.partnership_answer(joining)) }
        </>
    }
}

/// How many surgeries it has, and which is nearest.
fn surgeries(language: &Language, props: &PartnershipCardProps) -> Html {
    let count = language.count("partnership-surgeries", props.found.practices);
    let nearest = props.found.nearest_practice.and_then(|at| props.catalogue.practice(at));
    let nearest = nearest.zip(props.found.nearest_metres).map(|(practice, metres)| {
        let distance = language.short_distance(metres);
        language.with("partnership-nearest", &[("name", &practice.name), ("distance", &distance)])
    });
    html! { <>{ count }if let Some(nearest) = nearest { <br />{ nearest } }</> }
}
