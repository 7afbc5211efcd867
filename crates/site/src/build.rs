//! The whole of it: a release and an app become one folder.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

use interchange::api::API_FOLDER;

use crate::address::HostAddress;
use crate::api_folder::API_INDEX;
use crate::app::{App, BuiltApp, SHELL, read_app};
use crate::background::Background;
use crate::base_path::BasePath;
use crate::compress::{compressed, quick_copies};
use crate::dataset_texts::translate;
use crate::embed::fit_embed;
use crate::exports::{Written, write_exports};
use crate::folder::Files;
use crate::headers::{FrameAncestors, HEADERS_FILE, for_every_file, headers_text};
use crate::hosting::Hosting;
use crate::index_page::{FirstPages, SiteFacts};
use crate::invalid::InvalidSite;
use crate::languages::Language;
use crate::offline::{TEMPLATE as WORKER_TEMPLATE, WORKER, write_service_worker};
use crate::prerender::{PrerenderOptions, RenderStats, SiteLanguage, render_all, sitemaps, topics};
use crate::redirects::Redirects;
use crate::release::{Release, catalogue_of, read_release};
use crate::settings::Settings;
use crate::staging_dir::{StagingDir, check_replaceable};
use crate::theme::fit_theme;
use crate::types::kind_of;

/// What to make a site of, and where.
#[derive(Debug, Clone)]
pub struct BuildOptions<'a> {
    /// The folder of the release.
    pub release: &'a Path,
    /// The built app.
    pub app: BuiltApp<'a>,
    /// The folder to write: new, empty, or an earlier site, which is replaced.
    pub out: &'a Path,
    /// The path under which a host shows it.
    pub base: BasePath,
    /// Which other sites may show it in a frame.
    pub frame_ancestors: FrameAncestors,
    /// What the map is drawn on; without it on nothing, and no other host is ever asked.
    pub background: Option<Background>,
    /// What else the publisher decides.
    pub settings: Settings,
    /// Whether a page is prerendered of each partnership, surgery and topic; without them a site is ready sooner, for
    /// daily work.
    pub pages: bool,
    /// Whether the release is there in other standards too, with a directory API of files.
    pub exports: bool,
    /// The host that shows the site, where it is known: search engines are then told of the prerendered pages.
    pub host: Option<HostAddress>,
    /// Whether brotli and gzip copies are made; without them a site is ready sooner, for daily work.
    pub copies: bool,
}

/// What a site came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildReport {
    /// The id of the release in it: 64 hexadecimal digits.
    pub release: String,
    /// How many files it has, compressed copies not counted.
    pub files: usize,
    /// Their length in bytes, compressed copies not counted.
    pub bytes: u64,
}

/// Assembles a site. The same release and app give the same bytes. `on_progress` hears how many files of how many
/// are compressed, which is where the time goes.
///
/// # Errors
/// [`InvalidSite`] when the release is not as it was published, the folder of the app is none, or a file cannot be
/// read or written. An earlier site is then left as it was.
pub fn build_site(
    options: &BuildOptions<'_>,
    on_progress: &(dyn Fn(u64, u64) + Sync),
) -> Result<BuildReport, InvalidSite> {
    check_replaceable(options.out)?;
    let mut release = read_release(options.release)?;
    let mut app = read_app(options.app, &options.settings.languages)?;
    let mut languages = Language::all(&app.shell_words, &options.settings.languages)?;
    for language in &mut languages {
        language.translated = translate(&mut release, &language.name, &language.tag)?;
    }
    let first_pages = first_pages(&mut app, &languages, options)?;
    let about = catalogue_of(&release)?.about;
    first_pages.lay(&mut app, Some((&about).into()))?;
    fit_embed(&mut app, &languages)?;
    let App { mut files, texts, .. } = app;
    for (path, content) in &release.files {
        let path = format!("release/{path}");
        if files.insert(path.clone(), content.clone()).is_some() {
            return Err(InvalidSite::SameName(path));
        }
    }
    let staging = StagingDir::begin(options.out)?;
    let written = exports(options, &mut release, &staging)?;
    for translated in languages.iter_mut().filter_map(|language| language.translated.as_mut()) {
        translated.manifest.files.extend(written.exports.clone());
    }
    let site_languages = prerendered(&languages, &first_pages, texts)?;
    let told = PrerenderOptions { release: &release, languages: site_languages, files: Vec::new() };
    files.extend(topics(&told)?);
    let stats = if options.pages {
        let languages = told.languages;
        pages_ahead(options, &release, &mut files, languages, &staging, on_progress)?
    } else {
        RenderStats::default()
    };
    let moved = if options.pages {
        lay_moved(&mut files, &release, &options.base, &languages)?
    } else {
        Redirects::default()
    };
    write_service_worker(&mut files, &release.manifest, &options.settings.offline)?;
    let report = BuildReport {
        release: release.manifest.id.to_string(),
        files: files.len() + stats.files + written.files,
        bytes: files.values().map(|content| content.len() as u64).sum::<u64>() + stats.bytes + written.bytes,
    };
    let pictures = options.background.as_ref().and_then(Background::origin);
    let headers = for_every_file(&options.frame_ancestors, pictures);
    let api = if options.exports { Some([API_FOLDER, API_INDEX].concat()) } else { None };
    let names = || files.keys().chain(&api);
    let headers_file = headers_text(names(), &options.base, &headers);
    let hosting = Hosting::new(names(), &options.base, &headers, &moved).files();
    if options.copies {
        let copies = compressed(&files, options.out, on_progress);
        files.extend(copies);
    }
    files.insert(HEADERS_FILE.to_owned(), headers_file.into_bytes());
    files.extend(hosting);
    for (name, content) in &files {
        staging.write(name, content)?;
    }
    staging.commit()?;
    Ok(report)
}

