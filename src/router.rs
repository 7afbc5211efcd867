//! Which page an address shows.

use std::collections::BTreeMap;
use std::rc::Rc;

use catalogue::{Narrative, PracticeDetails, PracticeIdx, ReleaseChanges};
use yew::prelude::*;

use crate::address::ViewState;
use crate::data::{Dataset, RemoteData};
use crate::pages::{
    PageProps, PartnershipPageProps, PracticePageProps, ResultsPage, about_data_page, compare_page,
    dataset_status, examples_page, explained_page, glossary_page, home_page, leaflet_page, not_found_page,
    partnership_page, place_page, practice_page, preferences_page, rights_page, start_page, staying_page,
    surgery_page, unknown_scope_page,
};
use crate::route::Route;
use crate::shortlist::{Shortlist, ShortlistEntry};
use i18n::Locale;

/// What a page is chosen from.
#[derive(Clone, Debug, PartialEq)]
pub struct RouterProps {
    /// What every page is drawn from.
    pub page: PageProps,
    /// The details of the practices that were opened.
    pub details: BTreeMap<PracticeIdx, RemoteData<PracticeDetails>>,
    /// What changed since the release before, where pages of topics are rendered.
    pub changes: Option<RemoteData<ReleaseChanges>>,
    /// What the founding paper says, where pages of topics are rendered.
    pub narrative: Option<Rc<Narrative>>,
    /// The topic that was opened last.
    pub topic: Option<(Route, RemoteData<Html>)>,
}

/// The page that the address names.
pub fn route_page(locale: &Locale, props: &RouterProps) -> Html {
    let page = props.page.clone();
    let catalogue = page.catalogue();
    if let Some(unknown) = unknown_scope_page(locale, &page) {
        return unknown;
    }
    #[cfg(feature = "kiosk")]
    if let (Route::Start, true) = (&page.state.route, page.capabilities.is_shared()) {
        return crate::pages::kiosk_start_page(locale, &page);
    }
    #[cfg(feature = "kiosk")]
    if let (Route::Start, true) = (&page.state.route, page.capabilities.is_reception()) {
        return crate::pages::reception_page(locale, &page, &props.details);
    }
    match &page.state.route {
        Route::Start => start_page(locale, &page),
        Route::Place => place_page(locale, &page),
        Route::Results => html! {
            <ResultsPage {page} details={props.details.clone()} />
        },
        // By name, so that the compiler sees that the app needs none of their code.
        Route::AboutData | Route::Rights | Route::Glossary | Route::Examples | Route::Explained
            if FETCHES_TOPICS =>
        {
            topic_page(locale, &page, props.topic.as_ref())
        }
        Route::AboutData => about_data_page(locale, &page, props.changes.as_ref()),
        Route::Rights => rights_page(locale, &page),
        Route::Glossary => glossary_page(locale, &page),
        Route::Examples => examples_page(locale, &page),
        Route::Explained => explained_page(locale, &page, props.narrative.as_deref()),
        Route::Compare => compare_page(locale, &page),
        Route::Leaflet => leaflet_page(locale, &page, &props.details),
        Route::YourSurgery => surgery_page(locale, &page),
        Route::Home => home_page(locale, &page),
        Route::Preferences => preferences_page(locale, &page),
        Route::NotFound => not_found_page(locale, &page),
        Route::Partnership { id } => match catalogue.partnership_by_id(id) {
            Some(at) => partnership_page(locale, &PartnershipPageProps { page, at }),
            None => not_found_page(locale, &page),
        },
        Route::Staying { id } => match catalogue.funder_by_id(id) {
            Some(at) => staying_page(locale, &page, at),
            None => not_found_page(locale, &page),
        },
        Route::Practice { id } => match catalogue.practice_by_id(id) {
            Some(at) => {
                let details = props.details.get(&at).cloned().unwrap_or_default();
                practice_page(locale, &PracticePageProps { page, at, details })
            }
            None => not_found_page(locale, &page),
        },
    }
}

/// Whether the app fetches the pages of topics. Where the site is made, they are rendered.
const FETCHES_TOPICS: bool = cfg!(target_arch = "wasm32");

/// A page that says the same to everybody, as it was rendered when the site was made; that it is on its way, or why it did
/// not arrive.
fn topic_page(locale: &Locale, page: &PageProps, topic: Option<&(Route, RemoteData<Html>)>) -> Html {
    match topic {
        Some((route, RemoteData::Ready(node))) if *route == page.state.route => Html::clone(node),
        Some((_, RemoteData::Failed(failure))) => dataset_status(locale, Some(failure), &page.on),
        _ => dataset_status(locale, None, &page.on),
    }
}

/// The practices of which the page shows details: the one that the address names, or those on the leaflet.
#[must_use]
pub fn practices_with_details(
    dataset: &Dataset,
    state: &ViewState,
    shortlist: &Shortlist,
) -> Vec<PracticeIdx> {
    match &state.route {
        Route::Practice { id } => dataset.catalogue.practice_by_id(id).into_iter().collect(),
        Route::Leaflet => {
            let practices =
                shortlist.entries().iter().filter(|entry| matches!(entry, ShortlistEntry::Practice(_)));
            practices.filter_map(|entry| dataset.catalogue.practice_by_id(entry.id())).collect()
        }
        _ => Vec::new(),
    }
}
