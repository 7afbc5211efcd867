//! The sites of the surgery, and how to contact it.

use catalogue::{Place, Practice, Site};
use yew::prelude::*;

use super::PracticePageProps;
use crate::components::{SiteBlockProps, contact_lines, distances, section_heading, site_block};
use crate::data::RemoteData;
use i18n::Locale;

/// The sites, the main one first; then the contact.
pub(super) fn sites(locale: &Locale, props: &PracticePageProps, practice: &Practice) -> Html {
    html! {
        <>
            for (at, site) in practice.sites.iter().enumerate() {
                { site_block(locale, &site_props(locale, props, practice, (at, site))) }
            }
            { section_heading(3, &locale.text("contact-heading")) }
            { contact(locale, props) }
        </>
    }
}

/// What is shown of a site; `at` is its position among the sites of the surgery.
fn site_props(
    locale: &Locale,
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
        distance: distances(locale, metres(page.place()), metres(page.second_place())),
        now: page.now,
        tells_open: page.capabilities.tells_open,
    }
}

/// How to contact the surgery, once its details have arrived.
fn contact(locale: &Locale, props: &PracticePageProps) -> Html {
    match &props.details {
        RemoteData::Ready(details) => contact_lines(locale, &details.contact),
        RemoteData::Loading => html! { <p role="status">{ locale.text("loading") }</p> },
        RemoteData::Failed(_) => html! { <p>{ locale.text("details-failed") }</p> },
    }
}
