//! The title of a page for the browser's title bar.

use catalogue::Precision;

use crate::address::ViewState;
use crate::data::Dataset;
use crate::language::Language;
use crate::pages::PageProps;
use crate::route::Route;
use crate::user_context::{UserContext, UserLocation};

/// The title of a page. It never holds a place: titles go into the browser's history. Of the visit it only says whether
/// the question is about the person or about somebody else.
#[must_use]
pub fn title(
    language: &Language,
    dataset: Option<&Dataset>,
    state: &ViewState,
    user: &UserContext,
) -> String {
    let Some(dataset) = dataset else { return language.text("app-name") };
    let question = |key: &str| language.with(key, &[("whom", user.whom())]);
    let catalogue = &dataset.catalogue;
    let page = match &state.route {
        Route::Start | Route::Place => language.text("start-heading"),
        Route::Results => language.text("results-heading-all"),
        Route::Partnership { id } => catalogue
            .partnership_by_id(id)
            .and_then(|at| catalogue.partnership(at))
            .map_or_else(|| language.text("not-found-heading"), |found| found.name.clone()),
        Route::Practice { id } => catalogue
            .practice_by_id(id)
            .and_then(|at| catalogue.practice(at))
            .map_or_else(|| language.text("not-found-heading"), |found| found.name.clone()),
        Route::AboutData => language.text("about-heading"),
        Route::Rights => language.text("rights-heading"),
        Route::Glossary => language.text("glossary-heading"),
        Route::Examples => language.text("examples-heading"),
        Route::Compare => language.text("compare-heading"),
        Route::Leaflet => language.text("leaflet-heading"),
        Route::YourSurgery => question("surgery-question"),
        Route::Home => question("home-question"),
        Route::Preferences => question("preferences-question"),
        Route::NotFound => language.text("not-found-heading"),
    };
    language.with("title", &[("page", &page), ("site", &catalogue.about.title)])
}

/// The heading of the results: the words looked for, and where from.
pub(super) fn results_heading(language: &Language, page: &PageProps) -> String {
    let words = page.state.choices.words.as_str();
    let location = page.user.location.as_ref();
    let place = |location: Option<&UserLocation>| near(language, page, location?);
    let near = match (place(location), place(page.user.second.as_ref())) {
        (Some(home), Some(second)) => {
            Some(language.with("results-two-places", &[("home", &home), ("second", &second)]))
        }
        (home, second) => home.or(second),
    };
    match (words.is_empty(), near) {
        (true, None) if location.is_some() => language.text("results-heading-no-address"),
        (true, None) => language.text("results-heading-all"),
        (true, Some(near)) => language.with("results-heading-near", &[("place", &near)]),
        (false, None) => language.with("results-heading-words", &[("words", words)]),
        (false, Some(near)) => {
            language.with("results-heading-words-near", &[("words", words), ("place", &near)])
        }
    }
}

/// The place as it is shown: a postcode only where the surroundings allow it on the screen.
fn near(language: &Language, page: &PageProps, location: &UserLocation) -> Option<String> {
    let place = location.place()?;
    Some(match &place.precision {
        Precision::Postcode(text) | Precision::Outward(text) if page.capabilities.shows_place => text.clone(),
        Precision::Device => language.text("place-device"),
        _ => language.text("place-given"),
    })
}
