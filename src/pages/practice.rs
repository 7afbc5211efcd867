//! A GP surgery's page: its doors, whether one can join, what it has, what it offers, whom it is with.

use std::rc::Rc;

use catalogue::{Practice, PracticeAt, PracticeDetails};
use design::element::{classed, words};
use design::{TextSize, back_link};
use enrolment::{Person, answer};
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{
    ChangesProps, FeaturesProps, JoiningAnswerProps, MembershipLineProps, OffersProps, RecordLineProps,
    SiteBlockProps, changes, column, contact_lines, features, joining_answer, membership_line, offers,
    page_heading, paragraph, plain_list, record_line, section_heading, site_block,
};
use crate::data::Arrival;
use crate::language::Language;
use crate::route::Route;
use crate::visit::Whereabouts;

/// What [`practice_page`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct PracticePageProps {
    /// What the page is drawn from.
    pub page: PageProps,
    /// The surgery.
    pub at: PracticeAt,
    /// Its details.
    pub details: Arrival<PracticeDetails>,
}

/// The page of a surgery.
pub fn practice_page(language: &Language, props: &PracticePageProps) -> Html {
    let page = &props.page;
    let catalogue = page.catalogue();
    let Some(practice) = page.dataset.catalogue.practice(props.at) else { return Html::default() };
    let today = page.dataset.today;
    let heading = |key: &str| section_heading(2, &language.text(key));
    let source = practice.source.and_then(|at| catalogue.sources.get(usize::from(at))).cloned();
    let membership = MembershipLineProps { catalogue: Rc::clone(&catalogue), at: props.at, today };
    let in_force = OffersProps { catalogue: Rc::clone(&catalogue), offers: practice.offers.clone(), today };
    let record = RecordLineProps { checked_on: practice.checked_on, today, source };
    let mut parts = vec![
        back_link(page.link(Route::Results).into(), words(language.text("back-to-results"))),
        page_heading(TextSize::Xl, Some(language.text("surgery-caption")), practice.name.clone()),
    ];
    if !practice.other_names.is_empty() {
        let names = practice.other_names.join(", ");
        parts.push(paragraph(language.with("surgery-also-known", &[("name", &names)])));
    }
    parts.extend([
        classed("p", "nhsuk-lede-text", membership_line(language, &membership)),
        heading("surgery-joining-heading"),
        joining(language, props, practice),
        heading("surgery-sites-heading"),
        sites(language, props, practice),
        heading("features-heading"),
        features(language, &FeaturesProps { catalogue: Rc::clone(&catalogue), at: props.at }),
        heading("services-heading"),
        offers(language, &in_force),
    ]);
    if !practice.changes.is_empty() {
        let all = ChangesProps { catalogue, changes: practice.changes.clone() };
        parts.push(heading("changes-heading"));
        parts.push(changes(language, &all));
    }
    parts.extend([
        heading("surgery-record-heading"),
        list_size(language, &props.details),
        classed("p", "", record_line(language, &record)),
    ]);
    column(parts)
}

/// Whether the person can join, and how.
fn joining(language: &Language, props: &PracticePageProps, practice: &Practice) -> Html {
    let page = &props.page;
    let person = Person {
        home: page.place(),
        second_place: None,
        current_practice: None,
        no_fixed_address: page.visit.whereabouts == Some(Whereabouts::NoFixedAddress),
        today: page.dataset.today,
    };
    let answer = answer(&page.dataset.catalogue, props.at, &person);
    let steps = match &props.details {
        Arrival::Ready(details) => steps(language, details),
        Arrival::Loading | Arrival::Failed(_) => Html::default(),
    };
    html! {
        <>
            { joining_answer(language, &JoiningAnswerProps { catalogue: page.catalogue(), answer, name: practice.name.clone() }) }
            { steps }
        </>
    }
}

/// The steps to join, and what comes after; nothing when the source says nothing.
fn steps(language: &Language, details: &PracticeDetails) -> Html {
    html! {
        <>
            if !details.how_to_join.is_empty() {
                { section_heading(3, &language.text("surgery-how-to-join")) }
                { plain_list(&details.how_to_join, true) }
            }
            if let Some(after) = &details.after_joining { <p>{ after }</p> }
            if !details.helpful_documents.is_empty() {
                { paragraph(language.text("surgery-helpful-documents")) }
                { plain_list(&details.helpful_documents, false) }
            }
        </>
    }
}

/// Each door, and how to reach the surgery.
fn sites(language: &Language, props: &PracticePageProps, practice: &Practice) -> Html {
    let details = match &props.details {
        Arrival::Ready(details) => Some(details),
        Arrival::Loading | Arrival::Failed(_) => None,
    };
    let place = props.page.place();
    html! {
        <>
            for (at, site) in practice.sites.iter().enumerate() {
                { site_block(language, &SiteBlockProps { site: site.clone(), surgery: practice.name.clone(), details: details.and_then(|details| details.sites.get(at).cloned()), metres: place.map(|place| geography::metres(place.position, site.position)) }) }
            }
            if let Some(details) = details {
                { section_heading(3, &language.text("contact-heading")) }
                { contact_lines(language, &details.contact) }
            }
            if matches!(props.details, Arrival::Loading) { <p role="status">{ language.text("loading") }</p> }
            if matches!(props.details, Arrival::Failed(_)) { { paragraph(language.text("details-failed")) } }
        </>
    }
}

/// How many people are registered; nothing until that has arrived.
fn list_size(language: &Language, details: &Arrival<PracticeDetails>) -> Html {
    let Arrival::Ready(details) = details else { return Html::default() };
    let said = match details.list_size {
        Some(people) => language.count("surgery-list-size", people as usize),
        None => language.text("surgery-list-size-not-known"),
    };
    html! { <p>{ said }</p> }
}
