//! The release: what it is, how it was checked, and its files to download.

use catalogue::format::MANIFEST_FILE;
use yew::prelude::*;

use crate::components::{Fact, fact_list, paragraphs};
use crate::pages::PageProps;
use i18n::{Locale, format_date};

/// The folder of the release, below the base of the site.
const FOLDER: &str = "release/";

/// The release in other standards, with what each is called: `lcp site` makes them and tells the page of them.
const EXPORTS: [(&str, &str); 7] = [
    ("exports/surgeries.csv", "about-downloads-csv"),
    ("exports/hsds.zip", "about-downloads-hsds"),
    ("exports/oruk.zip", "about-downloads-oruk"),
    ("exports/fhir.zip", "about-downloads-fhir"),
    ("exports/jsonld.zip", "about-downloads-jsonld"),
    ("exports/sites.geojson", "about-downloads-sites"),
    ("exports/areas.geojson", "about-downloads-areas"),
];

/// The title of the release, its day, its publisher, and the id that identifies it.
pub(super) fn release_facts(locale: &Locale, props: &PageProps) -> Html {
    let about = &props.dataset.catalogue.about;
    let id = html! { <code class="lcp-code">{ props.dataset.manifest.id.as_str() }</code> };
    let facts = [
        Fact::text("about-title", Some(about.title.clone())),
        Fact::text("about-as-of", Some(format_date(locale, about.as_of))),
        Fact::text("about-publisher", Some(about.publisher.name.clone())),
        Fact::html("about-release", id),
    ];
    fact_list(locale, &facts)
}

/// How the records were checked, with the report.
pub(super) fn checks(locale: &Locale, props: &PageProps) -> Html {
    html! {
        <>
            { paragraphs(locale, &["about-checks", "about-checks-health"]) }
            if let Some(file) = &props.dataset.manifest.check {
                <p>{ file_link(locale, props, file, "about-checks-report") }</p>
            } else {
                <p>{ locale.text("about-checks-none") }</p>
            }
        </>
    }
}

/// All tables in one file, the manifest that names every file, and the records in the format of the app.
pub(super) fn downloads(locale: &Locale, props: &PageProps) -> Html {
    let manifest = &props.dataset.manifest;
    let tables = manifest.files.keys().find(|file| file.starts_with("tables-"));
    let exports = EXPORTS.into_iter().filter(|(file, _)| manifest.files.contains_key(*file));
    let files =
        tables.map(|file| (file.as_str(), "about-downloads-tables")).into_iter().chain(exports).chain([
            (MANIFEST_FILE, "about-downloads-manifest"),
            (manifest.catalogue.as_str(), "about-downloads-catalogue"),
        ]);
    html! {
        <>
            <p>{ locale.text("about-downloads") }</p>
            <ul class="nhsuk-list nhsuk-list--bullet">
                for (file, key) in files {
                    <li>{ file_link(locale, props, file, key) }</li>
                }
            </ul>
        </>
    }
}

/// A link to download a file, with its size in kilobytes (1,000 bytes, rounded up) where the manifest has it.
pub(super) fn file_link(locale: &Locale, props: &PageProps, file: &str, key: &str) -> Html {
    const KILOBYTE: u64 = 1_000;
    let name = locale.text(key);
    let text = match props.dataset.manifest.files.get(file) {
        Some(entry) => {
            let size = usize::try_from(entry.bytes.div_ceil(KILOBYTE)).unwrap_or(usize::MAX);
            let size = locale.count("about-size-kb", size);
            locale.with("about-downloads-file", &[("name", &name), ("size", &size)])
        }
        None => name,
    };
    html! { <a href={[FOLDER, file].concat()} download="">{ text }</a> }
}
