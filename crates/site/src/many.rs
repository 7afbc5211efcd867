//! Several releases in one site: a folder each, and a start page on which a person chooses.
//!
//! Each folder is a whole site, so that it can be moved, mirrored and kept on a device by itself. Only the host's
//! configuration is that of all. A funder that took over others gets their folders' old addresses as well.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use catalogue::Catalogue;

use crate::api_folder::api_folder_of;
use crate::app::{NOT_FOUND, SHELL, read_app};
use crate::background::Background;
use crate::base_path::BasePath;
use crate::build::{BuildOptions, BuildReport, build_site, first_pages};
use crate::headers::{HEADERS_FILE, for_every_file, headers_text};
use crate::hosting::{CONFIGURATIONS, Hosting};
use crate::invalid::InvalidSite;
use crate::languages::Language;
use crate::names::is_hashed;
use crate::page::{Choice, Page};
use crate::redirects::Redirects;
use crate::release::{catalogue_of, read_release};
use crate::staging_dir::{StagingDir, check_replaceable};

/// One of several releases.
#[derive(Debug, Clone)]
pub struct Part {
    /// The name of its folder; without it, the id of its one funder.
    pub name: Option<String>,
    /// The folder of the release.
    pub release: PathBuf,
}

/// A part whose release was read.
struct Named<'a> {
    name: String,
    release: &'a Path,
    catalogue: Catalogue,
}

/// Assembles one site of several releases; the options say all that holds for each, and its release is not looked at.
/// Gives what each part came to, by its folder.
///
/// # Errors
/// As [`build_site()`], and [`InvalidSite::PartName`] when a part has no name that can be a folder, or has that of another.
pub fn build_many(
    parts: &[Part],
    options: &BuildOptions<'_>,
    on_progress: &(dyn Fn(u64, u64) + Sync),
) -> Result<BTreeMap<String, BuildReport>, InvalidSite> {
    check_replaceable(options.out)?;
    let read = read_parts(parts)?;
    let staging = StagingDir::begin(options.out)?;
    let mut report = BTreeMap::new();
    for part in &read {
        let out = staging.place(&part.name);
        let of_part = BuildOptions { release: part.release, out: &out, ..of_part(part, options)? };
        report.insert(part.name.clone(), build_site(&of_part, on_progress)?);
        // The host reads one configuration, that of all.
        for name in CONFIGURATIONS {
            let file = out.join(name);
            if file.is_file() {
                fs::remove_file(&file).map_err(InvalidSite::at(&file))?;
            }
        }
    }
    write_top_folder(&read, options, &staging)?;
    staging.commit()?;
    Ok(report)
}

/// The options of a part, which stands in a folder of its own.
fn of_part<'a>(part: &Named<'_>, options: &BuildOptions<'a>) -> Result<BuildOptions<'a>, InvalidSite> {
    let base = [options.base.as_str(), &part.name, "/"].concat();
    let base = base.parse().map_err(|_| InvalidSite::PartName(part.name.clone()))?;
    Ok(BuildOptions { base, ..options.clone() })
}

/// Reads each release as far as its name needs, and refuses names that are no folder or are there twice.
fn read_parts(parts: &[Part]) -> Result<Vec<Named<'_>>, InvalidSite> {
    let mut names = BTreeSet::new();
    let mut read = Vec::new();
    for part in parts {
        let catalogue = catalogue_of(&read_release(&part.release)?)?;
        let name = match (&part.name, catalogue.funders.as_slice()) {
            (Some(name), _) => name.clone(),
            (None, [funder]) => funder.id.to_string(),
            (None, _) => return Err(InvalidSite::PartUnnamed(part.release.clone())),
        };
        let is_sound = ["/", &name, "/"].concat().parse::<BasePath>().is_ok() && !name.contains('/');
        if !is_sound || name.starts_with('_') || !names.insert(name.clone()) {
            return Err(InvalidSite::PartName(name));
        }
        read.push(Named { name, release: &part.release, catalogue });
    }
    Ok(read)
}

/// Lays the start page, the pages that lead on, and what the host is told.
fn write_top_folder(
    named: &[Named<'_>],
    options: &BuildOptions<'_>,
    staging: &StagingDir,
) -> Result<(), InvalidSite> {
    let Some(first) = named.first() else { return Ok(()) };
    let mut app = read_app(options.app, &options.settings.languages)?;
    let languages = Language::all(&app.shell_words, &options.settings.languages)?;
    // The page stands above the folder whose files it uses.
    let pages = first_pages(&mut app, &languages, &of_part(first, options)?)?;
    let own = languages.iter().find(|language| language.folder.is_empty());
    let Some((own, first_page)) = own.zip(pages.of_folder("")) else { return Ok(()) };
    let mut choices: Vec<Choice<'_>> =
        named.iter().map(|part| Choice { title: &part.catalogue.about.title, folder: &part.name }).collect();
    choices.sort_unstable();
    let title = own.text("shell-choose");
    let page = first_page.render(&Page {
        program: false,
        path: "../",
        here: "../",
        home: "../",
        title: title.as_deref(),
        choices: &choices,
        ..Page::WAITING
    })?;
    let moved = moved(named);
    let mut files = BTreeMap::new();
    for name in [SHELL, NOT_FOUND] {
        files.insert(name.to_owned(), page.clone().into_bytes());
    }
    moved.add_pages(&mut files, &options.base, own)?;
    let pictures = options.background.as_ref().and_then(Background::origin);
    let headers = for_every_file(&options.frame_ancestors, pictures);
    // Only names matter here, and of those the ones that last and the pages for what is no file.
    let mut files_there = staging.names()?;
    files_there.retain(|name| is_hashed(name) || name.ends_with(NOT_FOUND) || api_folder_of(name).is_some());
    files_there.extend(files.keys().cloned());
    let hosting = Hosting::new(files_there.iter(), &options.base, &headers, &moved).files();
    let headers = headers_text(files_there.iter(), &options.base, &headers);
    files.insert(HEADERS_FILE.to_owned(), headers.into_bytes());
    files.extend(hosting);
    files.iter().try_for_each(|(name, content)| staging.write(name, content))
}

/// The folders of funders that others took over, and what each part itself says of its records.
fn moved(named: &[Named<'_>]) -> Redirects {
    let taken: BTreeSet<&str> = named.iter().map(|part| part.name.as_str()).collect();
    let mut moved = Redirects::default();
    for part in named {
        let to = [&part.name, "/"].concat();
        for old in part.catalogue.funders.iter().flat_map(|funder| &funder.replaces) {
            // A funder that a part stands for still has its own folder.
            if !taken.contains(old.as_str()) {
                moved.folders.entry([old, "/"].concat()).or_insert_with(|| to.clone());
            }
        }
        let within = |path: &String| [&to, path.as_str()].concat();
        let pages = Redirects::of(&part.catalogue, "").pages;
        moved.pages.extend(pages.iter().map(|(from, new)| (within(from), within(new))));
    }
    moved
}
