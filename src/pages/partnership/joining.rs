//! Whether a person can join, through which of the partnership's surgeries, and how. What they have a right to, and that
//! nobody has to join.

use enrolment::{ContractStage, MemberAnswer, Outcome, partnership_answer};
use yew::prelude::*;

use super::PartnershipSectionProps;
use crate::components::{
    MemberListProps, joining_rights, joining_why, member_list, paragraph, partnership_tag, plain_list,
};
use i18n::{Locale, joining};

/// The answer for this person with its limits and days, and the surgery to ask first with its next step and reasons.
pub(super) fn answer(locale: &Locale, props: &PartnershipSectionProps<'_>, members: &[MemberAnswer]) -> Html {
    let dataset = &props.page.dataset;
    let catalogue = &dataset.catalogue;
    let answer = partnership_answer(catalogue, props.at, &props.page.person());
    // A person who is in it asks nobody; without a place none of the surgeries is nearer than another.
    let takes = |member: &&MemberAnswer| member.metres.is_some() && member.answer.best() != Outcome::NotNow;
    let first = members.first().filter(takes).filter(|_| !answer.is_member());
    html! {
        <>
            { partnership_tag(locale, answer, None) }
            { joining::stage_sentence(locale, catalogue, props.at, dataset.today).map(paragraph) }
            { first.map(|member| ask_first(locale, props, member)) }
            // Who is in it is not invited.
            if !answer.is_member() {
                { paragraph(locale.text("partnership-join-how")) }
            }
            if let Some(funder) = props.partnership.accountability.funder.and_then(|at| catalogue.funder(at)) {
                { paragraph(locale.with("partnership-join-stay", &[("name", &funder.name)])) }
            }
        </>
    }
}

/// The surgery to ask first: its distance, its answer, what to do next, and why.
fn ask_first(locale: &Locale, props: &PartnershipSectionProps<'_>, member: &MemberAnswer) -> Html {
    let today = props.page.dataset.today;
    let statement = member.answer.best_statement(today);
    let catalogue = props.page.catalogue();
    let name = catalogue.practice(member.at).map_or("", |practice| practice.name.as_str());
    let members = std::slice::from_ref(member);
    let list = MemberListProps { catalogue: props.page.catalogue(), today, members, to_come: &[] };
    html! {
        <>
            { paragraph(locale.text("partnership-join-first")) }
            { member_list(locale, &list) }
            { paragraph(joining::next_step_sentence(locale, &catalogue, statement.next_step)) }
            { joining_why(locale, &catalogue, name, statement.reasons) }
        </>
    }
}

/// The steps, and the rights of a person who asks to join.
pub(super) fn steps(locale: &Locale, props: &PartnershipSectionProps<'_>) -> Html {
    let dataset = &props.page.dataset;
    let stage = ContractStage::of(&dataset.catalogue, props.at, dataset.today);
    let mut steps = vec!["partnership-join-choose", "partnership-join-register"];
    // Who registers is in a partnership that is at work, and not in one that has yet to start, or stops.
    if !matches!(stage, Some(ContractStage::Forming(_) | ContractStage::Closing(_))) {
        steps.push("partnership-join-member");
    }
    let steps: Vec<String> = steps.into_iter().map(|key| locale.text(key)).collect();
    let invited = !partnership_answer(&dataset.catalogue, props.at, &props.page.person()).is_member();
    let funder = props.partnership.accountability.funder;
    html! {
        <>
            if invited {
                { plain_list(&steps, true) }
            }
            { joining_rights(locale, &dataset.catalogue, funder, dataset.today) }
        </>
    }
}
