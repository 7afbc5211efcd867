//! Staying with the funder: a choice equal to any partnership.

use std::rc::Rc;

use catalogue::{Catalogue, Date};
use finder::Stay;
use yew::prelude::*;

use super::{ChoiceCardProps, RecordLineProps, choice_card, paragraph, record_line};
use crate::address::ViewState;
use crate::language::Language;
use crate::route::Route;

/// What [`stay_card`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct StayCardProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The funder, and whether it is certain.
    pub stay: Stay,
    /// The day of the visit.
    pub today: Date,
}

/// The card for staying.
pub fn stay_card(language: &Language, props: &StayCardProps) -> Html {
    let Some(funder) = props.catalogue.funder(props.stay.funder) else { return Html::default() };
    let name = [("name", funder.name.as_str())];
    let heading = language.stay_heading(&props.catalogue, props.stay.funder);
    let means = language.stay_sentence(&props.catalogue, props.stay.funder);
    let probably = (!props.stay.certain).then(|| paragraph(language.with("stay-probably", &name)));
    let belongs = props.catalogue.practices.iter().filter(|practice| {
        practice.membership_known
            && practice.funder == Some(props.stay.funder)
            && practice.partnership_on(props.today).is_none()
    });
    let surgeries = language.count("stay-surgeries", belongs.count());
    html! {
        { choice_card(language, &ChoiceCardProps { heading, href: ViewState::at(Route::Rights).link(), what: html! { <><p>{ means }</p>{ probably }</> }, joining: html! { { language.text("right-stay-with-funder") } }, surgeries: html! { { surgeries } }, checked: record_line(language, &RecordLineProps { checked_on: funder.checked_on, today: props.today, source: None }) }) }
    }
}
