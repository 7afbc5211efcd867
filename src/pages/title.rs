//! The title of a page for the browser's title bar.

use crate::address::ViewState;
use crate::data::Dataset;
use crate::language::Language;
use crate::route::Route;
use crate::user_context::UserContext;

/// The title of a page. It never holds a place, because browsers keep titles in their history. Of what the tab knows it
/// says only whether a question is about the person or about somebody else.
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
