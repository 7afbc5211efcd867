//! What a person may count on, with the sources; what staying means; what is decided and what is not.

use catalogue::{Funder, FunderAt};
use design::{Details, Heading, TextSize};
use enrolment::{PolicyAnswer, policies};
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{RecordLineProps, contact_lines, record_line, section_heading};
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
                <Heading size={TextSize::Xl} focusable={true}>{ language.text("rights-heading") }</Heading>
                <p class="nhsuk-lede-text">{ language.text("rights-lede") }</p>
                for (at, funder) in funders {
                    if many {
                        <Details key={funder.id.as_str()} summary={html! { { &funder.name } }}>
                            { section(language, props, at, funder) }
                        </Details>
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
            <p>{ language.stay_sentence(catalogue, at) }</p>
            { section_heading(3, &language.text("rights-list-heading")) }
            { rights(language, props, funder) }
            { section_heading(3, &language.text("rights-decided-heading")) }
            for (point, answer) in policies(catalogue, Some(at), props.dataset.today) {
                <Details summary={html! { { language.policy_question(point) } }}>
                    <p>{ language.policy_answer(point, answer) }</p>
                    if let PolicyAnswer::Decided { policy } = answer {
                        <p class="nhsuk-body-s">{ language.policy_source(policy) }</p>
                    }
                </Details>
            }
            { section_heading(3, &language.text("contact-heading")) }
            <p>{ &funder.contact.name }</p>
            { contact_lines(language, &funder.contact) }
            <p class="nhsuk-body-s">{ record_line(language, &RecordLineProps { checked_on: funder.checked_on, today: props.dataset.today, source: funder.source.clone() }) }</p>
        </>
    }
}

fn rights(language: &Language, props: &PageProps, funder: &Funder) -> Html {
    let in_force: Vec<_> =
        funder.rights.iter().filter(|right| right.period.contains(props.dataset.today)).collect();
    if in_force.is_empty() {
        return html! { <p>{ language.text("rights-not-known") }</p> };
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
