//! A GP surgery's page: whether and how one can join, where it is and whether it is open, and what is changing. The rest is
//! closed at first: its hours, whom to call when it is closed, what it offers, and which partnership it belongs to.

mod changes;
mod joining;
mod membership;
mod out_of_hours;
mod sites;

use catalogue::{Practice, PracticeDetails, PracticeIdx};
use design::{TextSize, back_link};
use yew::prelude::*;

use self::changes::service_changes;
use self::joining::{joining, practice_area, rights};
use self::membership::membership;
use self::out_of_hours::out_of_hours;
use self::sites::{contact, hours, sites};
use super::page_props::PageProps;
use crate::components::{
    FeaturesProps, MembershipLineProps, Offering, OffersProps, PageSection, RecordLineProps, column,
    features, membership_line, offers, page_heading, page_sections, record_section,
};
use crate::data::RemoteData;
use crate::route::Route;
use i18n::Locale;

/// The properties of [`practice_page`].
#[derive(Clone, Debug, PartialEq)]
pub struct PracticePageProps {
    /// What every page is rendered from.
    pub page: PageProps,
    /// The surgery.
    pub at: PracticeIdx,
    /// Its details.
    pub details: RemoteData<PracticeDetails>,
}

impl PracticePageProps {
    /// The details, once they have arrived.
    fn details(&self) -> Option<&PracticeDetails> {
        match &self.details {
            RemoteData::Ready(details) => Some(details),
            RemoteData::Loading | RemoteData::Failed(_) => None,
        }
    }
}

/// The page of a surgery; empty when the dataset does not have it.
pub fn practice_page(locale: &Locale, props: &PracticePageProps) -> Html {
    let page = &props.page;
    let catalogue = page.catalogue();
    let Some(practice) = catalogue.practice(props.at) else { return Html::default() };
    let membership =
        MembershipLineProps { catalogue: page.catalogue(), at: props.at, today: page.dataset.today };
    let other_names = practice.other_names.join(&locale.text("list-comma"));
    let (sections, open) = sections(locale, props, practice);
    column(html! {
        <>
            { back_link(page.link(Route::Results).into(), locale.text("back-to-results").into()) }
            { page_heading(TextSize::Xl, Some(locale.text("surgery-caption")), practice.name.clone()) }
            <p class="nhsuk-lede-text">{ membership_line(locale, &membership) }</p>
            if !practice.other_names.is_empty() {
                <p>{ locale.with("surgery-also-known", &[("name", &other_names)]) }</p>
            }
            if matches!(props.details, RemoteData::Failed(_)) {
                <p>{ locale.text("details-failed") }</p>
            }
            { page_sections(locale, &catalogue, sections, open) }
        </>
    })
}

/// All sections, in the order of the page, and how many are open at first. What is changing is left out when nothing is.
fn sections(locale: &Locale, props: &PracticePageProps, practice: &Practice) -> (Vec<PageSection>, usize) {
    let section = |key, content| PageSection::new(locale, key, content);
    let catalogue = props.page.catalogue();
    let mut sections = vec![
        section("surgery-joining-heading", Some(joining(locale, props, practice))),
        section("surgery-sites-heading", Some(sites(locale, props, practice))),
    ];
    if let Some(changes) = service_changes(locale, props, practice) {
        sections.push(section("surgery-changes-heading", Some(changes)));
    }
    let open = sections.len();
    sections.extend([
        section("hours-heading", hours(locale, props, practice)),
        section("closed-heading", out_of_hours(locale, props, practice)),
        section("services-surgery-heading", services(locale, props, practice)),
        section("features-heading", features(locale, &FeaturesProps { catalogue, at: props.at })),
        section("surgery-area-heading", practice_area(locale, props, practice)),
        section("surgery-partnership-heading", membership(locale, props, practice)),
        section("surgery-your-rights", Some(rights(locale, props, practice))),
        section("contact-heading", Some(contact(locale, props))),
        section("record-heading", Some(record(locale, props, practice))),
    ]);
    (sections, open)
}

/// The services of the surgery itself; `None` when they are not known.
fn services(locale: &Locale, props: &PracticePageProps, practice: &Practice) -> Option<Html> {
    let list = OffersProps {
        catalogue: props.page.catalogue(),
        offers: &practice.offers,
        by: Offering::Surgery,
        today: props.page.dataset.today,
    };
    (!practice.offers.is_empty()).then(|| offers(locale, &list))
}

/// How many people are registered, when the record was checked, and how to report a mistake in it.
fn record(locale: &Locale, props: &PracticePageProps, practice: &Practice) -> Html {
    let dataset = &props.page.dataset;
    let (about, release) = (&dataset.catalogue.about, dataset.manifest.id.short());
    let source = practice.source.and_then(|at| dataset.catalogue.sources.get(usize::from(at))).cloned();
    let record = RecordLineProps { checked_on: practice.checked_on, today: dataset.today, source };
    let list_size = props.details().map(|details| match details.list_size {
        Some(people) => locale.count("surgery-list-size", people as usize),
        None => locale.text("surgery-list-size-not-known"),
    });
    html! {
        <>
            if let Some(list_size) = list_size {
                <p>{ list_size }</p>
            }
            { record_section(locale, (about, release), practice.id.as_str(), &record) }
        </>
    }
}
