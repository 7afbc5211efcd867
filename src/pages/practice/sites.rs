//! The sites of the surgery, and how to contact it.

use catalogue::{Place, Practice, Site};
use yew::prelude::*;

use super::PracticePageProps;
use crate::components::{SiteBlockProps, contact_lines, distances, section_heading, site_block};
use crate::data::RemoteData;
use crate::language::Language;

/// The sites, the main one first; then the contact.
pub(super) fn sites(language: &Language, props: &PracticePageProps, practice: &Practice) -> Html {
    html! {
        <>
            for (at, site) in practice.sites.iter().enumerate() {
                { site_block(language, &site_props(language, props, practice, (at, site))) }
            }
            { section_heading(3, &language.text("contact-heading")) }
            { contact(language, props) }
        </>
    }
}

/// What is shown of a site; `at` is its position among the sites of the surgery.
fn site_props(
    language: &Language,
    props: &PracticePageProps,
    practice: &Practice,
    (at, site): (usize, &Site),
) -> SiteBlockProps {
    let page = &props.page;
    let metres = |place: Option<&Place>| place.map(|place| geography::metres(place.position, site.position));
    SiteBlockProps {
        site: site.clone(),
        surgery: practice.name.clone(),
        details: props.details().and_then(|details| details.sites.get(at).cloned()),
        distance: distances(language, metres(page.place()), metres(page.second_place())),
        now: page.now,
        tells_open: page.capabilities.tells_open,
    }
}

/// How to contact the surgery, once its details have arrived.
fn contact(language: &Language, props: &PracticePageProps) -> Html {
    match &props.details {
        RemoteData::Ready(details) => contact_lines(language, &details.contact),
        RemoteData::Loading => html! { <p role="status">{ language.text("loading") }</p> },
        RemoteData::Failed(_) => html! { <p>{ language.text("details-failed") }</p> },
    }
}
