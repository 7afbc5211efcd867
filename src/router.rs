//! Which page an address shows.

use std::collections::BTreeMap;

use catalogue::{PracticeDetails, PracticeIdx, ReleaseChanges};
use yew::prelude::*;

use crate::address::ViewState;
use crate::data::{Dataset, RemoteData};
use crate::pages::{
    PageProps, PartnershipPageProps, PracticePageProps, ResultsPage, about_data_page, compare_page,
    examples_page, glossary_page, home_page, leaflet_page, not_found_page, partnership_page, place_page,
    practice_page, preferences_page, rights_page, start_page, staying_page, surgery_page,
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
    /// What changed since the release before, once it was asked for.
    pub changes: Option<RemoteData<ReleaseChanges>>,
}

/// The page that the address names.
pub fn route_page(locale: &Locale, props: &RouterProps) -> Html {
    let page = props.page.clone();
    let catalogue = page.catalogue();
    #[cfg(feature = "kiosk")]
    if let (Route::Start, true) = (&page.state.route, page.capabilities.is_shared()) {
        return crate::pages::kiosk_start_page(locale, &page);
    }
    #[cfg(feature = "kiosk")]
    if let (Route::Start, true) = (&page.state.route, page.capabilities.is_reception()) {
        return crate::pages::reception_page(locale, &page);
    }
    match &page.state.route {
        Route::Start => start_page(locale, &page),
        Route::Place => place_page(locale, &page),
        Route::Results => html! {
            <ResultsPage {page} details={props.details.clone()} />
        },
        Route::AboutData => about_data_page(locale, &page, props.changes.as_ref()),
        Route::Rights => rights_page(locale, &page),
        Route::Glossary => glossary_page(locale, &page),
        Route::Examples => examples_page(locale, &page),
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
