//! What a device keeps of the site, so that it works without a network.
//!
//! The app's `boot/worker.js` becomes `sw.js` at the top of the site, with the list of the files to keep and their
//! hashes. The list holds what every visit needs of the release, and for each first page (the public's, a kiosk's, a
//! language's) its program, words, styles and map. Of the postcodes it holds those of the areas that the publisher
//! names, and never those that a person looked for.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::format::{MANIFEST_FILE, Manifest, digest};
use gazetteer::PostcodeIndex;
use lcp_explorer::route::{Route, TOPIC_FILE};
use serde::{Deserialize, Serialize};

use crate::app::{NOT_FOUND, SHELL};
use crate::folder::Files;
use crate::invalid::InvalidSite;
use crate::names::{is_hashed, with_hash};
use crate::reading_folders::{ACCESSIBILITY, JOINING, LISTS};

/// The worker as the app has it.
pub(crate) const TEMPLATE: &str = "boot/worker.js";

/// The worker in the site. Its name has no hash: browsers ask for it by this name to learn of a newer site.
pub(crate) const WORKER: &str = "sw.js";

/// A first page as it is kept, before its name has a hash.
const FIRST: &str = "first.html";

/// Where the site has its release.
const RELEASE_FOLDER: &str = "release/";

/// What the list takes the place of.
const EMPTY_LIST: &str = "const SITE = {};";

/// The endings of the app's own files that are kept; a licence to be read is not.
const KEPT_ENDINGS: [&str; 5] = ["js", "css", "wasm", "ftl", "svg"];

/// Runs in browsers that know no service workers.
const OLD_BROWSER: &str = "boot/old_browser-";

/// What devices keep: `[offline]` in the file of settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OfflineSettings {
    /// The postcode areas (`HG`) and outward codes (`LS1`) whose postcodes are kept on every device. A release with
    /// few postcodes has them all in one file, which is always kept.
    pub postcode_areas: Vec<String>,
    /// After how many days the site says that its information may be out of date; 90 unless it says so.
    pub old_after_days: Option<u16>,
}

/// The SHA-256 of files in hexadecimal, by their paths.
type Hashes = BTreeMap<String, String>;

/// The list, as the worker reads it.
#[derive(Debug, Serialize)]
struct List {
    /// Tells this build of the site from any other.
    build: String,
    /// What every visit needs of the release.
    release: Hashes,
    /// The folders of pages that are only to be read and are not kept, each with the page of the app that opens in its
    /// place without a network.
    reading: BTreeMap<&'static str, &'static str>,
    /// The first pages, by their folders.
    pages: BTreeMap<String, FirstPage>,
    /// The files that are not kept and might be taken for a page, those of the release apart.
    others: Vec<String>,
}

/// A first page: it opens every address in its folder.
#[derive(Debug, Serialize)]
struct FirstPage {
    /// Its file, which has nothing in it that was prerendered of a visit.
    first: String,
    /// What it needs of the app, itself included.
    files: Hashes,
}

/// Puts the list into the worker and the worker at the top of the site. An app without a worker stays without.
pub(crate) fn write_service_worker(
    files: &mut Files,
    manifest: &Manifest,
    settings: &OfflineSettings,
) -> Result<(), InvalidSite> {
    let Some(template) = files.remove(TEMPLATE) else { return Ok(()) };
    let template = String::from_utf8_lossy(&template);
    let found = template.matches(EMPTY_LIST).count();
    if found != 1 {
        return Err(InvalidSite::Script { what: "`const SITE = {};` in boot/worker.js", found });
    }
    let written = |list: &List| {
        serde_json::to_string_pretty(list).map_err(|error| InvalidSite::Offline(error.to_string()))
    };
    let release = hashes(files, of_release(files, manifest, settings)?);
    let reading = BTreeMap::from([(ACCESSIBILITY, "about"), (JOINING, "rights"), (LISTS, "results")]);
    let pages = first_pages(files);
    let unnamed = List { build: String::new(), release, reading, pages, others: Vec::new() };
    let build = digest(written(&unnamed)?.as_bytes()).short().to_owned();
    // What is not kept does not make another build.
    let others = others(files, &unnamed.pages);
    let list = List { build, others, ..unnamed };
    let worker = template.replace(EMPTY_LIST, &format!("const SITE = {};", written(&list)?));
    files.insert(WORKER.to_owned(), worker.into_bytes());
    Ok(())
}

/// The files that an address may be of although no device keeps them. A page of a folder is no file, whatever its name.
fn others(files: &Files, pages: &BTreeMap<String, FirstPage>) -> Vec<String> {
    let is_page = |path: &str| path.ends_with(SHELL) || path.ends_with(NOT_FOUND);
    let is_kept = |path: &str| pages.values().any(|page| page.files.contains_key(path));
    let names = files.keys().map(String::as_str).chain([WORKER]);
    let names = names.filter(|path| !path.starts_with('_') && !path.starts_with(RELEASE_FOLDER));
    names.filter(|path| !is_page(path) && !is_kept(path)).map(str::to_owned).collect()
}

