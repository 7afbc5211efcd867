//! Which page an address shows.

use std::collections::BTreeMap;

use catalogue::{PracticeAt, PracticeDetails};
use yew::prelude::*;

use crate::address::ViewState;
use crate::data::{Arrival, Dataset};
use crate::pages::{
    AboutDataPage, NotFoundPage, PageProps, PartnershipPage, PracticePage, ResultsPage, RightsPage, StartPage,
};
use crate::route::Route;

/// What a [`View`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ViewProps {
    /// What every page is drawn from.
    pub page: PageProps,
    /// The details of the practices that were opened.
    #[prop_or_default]
    pub details: BTreeMap<PracticeAt, Arrival<PracticeDetails>>,
}

/// The page that the address names.
#[component]
pub fn View(props: &ViewProps) -> Html {
    let page = props.page.clone();
    let catalogue = page.catalogue();
    match &page.state.route {
        Route::Start => html! { <StartPage ..page /> },
        Route::Results => html! { <ResultsPage ..page /> },
        Route::AboutData => html! { <AboutDataPage ..page /> },
        Route::Rights => html! { <RightsPage ..page /> },
        Route::NotFound => html! { <NotFoundPage ..page /> },
        Route::Partnership { id } => match catalogue.partnership_by_id(id) {
            Some(at) => html! { <PartnershipPage {page} {at} /> },
            None => html! { <NotFoundPage ..page /> },
        },
        Route::Practice { id } => match catalogue.practice_by_id(id) {
            Some(at) => {
                let details = props.details.get(&at).cloned().unwrap_or_default();
                html! { <PracticePage {page} {at} {details} /> }
            }
            None => html! { <NotFoundPage ..page /> },
        },
    }
}

/// The practice whose page an address names.
#[must_use]
pub fn practice_of(dataset: &Dataset, state: &ViewState) -> Option<PracticeAt> {
    match &state.route {
        Route::Practice { id } => dataset.catalogue.practice_by_id(id),
        _ => None,
    }
}
