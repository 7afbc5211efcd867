//! Whether a person can join, why, how, and their rights; and from where the surgery accepts people.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{AreaIdx, OutOfArea, Practice, SecondMembership};
use enrolment::answer;
use yew::prelude::*;

use super::PracticePageProps;
use crate::components::{
    Fact, JoiningAnswerProps, facts_known, joining_answer, joining_rights, joining_steps, list_status,
    plain_list, section_heading,
};
use i18n::Locale;

/// The answer for this person with its reasons, the list status and the steps.
pub(super) fn joining(locale: &Locale, props: &PracticePageProps, practice: &Practice) -> Html {
    let page = &props.page;
    let today = page.dataset.today;
    let answer = JoiningAnswerProps {
        catalogue: page.catalogue(),
        answer: answer(&page.dataset.catalogue, props.at, &page.person()),
        today,
        name: practice.name.clone(),
    };
    html! {
        <>
            { joining_answer(locale, &answer) }
            { list_status(locale, practice, today) }
            if let Some(details) = props.details() {
                { section_heading(3, &locale.text("surgery-how-to-join")) }
                { joining_steps(locale, details) }
            }
        </>
    }
}

/// What can help but is not needed, and the rights of a person who asks to join.
pub(super) fn rights(locale: &Locale, props: &PracticePageProps, practice: &Practice) -> Html {
    let helpful = props.details().map(|details| details.helpful_documents.as_slice()).unwrap_or_default();
    let dataset = &props.page.dataset;
    html! {
        <>
            { joining_rights(locale, &dataset.catalogue, practice.funder, dataset.today) }
            if !helpful.is_empty() {
                <p>{ locale.text("surgery-helpful-documents") }</p>
                { plain_list(helpful, false) }
            }
        </>
    }
}

/// The practice area, and what applies to people from elsewhere; `None` when none of it is known.
pub(super) fn practice_area(locale: &Locale, props: &PracticePageProps, practice: &Practice) -> Option<Html> {
    let areas = &props.page.dataset.catalogue.areas;
    let name = |at: Option<AreaIdx>| Some(areas.get(at?.index())?.name.clone());
    let out_of_area = (practice.out_of_area != OutOfArea::Unknown)
        .then(|| locale.word("out-of-area", practice.out_of_area.word()));
    let second_membership = (practice.second_membership != SecondMembership::Unknown)
        .then(|| locale.word("second-membership", practice.second_membership.word()));
    let facts = [
        Fact::text("surgery-area", name(practice.area)),
        Fact::text("surgery-outer-area", name(practice.outer_area)),
        Fact::text("surgery-out-of-area", out_of_area),
        Fact::text("surgery-second", second_membership),
    ];
    facts_known(locale, &facts)
}
