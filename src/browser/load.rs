//! Fetches what the app needs: the wording, and the release whole.

use std::cmp::Ordering;

use catalogue::PracticeIdx;
use catalogue::format::Manifest;
use js_sys::{Array, JsString, Object};
use places::ResolvedPlace;
use yew::Html;

use super::fetch::{FetchError, Freshness, fetch_bytes};
use super::topic::fetch_topic;
use super::{clock, page};
use crate::data::{Dataset, LoadError, LoadErrorKind, details_file, is_named, open_manifest};
use crate::route::{Route, TOPIC_FILE};
use crate::user_context::{PlaceProblem, Resolution, look_up_in};
use i18n::Locale;

/// Where the manifest is, unless the page says otherwise.
const RELEASE: &str = "release/release.json";

/// Where the wording is, unless the page says otherwise.
const LOCALE: &str = "locales/en-GB.ftl";

/// Where the rest of it is, unless the page says otherwise.
const MORE: &str = "locales/en-GB-more.ftl";

/// The first messages in the page's language; `None` when they did not arrive whole, so that nothing can be shown.
pub async fn locale() -> Option<Locale> {
    let path = page::meta("lcp:locale").unwrap_or_else(|| LOCALE.to_owned());
    let bytes = words(&path).await.ok()?;
    let text = String::from_utf8(bytes).ok()?;
    Locale::new(&page::language(), &text).ok().map(|locale| locale.ordering_by(in_order))
}

/// Compares names as the browser does in a language.
fn in_order(language: &str, one: &str, two: &str) -> Ordering {
    let languages = Array::of1(&language.into());
    JsString::from(one).locale_compare(two, &languages, &Object::new()).cmp(&0)
}

/// The rest of the words, which a first answer does not need.
///
/// # Errors
/// A [`LoadError`] when the file is missing or not whole.
pub async fn more_messages() -> Result<String, LoadError> {
    let path = page::meta("lcp:locale-more").unwrap_or_else(|| MORE.to_owned());
    let bytes = words(&path).await.map_err(|trouble| absent(&path, trouble, None))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A file of words. One that was cut short or altered is taken for one that is missing: half of a sentence helps nobody.
async fn words(path: &str) -> Result<Vec<u8>, FetchError> {
    let bytes = fetch_bytes(path, Freshness::Any).await?;
    if is_named(path, &bytes) { Ok(bytes) } else { Err(FetchError::Missing) }
}

/// The release, whole.
///
/// # Errors
/// A [`LoadError`] when a file is missing, cut short or altered.
pub async fn dataset() -> Result<Dataset, LoadError> {
    let file = page::meta("lcp:release").unwrap_or_else(|| RELEASE.to_owned());
    let manifest =
        fetch_bytes(&file, Freshness::Revalidated).await.map_err(|trouble| absent(&file, trouble, None))?;
    let manifest = open_manifest(&file, &manifest)?;
    let catalogue = published(&manifest, &manifest.catalogue).await?;
    let postcodes = match &manifest.postcodes {
        Some(name) => Some(published(&manifest, name).await?),
        None => None,
    };
    page::mark("lcp:bytes");
    let mut dataset = Dataset::open(manifest, &catalogue, postcodes.as_deref(), clock::now().date)?;
    page::mark("lcp:ready");
    if let Some(days) = page::meta("lcp:old-after").and_then(|days| days.parse().ok()) {
        dataset.old_after_days = days;
    }
    Ok(dataset)
}

/// The details of a practice.
///
/// # Errors
/// A [`LoadError`] when their file is missing, cut short or altered.
pub async fn details(dataset: &Dataset, at: PracticeIdx) -> Result<catalogue::PracticeDetails, LoadError> {
    let Some(name) = details_file(&dataset.catalogue, at) else {
        return Ok(catalogue::PracticeDetails::default());
    };
    dataset.details(at, &published(&dataset.manifest, name).await?)
}

/// The page of a topic: `about/page.txt`.
///
/// # Errors
/// A [`LoadError`] when the file is missing or not whole.
pub async fn topic(route: &Route) -> Result<Html, LoadError> {
    let path = [route.to_path().trim_start_matches('/'), TOPIC_FILE].concat();
    fetch_topic(&path).await.map(Html::VRef).map_err(|trouble| absent(&path, trouble, None))
}

/// What follows from looking a postcode up in its file.
pub async fn postcode(dataset: &Dataset, file: &str, place: ResolvedPlace) -> Resolution {
    let failed = Resolution::Rejected(PlaceProblem::PostcodesFailed);
    let Some(index) = &dataset.postcodes else { return failed };
    match published(&dataset.manifest, file).await {
        Ok(bytes) => look_up_in(index, place, &bytes),
        Err(_) => failed,
    }
}

/// A file of the release.
async fn published(manifest: &Manifest, name: &str) -> Result<Vec<u8>, LoadError> {
    let release = page::meta("lcp:release").unwrap_or_else(|| RELEASE.to_owned());
    // Whatever the manifest is called: that of a language has a name of its own.
    let folder = release.rfind('/').map_or("", |end| &release[..=end]);
    let path = format!("{folder}{name}");
    let contact = Some(manifest.contact.clone());
    fetch_bytes(&path, Freshness::Any).await.map_err(|trouble| absent(&path, trouble, contact))
}

fn absent(file: &str, trouble: FetchError, contact: Option<String>) -> LoadError {
    let (kind, detail) = match trouble {
        FetchError::Missing => (LoadErrorKind::Missing, format!("{file} is not there")),
        FetchError::Unreachable => (LoadErrorKind::Unreachable, format!("{file} could not be reached")),
    };
    LoadError { kind, file: file.to_owned(), detail, contact }
}
