//! How to join: through one of its surgeries; what a person may count on; that nobody has to.

use design::element::pieces;
use enrolment::partnership_answer;
use yew::prelude::*;

use super::PartProps;
use crate::components::{joining_rights, outcome_tag, paragraph, plain_list};
use crate::language::Language;

/// The answer, the steps, the rights.
pub(super) fn joining(language: &Language, props: &PartProps) -> Vec<Html> {
    let dataset = &props.page.dataset;
    let joining = partnership_answer(&dataset.catalogue, props.at, &props.page.person());
    let funder = props.partnership.accountability.funder;
    let mut parts = vec![
        paragraph(language.text("partnership-join-how")),
        outcome_tag(language, joining.outcome()),
        paragraph(language.partnership_answer(joining)),
        plain_list(
            &["partnership-join-choose", "partnership-join-register", "partnership-join-member"]
                .map(|key| language.text(key)),
            true,
        ),
    ];
    let known = funder.and_then(|at| dataset.catalogue.funder(at));
    parts.extend(
        known.map(|funder| paragraph(language.with("partnership-join-stay", &[("name", &funder.name)]))),
    );
    parts.push(joining_rights(language, &dataset.catalogue, funder, dataset.today));
    vec![pieces(parts)]
}
