//! A page of one language, from what it is about to its bytes.

use catalogue::{PracticeDetails, PracticeIdx};
use lcp_explorer::address::ViewState;
use lcp_explorer::components::paragraph;
use lcp_explorer::pages::title;
use lcp_explorer::route::Route;
use lcp_explorer::shell::Capabilities;
use lcp_explorer::user_context::UserContext;
use yew::html;

use super::links::with_links;
use super::listing::{Listing, links, listing_page};
use super::lists::ways;
use super::plan::{SiteLanguage, Subject, folder_of};
use super::render_context::RenderContext;
use super::renderer::Renderer;
use super::{describe, structured};
use crate::index_page::relative_root;
use crate::invalid::InvalidSite;
use crate::page::Page;

/// The pages of one language, drawn on one thread.
pub(super) struct Drawn<'a> {
    context: RenderContext,
    renderer: &'a Renderer,
    /// The language of the site that the pages are in.
    site_language: &'a SiteLanguage,
    /// What is said to those without the program, before the main part of every page of the app.
    without_program: String,
}

impl<'a> Drawn<'a> {
    pub(super) fn new(
        context: RenderContext,
        renderer: &'a Renderer,
        site_language: &'a SiteLanguage,
    ) -> Self {
        let locale = context.locale();
        let navigation = html! {
            <nav class="lcp-contents" aria-label={locale.text("prerender-hub")}>
                { paragraph(locale.text("prerender-without-program")) }
                { links("nhsuk-list", &ways(&context)) }
            </nav>
        };
        let without_program = ["<noscript>", &renderer.html(navigation), "</noscript>"].concat();
        Self { context, renderer, site_language, without_program }
    }

    /// A page that the app has too.
    pub(super) fn shared(
        &self,
        route: &Route,
        subject: Subject,
        details: &[PracticeDetails],
    ) -> Result<String, InvalidSite> {
        let dataset = &self.context.dataset;
        let (catalogue, today) = (&dataset.catalogue, dataset.today);
        let mut opened: Option<(PracticeIdx, &PracticeDetails)> = None;
        let (description, data) = match subject {
            Subject::Topic => (None, None),
            Subject::Partnership(at) => catalogue
                .partnership(at)
                .map(|found| {
                    let data = structured::partnership(catalogue, found, today);
                    (describe::partnership(&self.context, found), data)
                })
                .unzip(),
            Subject::Staying(at) => catalogue
                .funder(at)
                .map(|found| {
                    let data = structured::funder(catalogue, found, today);
                    (describe::staying(&self.context, at), data)
                })
                .unzip(),
            Subject::Practice(at) => catalogue
                .practice(at)
                .zip(details.get(at.index()))
                .map(|(found, details)| {
                    opened = Some((at, details));
                    let data = structured::practice(catalogue, found, details, today);
                    (describe::practice(&self.context, found), data)
                })
                .unzip(),
        };
        let content = self.renderer.html(self.context.screen(route, opened, Capabilities::PRERENDERED));
        let content = content.replacen("<main ", &[&self.without_program, "<main "].concat(), 1);
        let title = title(
            self.context.locale(),
            Some(dataset),
            &ViewState::at(route.clone()),
            &UserContext::default(),
        );
        let path = folder_of(route);
        self.page(&Page {
            path: &path,
            title: Some(&title),
            description: description.as_deref(),
            content: Some(&content),
            data: data.as_deref(),
            ..Page::WAITING
        })
    }

    /// A page that waits for what only the program can show, with the name and the help of the dataset: what stands on
    /// top does not change when the program arrives.
    pub(super) fn waiting(&self) -> Result<String, InvalidSite> {
        let about = &self.context.dataset.catalogue.about;
        self.site_language.first_page.render(&Page { about: Some(about.into()), ..Page::WAITING })
    }

    /// A page with what was drawn, in which each link leads where it is meant to.
    fn page(&self, page: &Page<'_>) -> Result<String, InvalidSite> {
        let first_page = &self.site_language.first_page;
        let here = if page.path.is_empty() { "./" } else { page.path };
        let up = relative_root(&first_page.folder);
        let content = page.content.map(|content| with_links(content, here, &up));
        let about = Some((&self.context.dataset.catalogue.about).into());
        first_page.render(&Page { here, content: content.as_deref(), about, ..*page })
    }

    /// A page of a list.
    pub(super) fn listed(&self, listing: &Listing) -> Result<String, InvalidSite> {
        let site = self.context.dataset.catalogue.about.title.as_str();
        let title = self.context.locale().with("title", &[("page", &listing.heading), ("site", site)]);
        self.page(&Page {
            // The program knows nothing of it.
            program: false,
            path: &listing.path,
            title: Some(&title),
            description: listing.lede.first().map(String::as_str),
            content: Some(&self.renderer.html(listing_page(&self.context, listing))),
            ..Page::WAITING
        })
    }
}
