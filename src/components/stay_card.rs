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
    /// The funder, and whether it is certain.
    pub stay: Stay,
    /// The day of the visit.
    pub today: Date,
    /// What one can do with it besides.
    pub actions: Html,
}

/// The card for staying.
pub fn stay_card(language: &Language, props: &StayCardProps) -> Html {
    let Some(funder) = props.catalogue.funder(props.stay.funder) else { return Html::default() };
    let mut what = vec![paragraph(language.stay_sentence(&props.catalogue, props.stay.funder))];
    if !props.stay.certain {
        what.push(paragraph(language.with("stay-probably", &[("name", &funder.name)])));
    }
    let belongs = props.catalogue.practices.iter().filter(|practice| {
        practice.membership_known
            && practice.funder == Some(props.stay.funder)
            && practice.partnership_on(props.today).is_none()
    });
    let mut say = vec![words(language.text("stay-say"))];
    if let Some(phone) = &funder.contact.phone {
        say.extend([words(" "), call_link(phone)]);
    }
    let record = RecordLineProps { checked_on: funder.checked_on, today: props.today, source: None };
    let rows = [
        pieces(what),
        pieces(vec![stay_tag(language), paragraph(language.text("right-stay-with-funder"))]),
        words(language.count("stay-surgeries", belongs.count())),
        words(language.text("stay-stage")),
        pieces(say),
        record_line(language, &record),
    ];
    let heading = words(language.stay_heading(&props.catalogue, props.stay.funder));
    let (href, actions) = (ViewState::at(Route::Rights).link(), props.actions.clone());
    choice_card(language, ChoiceCardProps { heading, href, rows, actions })
}
