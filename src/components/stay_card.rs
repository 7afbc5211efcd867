//! Staying with the funder: a choice like any partnership.

use std::rc::Rc;

use catalogue::{Catalogue, Date, PracticeIdx};
use enrolment::Staying;
use finder::Stay;
use yew::prelude::*;

use super::choice_card::rest_of;
use super::{ChoiceCardProps, RecordLineProps, call_link, choice_card, paragraph, record_line, stay_answer};
use i18n::{Locale, joining};

/// The properties of [`stay_card`].
#[derive(Clone, Debug, PartialEq)]
pub struct StayCardProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The funder, and whether it is certain; `None` while it is not known.
    pub stay: Option<Stay>,
    /// The surgery where the person is registered, where they said.
    pub current_practice: Option<PracticeIdx>,
    /// The day of the visit.
    pub today: Date,
    /// How it does on what matters to the person.
    pub matters: Option<String>,
    /// What is different about it.
    pub different: Option<String>,
    /// The address of its page.
    pub href: String,
    /// Other actions.
    pub actions: Html,
}

/// The card for staying. It is in every list, also while the funder is not known.
pub fn stay_card(locale: &Locale, props: &StayCardProps) -> Html {
    let StayCardProps { catalogue, stay, today, .. } = props;
    let found = stay.and_then(|stay| Some((stay, catalogue.funder(stay.funder)?)));
    let at = found.map(|(stay, _)| stay.funder);
    let (heading, means) =
        (joining::stay_heading(locale, catalogue, at), joining::stay_sentence(locale, catalogue, at));
    let which = match found {
        Some((stay, funder)) => {
            (!stay.certain).then(|| locale.with("stay-probably", &[("name", &funder.name)]))
        }
        None => Some(locale.text("stay-which")),
    };
    let belongs = catalogue.practices.iter().filter(|practice| practice.is_with_funder(at, *today));
    let staying = Staying::with(catalogue, at, props.current_practice, *today);
    let stage = if staying.keeps_practice.is_none() { "stay-nothing-changes" } else { "stay-stage" };
    let phone = found.and_then(|(_, funder)| funder.contact.phone.as_ref());
    let checked = match found {
        Some((_, funder)) => {
            let record = RecordLineProps { checked_on: funder.checked_on, today: *today, source: None };
            record_line(locale, &record)
        }
        None => html! { { locale.text("not-known") } },
    };
    let rows = [
        paragraph(rest_of(&means, props.different.as_ref())),
        html! { { locale.count("stay-surgeries", belongs.count()) } },
        html! { { locale.text(stage) } },
        html! {
            <>
                { locale.text("stay-say") }
                if let Some(phone) = phone {
                    { " " }
                    { call_link(phone) }
                }
            </>
        },
        checked,
    ];
    let card = ChoiceCardProps {
        name: heading,
        href: props.href.clone(),
        answer: stay_answer(locale, staying),
        lines: [which, props.matters.clone(), props.different.clone()].into_iter().flatten().collect(),
        rows,
        actions: props.actions.clone(),
    };
    choice_card(locale, card)
}
