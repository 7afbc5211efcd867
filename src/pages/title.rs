//! The title of a page for the browser's title bar.

use crate::address::ViewState;
use crate::data::Dataset;
use crate::route::Route;
use crate::user_context::UserContext;
use i18n::{Locale, joining};

/// The title of a page. It never holds a place, because browsers keep titles in their history. Of what the tab knows it
/// says only whether a question is about the person or about somebody else.
#[must_use]
pub fn title(locale: &Locale, dataset: Option<&Dataset>, state: &ViewState, user: &UserContext) -> String {
    let Some(dataset) = dataset else { return locale.text("app-name") };
    let question = |key: &str| locale.with(key, &[("whom", user.whom())]);
    let catalogue = &dataset.catalogue;
    let page = match &state.route {
        _ if state.choices.is_scope_unknown(catalogue) => locale.text("scope-unknown-heading"),
        Route::Start | Route::Place => locale.text("start-heading"),
        Route::Results => locale.text("results-heading-all"),
        Route::Partnership { id } => catalogue
            .partnership_by_id(id)
            .and_then(|at| catalogue.partnership(at))
            .map_or_else(|| locale.text("not-found-heading"), |found| found.name.clone()),
        Route::Staying { id } => catalogue.funder_by_id(id).map_or_else(
            || locale.text("not-found-heading"),
            |at| joining::stay_heading(locale, catalogue, Some(at)),
        ),
        Route::Practice { id } => catalogue
            .practice_by_id(id)
            .and_then(|at| catalogue.practice(at))
            .map_or_else(|| locale.text("not-found-heading"), |found| found.name.clone()),
        Route::AboutData => locale.text("about-heading"),
        Route::Rights => locale.text("rights-heading"),
        Route::Glossary => locale.text("glossary-heading"),
        Route::Examples => locale.text("examples-heading"),
        Route::Explained => locale.text("explained-heading"),
        Route::Compare => locale.text("compare-heading"),
        Route::Leaflet => locale.text("leaflet-heading"),
        Route::YourSurgery => question("surgery-question"),
        Route::Home => question("home-question"),
        Route::Preferences => question("preferences-question"),
        Route::NotFound => locale.text("not-found-heading"),
    };
    let whole = locale.with("title", &[("page", &page), ("site", &catalogue.about.title)]);
    if has_error(&state.route, user) { [&locale.text("error-prefix"), ": ", &whole].concat() } else { whole }
}

/// Whether the page says that something typed is not right: its title then says so first, as the design system asks.
fn has_error(route: &Route, user: &UserContext) -> bool {
    match route {
        Route::Start | Route::Place | Route::Results => user.entry.is_refused(),
        Route::Home => user.entry.is_refused() || user.second_box.entry.is_refused(),
        Route::YourSurgery => user.surgery_box.problem.is_some(),
        _ => false,
    }
}
