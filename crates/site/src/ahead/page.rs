//! A page of one language, from what it is about to its bytes.

use catalogue::{PracticeDetails, PracticeIdx};
use design::element::{element, pieces};
use lcp_explorer::address::ViewState;
use lcp_explorer::components::paragraph;
use lcp_explorer::pages::title;
use lcp_explorer::route::Route;
use lcp_explorer::user_context::UserContext;
use yew::AttrValue;

use super::draw::Drawing;
use super::listing::{Listing, links, listing_page};
use super::lists::ways;
use super::plan::{Locale, Subject, folder_of};
use super::scene::Scene;
use super::template::Page;
use super::{describe, structured};
use crate::shell::way_up;

/// The pages of one language, drawn on one thread.
pub(super) struct Drawn<'a> {
    scene: Scene,
    drawing: &'a Drawing,
    /// The language.
    pub(super) spoken: &'a Locale,
    /// What is said to those without the program, before the main part of every page of the app.
    without_program: String,
}

impl<'a> Drawn<'a> {
    pub(super) fn new(scene: Scene, drawing: &'a Drawing, spoken: &'a Locale) -> Self {
        let language = scene.language();
        let label = Some(AttrValue::from(language.text("ahead-hub")));
        let said =
            vec![paragraph(language.text("ahead-without-program")), links("nhsuk-list", &ways(&scene))];
        let said =
            element("nav", &["class", "aria-label"], [Some("lcp-contents".into()), label], pieces(said));
        let without_program = ["<noscript>", &drawing.html(said), "</noscript>"].concat();
        Self { scene, drawing, spoken, without_program }
    }

    /// A page that the app has too.
    pub(super) fn shared(&self, route: &Route, subject: Subject, details: &[PracticeDetails]) -> String {
        let dataset = &self.scene.dataset;
        let (catalogue, today) = (&dataset.catalogue, dataset.today);
        let mut opened: Option<(PracticeIdx, &PracticeDetails)> = None;
        let (description, data) = match subject {
            Subject::Topic => (None, None),
            Subject::Partnership(at) => catalogue
                .partnership(at)
                .map(|found| {
                    let data = structured::partnership(catalogue, found, today);
                    (describe::partnership(&self.scene, found), data)
                })
                .unzip(),
            Subject::Practice(at) => catalogue
                .practice(at)
                .zip(details.get(at.index()))
                .map(|(found, details)| {
                    opened = Some((at, details));
                    let data = structured::practice(catalogue, found, details, today);
                    (describe::practice(&self.scene, found), data)
                })
                .unzip(),
        };
        let content = self.drawing.html(self.scene.screen(route, opened));
        let content = content.replacen("<main ", &[&self.without_program, "<main "].concat(), 1);
        // The release is not below the folder of a language but beside it.
        let release = ["href=\"", &way_up(&self.spoken.folder), "release/"].concat();
        let content = content.replace("href=\"release/", &release);
        let title = title(
            self.scene.language(),
            Some(dataset),
            &ViewState::at(route.clone()),
            &UserContext::default(),
        );
        self.spoken.template.page(&Page {
            path: &folder_of(route),
            title: &title,
            description: description.as_deref(),
            content: &content,
            data: data.as_deref(),
        })
    }

    /// A page of a list.
    pub(super) fn listed(&self, listing: &Listing) -> String {
        let site = self.scene.dataset.catalogue.about.title.as_str();
        let title = self.scene.language().with("title", &[("page", &listing.heading), ("site", site)]);
        self.spoken.template.plain_page(&Page {
            path: &listing.path,
            title: &title,
            description: listing.lede.first().map(String::as_str),
            content: &self.drawing.html(listing_page(&self.scene, listing)),
            data: None,
        })
    }
}
