//! Whether a person can join, why, how, and what they may count on; and from where the surgery takes people.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{OutOfArea, Practice, SecondMembership};
use enrolment::answer;
use yew::prelude::*;

use super::PracticePageProps;
use crate::components::{
    Fact, JoiningAnswerProps, facts_known, joining_answer, joining_rights, joining_steps, list_status,
    paragraph, plain_list, section_heading,
};
use crate::language::Language;

/// The state of the list, the answer for this person with its reasons, the steps, the rights.
pub(super) fn joining(language: &Language, props: &PracticePageProps, practice: &Practice) -> Vec<Html> {
    let page = &props.page;
    let today = page.dataset.today;
    let answer = answer(&page.dataset.catalogue, props.at, &page.person());
    let answer = JoiningAnswerProps { catalogue: page.catalogue(), answer, name: practice.name.clone() };
    let mut parts = vec![joining_answer(language, &answer), list_status(language, practice, today)];
    if let Some(details) = props.details() {
        parts.push(section_heading(3, &language.text("surgery-how-to-join")));
        parts.push(joining_steps(language, details));
        if !details.helpful_documents.is_empty() {
            parts.push(paragraph(language.text("surgery-helpful-documents")));
            parts.push(plain_list(&details.helpful_documents, false));
        }
    }
    parts.push(section_heading(3, &language.text("surgery-your-rights")));
    parts.push(joining_rights(language, &page.dataset.catalogue, practice.funder, today));
    parts
}

/// Its area, and what holds for people from elsewhere; `None` when none of it is known.
pub(super) fn where_from(
    language: &Language,
    props: &PracticePageProps,
    practice: &Practice,
) -> Option<Html> {
    let areas = &props.page.dataset.catalogue.areas;
    let name = |at: Option<catalogue::AreaIdx>| Some(areas.get(at?.index())?.name.clone());
    let out_of_area = Some(practice.out_of_area).filter(|known| *known != OutOfArea::Unknown);
    let second = Some(practice.second_membership).filter(|known| *known != SecondMembership::Unknown);
    facts_known(
        language,
        &[
            Fact::text("surgery-area", name(practice.area)),
            Fact::text("surgery-outer-area", name(practice.outer_area)),
            Fact::text(
                "surgery-out-of-area",
                out_of_area.map(|word| language.word("out-of-area", word.word())),
            ),
            Fact::text("surgery-second", second.map(|word| language.word("second-membership", word.word()))),
        ],
    )
}
