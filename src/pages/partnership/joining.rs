//! How to join: through one of the partnership's surgeries. What a person has a right to, and that nobody has to join.

use enrolment::{ContractStage, partnership_answer};
use yew::prelude::*;

use super::PartnershipSectionProps;
use crate::components::{joining_rights, paragraph, partnership_tag, plain_list};
use i18n::{Locale, joining};

/// The answer for this person, the steps and the rights.
pub(super) fn joining(locale: &Locale, props: &PartnershipSectionProps) -> Html {
    let dataset = &props.page.dataset;
    let catalogue = &dataset.catalogue;
    let answer = partnership_answer(catalogue, props.at, &props.page.person());
    let stage = ContractStage::of(catalogue, props.at, dataset.today);
    let mut steps = vec!["partnership-join-choose", "partnership-join-register"];
    // Who registers is in a partnership that is at work, and not in one that has yet to start, or stops.
    if !matches!(stage, Some(ContractStage::Forming(_) | ContractStage::Closing(_))) {
        steps.push("partnership-join-member");
    }
    let steps: Vec<String> = steps.into_iter().map(|key| locale.text(key)).collect();
    // Who is in it is not invited.
    let invited = !answer.is_member();
    let funder_idx = props.partnership.accountability.funder;
    let funder = funder_idx.and_then(|at| catalogue.funder(at));
    html! {
        <>
            if invited {
                <p>{ locale.text("partnership-join-how") }</p>
            }
            { partnership_tag(locale, answer) }
            { joining::stage_sentence(locale, catalogue, props.at, dataset.today).map(paragraph) }
            if invited {
                { plain_list(&steps, true) }
            }
            if let Some(funder) = funder {
                <p>{ locale.with("partnership-join-stay", &[("name", &funder.name)]) }</p>
            }
            { joining_rights(locale, catalogue, funder_idx, dataset.today) }
        </>
    }
}
