//! What a person may count on with a funder: rights with their sources, how to complain, and what is decided.

use catalogue::{Catalogue, Date, Funder, FunderIdx, PolicyPoint, Right};
use enrolment::{PolicyAnswer, policies};
use yew::prelude::*;

use super::{plain_list, read_on, section_heading, web_link};
use i18n::{Locale, joining};

/// The rights in force, how to complain, and each open point with what is decided on it.
pub fn funder_rights(
    locale: &Locale,
    catalogue: &Catalogue,
    (at, funder): (FunderIdx, &Funder),
    today: Date,
) -> Html {
    let heading = |key: &str| section_heading(3, &locale.text(key));
    let complain = [
        locale.text("rights-complain-written"),
        locale.with("rights-complain-ask", &[("name", &funder.contact.name)]),
    ];
    html! {
        <>
            { heading("rights-list-heading") }
            { rights_list(locale, funder, today) }
            { heading("rights-complain-heading") }
            { plain_list(&complain, true) }
            { heading("rights-decided-heading") }
            for (point, answer) in policies(catalogue, Some(at), today) {
                { decision(locale, point, answer) }
            }
        </>
    }
}

/// What is decided on a policy point, behind its question.
fn decision(locale: &Locale, point: PolicyPoint, answer: PolicyAnswer<'_>) -> Html {
    let decided = html! {
        <>
            <p>{ joining::policy_sentence(locale, point, answer) }</p>
            if let PolicyAnswer::Decided { policy, .. } = answer {
                <p class="nhsuk-body-s">{ joining::policy_source(locale, policy) }</p>
            }
        </>
    };
    read_on(joining::policy_question(locale, point), decided)
}

/// The rights in force, or that none is known.
fn rights_list(locale: &Locale, funder: &Funder, today: Date) -> Html {
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
