//! The sites of the surgery, when each is open, and how to contact it.

use catalogue::{Place, Practice, Site};
use yew::prelude::*;

use super::PracticePageProps;
use crate::components::{SiteBlockProps, contact_lines, distances, hours_list, section_heading, site_block};
use crate::data::RemoteData;
use i18n::Locale;

/// The sites, the main one first.
pub(super) fn sites(locale: &Locale, props: &PracticePageProps, practice: &Practice) -> Html {
    html! {
        for (at, site) in practice.sites.iter().enumerate() {
            { site_block(locale, &site_props(locale, props, practice, (at, site))) }
        }
    }
}

/// The opening hours of each site; `None` when none are known.
pub(super) fn hours(locale: &Locale, props: &PracticePageProps, practice: &Practice) -> Option<Html> {
    let is_known = |site: &Site| site.hours.reception.is_some() || site.hours.consulting.is_some();
    practice.sites.iter().any(is_known).then(|| {
        html! {
            for site in &practice.sites {
                { section_heading(3, site.name.as_ref().unwrap_or(&practice.name)) }
                { hours_list(locale, &site.hours, props.page.now, props.page.capabilities.tells_open) }
            }
        }
    })
}

/// What is shown of a site; `at` is its position among the sites of the surgery.
fn site_props<'a>(
    locale: &Locale,
    props: &'a PracticePageProps,
    practice: &'a Practice,
    (at, site): (usize, &'a Site),
) -> SiteBlockProps<'a> {
    let page = &props.page;
    let metres = |place: Option<&Place>| place.map(|place| geography::metres(place.position, site.position));
    SiteBlockProps {
        site,
        surgery: &practice.name,
        details: props.details().and_then(|details| details.sites.get(at)),
        distance: distances(locale, metres(page.place()), metres(page.second_place())),
        now: page.now,
        tells_open: page.capabilities.tells_open,
    }
}

/// How to contact the surgery, once its details have arrived.
pub(super) fn contact(locale: &Locale, props: &PracticePageProps) -> Html {
    match &props.details {
        RemoteData::Ready(details) => contact_lines(locale, &details.contact),
        RemoteData::Loading => html! { <p role="status">{ locale.text("loading") }</p> },
        // Why is said above all sections, which may be closed.
        RemoteData::Failed(_) => html! { <p>{ locale.text("not-known") }</p> },
    }
}