fn hashes(files: &Files, paths: impl IntoIterator<Item = String>) -> Hashes {
    let hash = |path: String| files.get(&path).map(|content| (path, digest(content).to_string()));
    paths.into_iter().filter_map(hash).collect()
}

/// The first pages by their folders, each with the app's own files that it names. Each is laid under a name with a
/// hash too: not every host shows its page for unknown addresses to somebody who asks for it.
fn first_pages(files: &mut Files) -> BTreeMap<String, FirstPage> {
    let for_any_address: Vec<(String, Vec<u8>)> = files
        .iter()
        .filter_map(|(path, content)| Some((path.strip_suffix(NOT_FOUND)?.to_owned(), content.clone())))
        .filter(|(folder, _)| folder.is_empty() || folder.ends_with('/'))
        .collect();
    let mut pages = BTreeMap::new();
    for (folder, content) in for_any_address {
        let first = with_hash(&[&folder, FIRST].concat(), &content);
        let html = String::from_utf8_lossy(&content);
        let named = html.split('"').skip(1).step_by(2).map(|value| value.trim_start_matches("../"));
        let mut of_page = hashes(files, named.filter(|path| is_of_app(path)).map(str::to_owned));
        let topics = Route::topics()
            .map(|topic| [&folder, topic.to_path().trim_start_matches('/'), TOPIC_FILE].concat());
        of_page.extend(hashes(files, topics));
        of_page.extend(hashes(files, of_language(files, &html)));
        of_page.insert(first.clone(), digest(&content).to_string());
        files.insert(first.clone(), content);
        pages.insert(folder, FirstPage { first, files: of_page });
    }
    pages
}

fn is_of_app(path: &str) -> bool {
    let ending = path.rsplit('.').next().unwrap_or_default();
    is_hashed(path) && KEPT_ENDINGS.contains(&ending) && !path.starts_with(OLD_BROWSER)
}

/// What is kept of the release: all that the app opens, the report and what is only downloaded apart.
fn of_release(
    files: &Files,
    manifest: &Manifest,
    settings: &OfflineSettings,
) -> Result<BTreeSet<String>, InvalidSite> {
    let named = [Some(&manifest.catalogue), manifest.postcodes.as_ref(), manifest.changes.as_ref()];
    let details = manifest.files.keys().filter(|path| path.starts_with("details/"));
    let mut kept: BTreeSet<String> = named.into_iter().flatten().chain(details).map(in_site).collect();
    kept.insert(in_site(MANIFEST_FILE));
    if settings.postcode_areas.is_empty() {
        return Ok(kept);
    }
    let index = manifest.postcodes.as_ref().and_then(|name| files.get_key_value(&in_site(name)));
    let Some((path, content)) = index else {
        let what = "the release has no postcodes: leave `postcode_areas` out of [offline]".to_owned();
        return Err(InvalidSite::Offline(what));
    };
    let unreadable = |problem| InvalidSite::Records { path: path.clone(), problem };
    let index = PostcodeIndex::decode(content).map_err(unreadable)?;
    for area in &settings.postcode_areas {
        let of_area = index.files_of(area).ok_or_else(|| InvalidSite::Offline(unknown_area(area)))?;
        kept.extend(of_area.into_iter().map(in_site));
    }
    Ok(kept)
}

/// What a first page in another language needs of the release: the records in that language.
fn of_language(files: &Files, html: &str) -> Vec<String> {
    let named = html.split('"').skip(1).step_by(2).map(|value| value.trim_start_matches("../"));
    let is_manifest = |path: &&str| {
        path.strip_prefix(RELEASE_FOLDER)
            .is_some_and(|name| name.starts_with("release-") && name.rsplit('.').next() == Some("json"))
    };
    let Some(path) = named.into_iter().find(is_manifest) else { return Vec::new() };
    let text = files.get(path).map(|content| String::from_utf8_lossy(content));
    let manifest = text.and_then(|text| Manifest::parse(&text).ok());
    let of_manifest = manifest.into_iter().flat_map(|manifest| {
        let details = manifest.files.keys().filter(|path| path.starts_with("details/"));
        details.chain([&manifest.catalogue]).map(in_site).collect::<Vec<_>>()
    });
    of_manifest.chain([path.to_owned()]).collect()
}

fn in_site(path: impl AsRef<str>) -> String {
    [RELEASE_FOLDER, path.as_ref()].concat()
}

fn unknown_area(area: &str) -> String {
    format!(
        "`postcode_areas` in [offline] names {area:?}, of which the release has no postcodes: name the letters that \
         postcodes begin with, such as \"HG\", or their first half, such as \"LS1\""
    )
}

#[cfg(test)]
mod tests;
