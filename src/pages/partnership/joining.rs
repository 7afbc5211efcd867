//! How to join: through one of the partnership's surgeries. What a person has a right to, and that nobody has to join.

use enrolment::partnership_answer;
use yew::prelude::*;

use super::PartnershipSectionProps;
use crate::components::{joining_rights, paragraph, partnership_tag, plain_list};
use i18n::{Locale, joining};

/// The answer for this person, the steps and the rights.
pub(super) fn joining(locale: &Locale, props: &PartnershipSectionProps) -> Html {
    let dataset = &props.page.dataset;
    let catalogue = &dataset.catalogue;
    let answer = partnership_answer(catalogue, props.at, &props.page.person());
    let steps = ["partnership-join-choose", "partnership-join-register", "partnership-join-member"]
        .map(|key| locale.text(key));
    let funder_idx = props.partnership.accountability.funder;
    let funder = funder_idx.and_then(|at| catalogue.funder(at));
    html! {
        <>
            <p>{ locale.text("partnership-join-how") }</p>
            { partnership_tag(locale, answer, None) }
            { joining::stage_sentence(locale, catalogue, props.at, dataset.today).map(paragraph) }
            { plain_list(&steps, true) }
            if let Some(funder) = funder {
                <p>{ locale.with("partnership-join-stay", &[("name", &funder.name)]) }</p>
            }
            { joining_rights(locale, catalogue, funder_idx, dataset.today) }
        </>
    }
}
