//! A page of one language, from what it is about to its bytes.

use catalogue::{PracticeDetails, PracticeIdx};
use interchange::schema_org::{self, Distribution};
use lcp_explorer::address::ViewState;
use lcp_explorer::components::{capital, paragraph};
use lcp_explorer::pages::title;
use lcp_explorer::route::Route;
use lcp_explorer::shell::Capabilities;
use lcp_explorer::user_context::UserContext;
use serde_json::{Value, json};
use yew::html;

use super::describe;
use super::links::with_links;
use super::listing::{Listing, links, listing_page};
use super::lists::{PARTNERSHIPS, SURGERIES, ways};
use super::plan::{Subject, folder_of};
use super::render_context::RenderContext;
use super::renderer::Renderer;
use super::site_language::SiteLanguage;
use crate::index_page::relative_root;
use crate::invalid::InvalidSite;
use crate::page::Page;
use crate::types::kind_of;

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
            Subject::Topic => (None, (*route == Route::AboutData).then(|| self.dataset_description())),
            Subject::Partnership(at) => catalogue
                .partnership(at)
                .map(|found| {
                    let data = schema_org::partnership(catalogue, found, today);
                    (describe::partnership(&self.context, found), data)
                })
                .unzip(),
            Subject::Staying(at) => catalogue
                .funder(at)
                .map(|found| {
                    let data = schema_org::funder(catalogue, found, today);
                    (describe::staying(&self.context, at), data)
                })
                .unzip(),
            Subject::Practice(at) => catalogue
                .practice(at)
                .zip(details.get(at.index()))
                .map(|(found, details)| {
                    opened = Some((at, details));
                    let data = schema_org::practice(catalogue, found, details, today);
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
        let crumbs = self.crumbs(subject, &path);
        self.page(&Page {
            path: &path,
            title: Some(&title),
            description: description.as_deref(),
            content: Some(&content),
            data: data.map(|data| schema_org::for_element(&with_breadcrumb(data, &crumbs))).as_deref(),
            ..Page::WAITING
        })
    }

    /// The pages above that of a record, and itself.
    fn crumbs(&self, subject: Subject, path: &str) -> Vec<(String, String)> {
        let (catalogue, locale) = (&self.context.dataset.catalogue, self.context.locale());
        let name = match subject {
            Subject::Topic => None,
            Subject::Partnership(at) => catalogue.partnership(at).map(|found| found.name.clone()),
            Subject::Staying(at) => catalogue.funder(at).map(|found| found.name.clone()),
            Subject::Practice(at) => catalogue.practice(at).map(|found| found.name.clone()),
        };
        let Some(name) = name else { return Vec::new() };
        let (list, folder) = if matches!(subject, Subject::Practice(_)) { SURGERIES } else { PARTNERSHIPS };
        vec![
            (catalogue.about.title.clone(), "./".to_owned()),
            (capital(&locale.text(list)), folder.to_owned()),
            (name, path.to_owned()),
        ]
    }

    /// The dataset itself, with the files in which it can be had.
    fn dataset_description(&self) -> Value {
        let dataset = &self.context.dataset;
        let up = relative_root(&self.site_language.first_page.folder);
        let is_download = |name: &&String| name.starts_with("exports/") || name.starts_with("tables-");
        let files = dataset.manifest.files.keys().filter(is_download);
        let distributions: Vec<Distribution> = files
            .filter_map(|name| {
                let bytes = dataset.manifest.files.get(name)?.bytes;
                let address = [&up, "release/", name].concat();
                let media_type = kind_of(name).says.to_owned();
                Some(Distribution { name: name.clone(), media_type, address, bytes })
            })
            .collect();
        schema_org::dataset_description(&dataset.catalogue, &distributions)
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

/// What is said of a page, with where it stands.
fn with_breadcrumb(data: Value, crumbs: &[(String, String)]) -> Value {
    if crumbs.is_empty() {
        return data;
    }
    let pages: Vec<(&str, &str)> =
        crumbs.iter().map(|(name, address)| (name.as_str(), address.as_str())).collect();
    json!([data, schema_org::breadcrumb(&pages)])
}
