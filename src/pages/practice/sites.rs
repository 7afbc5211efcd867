//! Each door of the surgery, and how to reach it.

use catalogue::Practice;
use yew::prelude::*;

use super::PracticePageProps;
use crate::components::{SiteBlockProps, contact_lines, distances, paragraph, section_heading, site_block};
use crate::data::RemoteData;
use crate::language::Language;

/// The doors, the main one first; then the contact.
pub(super) fn sites(language: &Language, props: &PracticePageProps, practice: &Practice) -> Vec<Html> {
    let page = &props.page;
    let doors = practice.sites.iter().enumerate().map(|(at, site)| {
        let metres = |place: Option<&catalogue::Place>| {
            place.map(|place| geography::metres(place.position, site.position))
        };
        let block = SiteBlockProps {
            site: site.clone(),
            surgery: practice.name.clone(),
            details: props.details().and_then(|details| details.sites.get(at).cloned()),
            distance: distances(language, metres(page.place()), metres(page.second_place())),
            now: page.now,
            tells_open: page.capabilities.tells_open,
        };
        site_block(language, &block)
    });
    let mut content: Vec<Html> = doors.collect();
    content.push(section_heading(3, &language.text("contact-heading")));
    content.push(match &props.details {
        RemoteData::Ready(details) => contact_lines(language, &details.contact),
        RemoteData::Loading => html! { <p role="status">{ language.text("loading") }</p> },
        RemoteData::Failed(_) => paragraph(language.text("details-failed")),
    });
    content
}
