//! The rights page: a person's rights with their sources, what staying means, and what each funder has decided.

use catalogue::{Funder, FunderIdx, PolicyPoint, Right};
use design::TextSize;
use enrolment::{PolicyAnswer, policies};
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{
    RecordLineProps, Terms, column, contact_lines, page_heading, plain_list, read_on, record_line,
    report_mistake, section_heading, web_link,
};
use i18n::{Locale, joining};

/// The most funders that are shown open. The funders of a whole country are shown closed.
const FUNDERS_OPEN: usize = 3;

/// The page, funder by funder.
pub fn rights_page(locale: &Locale, props: &PageProps) -> Html {
    let catalogue = &props.dataset.catalogue;
    let is_open = catalogue.funders.len() <= FUNDERS_OPEN;
    let content = html! {
        for (at, funder) in (0_u32..).map(FunderIdx).zip(&catalogue.funders) {
            if is_open {
                <section>
                    { section_heading(2, &funder.name) }
                    { funder_rights(locale, props, at, funder) }
                </section>
            } else {
                { read_on(funder.name.clone(), funder_rights(locale, props, at, funder)) }
            }
        }
    };
    let explained = Terms::new(catalogue).explain(locale, &content);
    column(html! {
        <>
            { page_heading(TextSize::Xl, None, locale.text("rights-heading")) }
            <p class="nhsuk-lede-text">{ locale.text("rights-lede") }</p>
            { explained }
            { content }
        </>
    })
}

/// The rights with one funder.
fn funder_rights(locale: &Locale, props: &PageProps, at: FunderIdx, funder: &Funder) -> Html {
    let catalogue = &props.dataset.catalogue;
    let today = props.dataset.today;
    let heading = |key: &str| section_heading(3, &locale.text(key));
    let record = RecordLineProps { checked_on: funder.checked_on, today, source: funder.source.clone() };
    let complain = [
        locale.text("rights-complain-written"),
        locale.with("rights-complain-ask", &[("name", &funder.contact.name)]),
    ];
    let release = props.dataset.manifest.id.short();
    html! {
        <>
            { section_heading(3, &joining::stay_heading(locale, catalogue, Some(at))) }
            <p>{ joining::stay_sentence(locale, catalogue, Some(at)) }</p>
            { heading("rights-list-heading") }
            { rights_list(locale, props, funder) }
            { heading("rights-complain-heading") }
            { plain_list(&complain, true) }
            { heading("rights-decided-heading") }
            for (point, answer) in policies(catalogue, Some(at), today) {
                { decision(locale, point, answer) }
            }
            { heading("contact-heading") }
            <p>{ &funder.contact.name }</p>
            { contact_lines(locale, &funder.contact) }
            <p class="nhsuk-body-s nhsuk-u-margin-top-3">{ record_line(locale, &record) }</p>
            { report_mistake(locale, &catalogue.about, funder.id.as_str(), release) }
        </>
    }
}

/// What is decided on a policy point, behind its question.
fn decision(locale: &Locale, point: PolicyPoint, answer: PolicyAnswer<'_>) -> Html {
    let decided = html! {
        <>
            <p>{ joining::policy_sentence(locale, point, answer) }</p>
            if let PolicyAnswer::Decided { policy } = answer {
                <p class="nhsuk-body-s">{ joining::policy_source(locale, policy) }</p>
            }
        </>
    };
    read_on(joining::policy_question(locale, point), decided)
}

/// The rights in force, or that none is known.
fn rights_list(locale: &Locale, props: &PageProps, funder: &Funder) -> Html {
    let today = props.dataset.today;
    let in_force: Vec<&Right> = funder.rights.iter().filter(|right| right.period.contains(today)).collect();
    if in_force.is_empty() {
        return html! { <p>{ locale.text("rights-not-known") }</p> };
    }
    html! {
        <ul class="nhsuk-list nhsuk-list--bullet">
            for right in in_force {
                <li>{ joining::right_sentence(locale, right) }{ right_source(locale, right) }</li>
            }
        </ul>
    }
}

/// The source of a right, with a link to it where the dataset has one.
fn right_source(locale: &Locale, right: &Right) -> Html {
    html! {
        <span class="nhsuk-body-s lcp-source">
            { locale.with("record-source", &[("source", &right.source)]) }
            if let Some(url) = &right.source_url {
                { " " }
                { web_link(url, locale.text("rights-read").into()) }
            }
        </span>
    }
}
