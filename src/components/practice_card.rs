//! A GP surgery among the results.

use design::element::words;
use design::{CardProps, TextSize, card};
use std::rc::Rc;

use catalogue::{Catalogue, Date, Practice};
use finder::{Field, PracticeFound};
use yew::prelude::*;

use super::{
    JoiningAnswerProps, MembershipLineProps, RecordLineProps, joining_answer, membership_line, record_line,
};
use crate::language::Language;

/// What [`practice_card`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct PracticeCardProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The surgery found.
    pub found: PracticeFound,
    /// Where its page is.
    pub href: String,
    /// The day of the visit.
    pub today: Date,
}

/// The card of a surgery.
pub fn practice_card(language: &Language, props: &PracticeCardProps) -> Html {
    let Some(practice) = props.catalogue.practice(props.found.at) else { return Html::default() };
    let children = html! {
        <>
            <p class="nhsuk-body-s nhsuk-u-margin-bottom-2">{ where_it_is(language, practice, &props.found) }</p>
            { other_name(language, practice, &props.found) }
            <p class="nhsuk-u-margin-bottom-2">
                { membership_line(language, &MembershipLineProps { catalogue: Rc::clone(&props.catalogue), at: props.found.at, today: props.today }) }
            </p>
            { joining_answer(language, &JoiningAnswerProps { catalogue: Rc::clone(&props.catalogue), answer: props.found.answer.clone(), name: practice.name.clone() }) }
            <p class="lcp-checked nhsuk-body-s">
                { record_line(language, &RecordLineProps { checked_on: practice.checked_on, today: props.today, source: None }) }
            </p>
        </>
    };
    card(CardProps {
        heading: words(practice.name.clone()),
        heading_level: 3,
        heading_size: Some(TextSize::S),
        href: Some(props.href.clone().into()),
        children,
    })
}

/// The nearest site's town and postcode, and how far it is.
fn where_it_is(language: &Language, practice: &Practice, found: &PracticeFound) -> Html {
    let site = practice.sites.get(found.site).or_else(|| practice.sites.first());
    let parts = site.map(|site| {
        let place =
            site.town.as_ref().map_or(site.postcode.clone(), |town| format!("{town}, {}", site.postcode));
        match &site.name {
            Some(name) if *name != practice.name => format!("{name}, {place}"),
            _ => place,
        }
    });
    let distance = found.metres.map(|metres| language.distance(metres));
    html! {
        <>
            { parts }
            if let Some(distance) = distance { <br /><strong>{ distance }</strong> }
        </>
    }
}

/// The name under which the words were found, where it is not the one shown.
fn other_name(language: &Language, practice: &Practice, found: &PracticeFound) -> Option<Html> {
    let other = found.marks.iter().find_map(|mark| match mark.field {
        Field::OtherName(at) => practice.other_names.get(at),
        _ => None,
    })?;
    let words = language.with("surgery-also-known", &[("name", other)]);
    Some(html! { <p class="nhsuk-body-s nhsuk-u-margin-bottom-2">{ words }</p> })
}
