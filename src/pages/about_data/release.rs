//! The release: what it is, the report of its check, and all of it to download.

use catalogue::format::MANIFEST_FILE;
use design::element::{classed, element, pieces, words};
use yew::prelude::*;

use super::super::page_props::PageProps;
use crate::components::{Fact, fact_list, paragraph, paragraphs};
use crate::language::Language;

/// The folder of the release, below the base of the site.
const FOLDER: &str = "release/";

/// What it is called, how old it is, whose it is, and the id that tells it from any other.
pub(super) fn release(language: &Language, props: &PageProps) -> Vec<Html> {
    let about = &props.dataset.catalogue.about;
    let id = classed("code", "lcp-code", words(props.dataset.manifest.id.as_str().to_owned()));
    let facts = [
        Fact::text("about-title", Some(about.title.clone())),
        Fact::text("about-as-of", Some(language.date(about.as_of))),
        Fact::text("about-publisher", Some(about.publisher.name.clone())),
        Fact::html("about-release", id),
    ];
    vec![fact_list(language, &facts)]
}

/// How the records were checked, with the report.
pub(super) fn check(language: &Language, props: &PageProps) -> Vec<Html> {
    let report = match &props.dataset.manifest.check {
        Some(file) => classed("p", "", link(language, props, file, "about-checks-report")),
        None => paragraph(language.text("about-checks-none")),
    };
    vec![paragraphs(language, &["about-checks", "about-checks-health"]), report]
}

/// All the tables in one file, the manifest that names every file, and the records as the app has them.
pub(super) fn downloads(language: &Language, props: &PageProps) -> Vec<Html> {
    let manifest = &props.dataset.manifest;
    let tables = manifest.files.keys().find(|file| file.starts_with("tables-"));
    let tables = tables.map(|file| (file.as_str(), "about-downloads-tables"));
    let others = [
        (MANIFEST_FILE, "about-downloads-manifest"),
        (manifest.catalogue.as_str(), "about-downloads-catalogue"),
    ];
    let links = tables.into_iter().chain(others);
    let links = links.map(|(file, key)| classed("li", "", link(language, props, file, key)));
    vec![
        paragraph(language.text("about-downloads")),
        classed("ul", "nhsuk-list nhsuk-list--bullet", pieces(links.collect())),
    ]
}

/// A link to a file, with its size where the manifest says it.
pub(super) fn link(language: &Language, props: &PageProps, file: &str, key: &str) -> Html {
    const KILOBYTE: u64 = 1_000;
    let name = language.text(key);
    let entry = props.dataset.manifest.files.get(file);
    let said = match entry {
        Some(entry) => {
            let size = usize::try_from(entry.bytes.div_ceil(KILOBYTE)).unwrap_or(usize::MAX);
            let size = language.count("about-size-kb", size);
            language.with("about-downloads-file", &[("name", &name), ("size", &size)])
        }
        None => name,
    };
    let values = [Some([FOLDER, file].concat().into()), Some(AttrValue::Static(""))];
    element("a", &["href", "download"], values, words(said))
}
