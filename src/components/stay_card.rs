//! Staying with the funder: a choice equal to any partnership.

use std::rc::Rc;

use catalogue::{Catalogue, Date};
use design::element::{pieces, words};
use finder::Stay;
use yew::prelude::*;

use super::{ChoiceCardProps, RecordLineProps, call_link, choice_card, paragraph, record_line, stay_tag};
use crate::address::ViewState;
use crate::language::Language;
use crate::route::Route;

/// What [`stay_card`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct StayCardProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The funder, and whether it is certain; `None` while nobody knows which one it is.
    pub stay: Option<Stay>,
    /// The day of the visit.
    pub today: Date,
    /// What one can do with it besides.
    pub actions: Html,
}

/// The card for staying: in every list, also while nobody knows with which funder.
pub fn stay_card(language: &Language, props: &StayCardProps) -> Html {
    let StayCardProps { catalogue, stay, today, .. } = props;
    let found = stay.and_then(|stay| Some((stay, catalogue.funder(stay.funder)?)));
    let at = found.map(|(stay, _)| stay.funder);
    let (heading, means) = (language.stay_heading(catalogue, at), language.stay_sentence(catalogue, at));
    let which = match found {
        Some((stay, funder)) => {
            (!stay.certain).then(|| language.with("stay-probably", &[("name", &funder.name)]))
        }
        None => Some(language.text("stay-which")),
    };
    let what = std::iter::once(means).chain(which).map(paragraph).collect();
    let belongs = catalogue.practices.iter().filter(|practice| practice.is_with_funder(at, *today));
    let mut say = vec![words(language.text("stay-say"))];
    if let Some(phone) = found.and_then(|(_, funder)| funder.contact.phone.as_ref()) {
        say.extend([words(" "), call_link(phone)]);
    }
    let checked = match found {
        Some((_, funder)) => {
            let record = RecordLineProps { checked_on: funder.checked_on, today: *today, source: None };
            record_line(language, &record)
        }
        None => words(language.text("not-known")),
    };
    let rows = [
        pieces(what),
        pieces(vec![stay_tag(language), paragraph(language.text("right-stay-with-funder"))]),
        words(language.count("stay-surgeries", belongs.count())),
        words(language.text("stay-stage")),
        pieces(say),
        checked,
    ];
    let (href, actions) = (ViewState::at(Route::Rights).link(), props.actions.clone());
    choice_card(language, ChoiceCardProps { heading: words(heading), href, rows, actions })
}
