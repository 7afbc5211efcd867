//! Which pages are prerendered, and from what.

use catalogue::{Catalogue, FunderIdx, PartnershipIdx, PracticeIdx};
use lcp_explorer::route::Route;

use super::listing::Listing;
use super::site_language::SiteLanguage;
use crate::release::Release;

/// What the pages of a site are rendered from.
pub(crate) struct PrerenderOptions<'a> {
    /// The release.
    pub(crate) release: &'a Release,
    /// The languages of the site.
    pub(crate) languages: Vec<SiteLanguage>,
    /// The files of the site besides the pages, for those who copy it.
    pub(crate) files: Vec<String>,
}

/// A page, by what it takes to make it.
pub(super) enum Work {
    /// A page that the app has too.
    Shared(Route, Subject),
    /// A page that needs a person, whom only the program can ask: it waits.
    Waiting(Route),
    /// A page for those without the program.
    Listed(Listing),
}

/// What a page is about.
#[derive(Debug, Clone, Copy)]
pub(super) enum Subject {
    Topic,
    Partnership(PartnershipIdx),
    Staying(FunderIdx),
    Practice(PracticeIdx),
}

/// The pages that the app has too: those that are there once, and one a record.
pub(super) fn shared(catalogue: &Catalogue) -> impl Iterator<Item = Work> {
    let once = Route::once().map(|route| match route {
        route if route == Route::Start || route.is_topic() => Work::Shared(route, Subject::Topic),
        asks => Work::Waiting(asks),
    });
    let partnerships = (0_u32..).zip(&catalogue.partnerships).map(|(at, partnership)| {
        let id = partnership.id.to_string();
        Work::Shared(Route::Partnership { id }, Subject::Partnership(PartnershipIdx(at)))
    });
    let practices = (0_u32..).zip(&catalogue.practices).map(|(at, practice)| {
        let id = practice.id.to_string();
        Work::Shared(Route::Practice { id }, Subject::Practice(PracticeIdx(at)))
    });
    let funders = (0_u32..).zip(&catalogue.funders).map(|(at, funder)| {
        let id = funder.id.to_string();
        Work::Shared(Route::Staying { id }, Subject::Staying(FunderIdx(at)))
    });
    once.chain(partnerships).chain(funders).chain(practices)
}

/// The folder of a page below that of its language: `surgery/mill-lane/`; empty for the first page.
pub(super) fn folder_of(route: &Route) -> String {
    let path = route.to_path();
    let path = path.trim_start_matches('/');
    if path.is_empty() { String::new() } else { [path, "/"].concat() }
}