/// Writes the exports, and tells the pages of them: they are no part of the release, and its id is the same.
fn exports(
    options: &BuildOptions<'_>,
    release: &mut Release,
    staging: &StagingDir,
) -> Result<Written, InvalidSite> {
    if !options.exports {
        return Ok(Written::default());
    }
    let host = options.host.as_ref().map(ToString::to_string).unwrap_or_default();
    let address = [&host, options.base.as_str()].concat();
    let written = write_exports(release, &address, options.copies, staging)?;
    release.manifest.files.extend(written.exports.clone());
    Ok(written)
}

/// The first pages of an app, with the publisher's looks.
pub(crate) fn first_pages(
    app: &mut App,
    languages: &[Language],
    options: &BuildOptions<'_>,
) -> Result<FirstPages, InvalidSite> {
    fit_theme(app, &options.settings.theme)?;
    let site = SiteFacts {
        base: &options.base,
        background: options.background.as_ref(),
        frame_ancestors: &options.frame_ancestors,
        settings: &options.settings,
        host: options.host.as_ref(),
    };
    FirstPages::new(app, languages, &site)
}

/// Lays a page at each address that leads on to another, in every language.
fn lay_moved(
    files: &mut Files,
    release: &Release,
    base: &BasePath,
    languages: &[Language],
) -> Result<Redirects, InvalidSite> {
    let catalogue = catalogue_of(release)?;
    let mut all = Redirects::default();
    for language in languages {
        let moved = Redirects::of(&catalogue, &language.folder);
        moved.add_pages(files, base, language)?;
        all.pages.extend(moved.pages);
    }
    Ok(all)
}

/// Prerenders the pages. Thousands are written where the site is under way; the first pages alone take the place of
/// those that wait for the program.
fn pages_ahead(
    options: &BuildOptions<'_>,
    release: &Release,
    files: &mut Files,
    languages: Vec<SiteLanguage>,
    staging: &StagingDir,
    on_progress: &(dyn Fn(u64, u64) + Sync),
) -> Result<RenderStats, InvalidSite> {
    let is_told = |path: &&String| kind_of(path).ending != "html" && *path != WORKER_TEMPLATE;
    let mut told: Vec<String> = files.keys().filter(is_told).cloned().collect();
    told.extend(files.contains_key(WORKER_TEMPLATE).then(|| WORKER.to_owned()));
    let first: Vec<String> =
        languages.iter().map(|language| [&language.first_page.folder, SHELL].concat()).collect();
    let prerender = PrerenderOptions { release, languages, files: told };
    let first_pages = Mutex::new(Files::new());
    let take = |path: &str, content: &[u8]| {
        if first.iter().any(|first| first == path) {
            // A poisoned lock means that another thread failed, which ends it all.
            first_pages.lock().map(|mut pages| pages.insert(path.to_owned(), content.to_owned())).ok();
            return Ok(());
        }
        staging.write(path, content)?;
        let copies = if options.copies { quick_copies(content) } else { Vec::new() };
        copies.iter().try_for_each(|(ending, copy)| staging.write(&[path, ".", ending].concat(), copy))
    };
    let mut stats = render_all(&prerender, &take, on_progress)?;
    let first_pages = first_pages.into_inner().unwrap_or_default();
    // They are counted with the other files.
    stats.files -= first_pages.len();
    stats.bytes -= first_pages.values().map(|content| content.len() as u64).sum::<u64>();
    files.extend(first_pages);
    if let Some(host) = &options.host {
        let maps = sitemaps(&stats.pages, host, &options.base, release.manifest.as_of);
        files.extend(maps.into_iter().map(|(name, text)| (name, text.into_bytes())));
    }
    Ok(stats)
}

/// The languages in which pages are prerendered, each with its first page.
fn prerendered(
    languages: &[Language],
    first_pages: &FirstPages,
    texts: BTreeMap<String, String>,
) -> Result<Vec<SiteLanguage>, InvalidSite> {
    let with_page = |(name, texts): (String, String)| {
        let language = languages.iter().find(|language| language.name == name);
        let with_page =
            language.and_then(|language| Some((language, first_pages.of_folder(&language.folder)?.clone())));
        match with_page {
            Some((Language { tag, translated, .. }, first_page)) => {
                Ok(SiteLanguage { name, tag: tag.clone(), texts, translated: translated.clone(), first_page })
            }
            None => Err(InvalidSite::Texts(name)),
        }
    };
    texts.into_iter().map(with_page).collect()
}
