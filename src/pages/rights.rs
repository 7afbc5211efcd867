//! What a person may count on, with the sources; what staying means; what is decided and what is not.

use catalogue::{Funder, FunderAt, PolicyPoint};
use design::TextSize;
use design::element::pieces;
use enrolment::{PolicyAnswer, policies};
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{
    RecordLineProps, contact_lines, page_heading, paragraph, read_on, record_line, section_heading,
    small_print,
};
use crate::language::Language;

/// How many funders are shown open; a country has more than anybody would read.
const FUNDERS_OPEN: usize = 3;

/// The page about rights, funder by funder.
pub fn rights_page(language: &Language, props: &PageProps) -> Html {
    let funders = (0_u32..).map(FunderAt).zip(&props.dataset.catalogue.funders);
    let many = props.dataset.catalogue.funders.len() > FUNDERS_OPEN;
    html! {
        <div class="nhsuk-grid-row">
            <div class="nhsuk-grid-column-two-thirds">
                { page_heading(TextSize::Xl, None, language.text("rights-heading")) }
                { small_print("nhsuk-lede-text", language.text("rights-lede")) }
                for (at, funder) in funders {
                    if many {
                        <key={funder.id.as_str()}>
                            { read_on(funder.name.clone(), section(language, props, at, funder)) }
                        </>
                    } else {
                        <section key={funder.id.as_str()}>
                            { section_heading(2, &funder.name) }
                            { section(language, props, at, funder) }
                        </section>
                    }
                }
            </div>
        </div>
    }
}

/// What holds with one funder.
fn section(language: &Language, props: &PageProps, at: FunderAt, funder: &Funder) -> Html {
    let catalogue = &props.dataset.catalogue;
    html! {
        <>
            { section_heading(3, &language.stay_heading(catalogue, at)) }
            { paragraph(language.stay_sentence(catalogue, at)) }
            { section_heading(3, &language.text("rights-list-heading")) }
            { rights(language, props, funder) }
            { section_heading(3, &language.text("rights-decided-heading")) }
            for (point, answer) in policies(catalogue, Some(at), props.dataset.today) {
                { decision(language, point, answer) }
            }
            { section_heading(3, &language.text("contact-heading")) }
            { paragraph(&funder.contact.name) }
            { contact_lines(language, &funder.contact) }
            <p class="nhsuk-body-s">{ record_line(language, &RecordLineProps { checked_on: funder.checked_on, today: props.dataset.today, source: funder.source.clone() }) }</p>
        </>
    }
}

/// What is decided on a policy point, behind its question.
fn decision(language: &Language, point: PolicyPoint, answer: PolicyAnswer<'_>) -> Html {
    let mut parts = vec![paragraph(language.policy_answer(point, answer))];
    if let PolicyAnswer::Decided { policy } = answer {
        parts.push(small_print("nhsuk-body-s", language.policy_source(policy)));
    }
    read_on(language.policy_question(point), pieces(parts))
}

fn rights(language: &Language, props: &PageProps, funder: &Funder) -> Html {
    let in_force: Vec<_> =
        funder.rights.iter().filter(|right| right.period.contains(props.dataset.today)).collect();
    if in_force.is_empty() {
        return paragraph(language.text("rights-not-known"));
    }
    html! {
        <ul class="nhsuk-list nhsuk-list--bullet">
            for right in in_force {
                <li>
                    { language.right(right) }
                    <span class="nhsuk-body-s lcp-source">{ language.with("record-source", &[("source", &right.source)]) }</span>
                </li>
            }
        </ul>
    }
}
