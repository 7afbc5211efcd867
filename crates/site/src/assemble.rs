//! The whole of it: a release and an app become one folder.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

use crate::address::HostAddress;
use crate::ahead::{Ahead, Locale, Pressed, Template, press, sitemaps};
use crate::app::{BuiltApp, SHELL, read_app};
use crate::background::Background;
use crate::base_path::BasePath;
use crate::compress::{compressed, quick_copies};
use crate::embed::fit_embed;
use crate::folder::Files;
use crate::headers::{FrameAncestors, HEADERS_FILE, for_every_file, headers_text};
use crate::hosting::Hosting;
use crate::invalid::InvalidSite;
use crate::languages::Language;
use crate::moved::{Moved, Words};
use crate::offline::{TEMPLATE as WORKER_TEMPLATE, WORKER, lay_worker};
use crate::release::{Release, catalogue_of, read_release};
use crate::replace::{Aside, check_replaceable};
use crate::settings::Settings;
use crate::shell::{NOT_FOUND, fit_shell};
use crate::theme::fit_theme;
use crate::types::kind_of;

/// What to make a site of, and where.
#[derive(Debug, Clone)]
pub struct Recipe<'a> {
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
    /// Whether a page is made ahead of each partnership, surgery and topic; without them a site is ready sooner, for
    /// daily work.
    pub pages: bool,
    /// The host that shows the site, where it is known: search engines are then told of the pages made ahead.
    pub host: Option<HostAddress>,
    /// Whether brotli and gzip copies are made; without them a site is ready sooner, for daily work.
    pub copies: bool,
}

/// What a site came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assembled {
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
pub fn assemble(
    recipe: &Recipe<'_>,
    on_progress: &(dyn Fn(u64, u64) + Sync),
) -> Result<Assembled, InvalidSite> {
    check_replaceable(recipe.out)?;
    let release = read_release(recipe.release)?;
    let mut app = read_app(recipe.app)?;
    fit_theme(&mut app, &recipe.settings.theme)?;
    fit_shell(&mut app, &recipe.base, recipe.background.as_ref(), &recipe.settings)?;
    fit_embed(&mut app, &recipe.frame_ancestors)?;
    let shell_words = std::mem::take(&mut app.shell_words);
    let texts = app.texts;
    let mut files = app.files;
    for (path, content) in &release.files {
        let path = format!("release/{path}");
        if files.insert(path.clone(), content.clone()).is_some() {
            return Err(InvalidSite::SameName(path));
        }
    }
    let aside = Aside::begin(recipe.out)?;
    let pressed = if recipe.pages {
        pages_ahead(recipe, &release, &mut files, texts, &aside, on_progress)?
    } else {
        Pressed::default()
    };
    let moved = if recipe.pages {
        lay_moved(&mut files, &release, &recipe.base, &shell_words)?
    } else {
        Moved::default()
    };
    lay_worker(&mut files, &release.manifest, &recipe.settings.offline)?;
    let assembled = Assembled {
        release: release.manifest.id.to_string(),
        files: files.len() + pressed.files,
        bytes: files.values().map(|content| content.len() as u64).sum::<u64>() + pressed.bytes,
    };
    let pictures = recipe.background.as_ref().and_then(Background::origin);
    let headers = for_every_file(&recipe.frame_ancestors, pictures);
    let headers_file = headers_text(files.keys(), &recipe.base, &headers);
    let hosting = Hosting::new(files.keys(), &recipe.base, &headers, &moved).files();
    if recipe.copies {
        let copies = compressed(&files, recipe.out, on_progress);
        files.extend(copies);
    }
    files.insert(HEADERS_FILE.to_owned(), headers_file.into_bytes());
    files.extend(hosting);
    for (name, content) in &files {
        aside.write(name, content)?;
    }
    aside.take_place()?;
    Ok(assembled)
}

/// Lays a page at each address that leads on to another, in every language.
fn lay_moved(
    files: &mut Files,
    release: &Release,
    base: &BasePath,
    shell_words: &BTreeMap<String, String>,
) -> Result<Moved, InvalidSite> {
    let catalogue = catalogue_of(release)?;
    let mut all = Moved::default();
    for (name, ftl) in shell_words {
        let folder = [name, "/"].concat();
        let has_folder = files.contains_key(&[&folder, NOT_FOUND].concat());
        let moved = Moved::of(&catalogue, if has_folder { &folder } else { "" });
        moved.add_pages(files, base, &Words::new(name, ftl));
        all.pages.extend(moved.pages);
    }
    Ok(all)
}

/// Makes the pages ahead. Thousands are written where the site is under way; the first pages alone take the place of
/// those that wait for the program.
fn pages_ahead(
    recipe: &Recipe<'_>,
    release: &Release,
    files: &mut Files,
    texts: BTreeMap<String, String>,
    aside: &Aside,
    on_progress: &(dyn Fn(u64, u64) + Sync),
) -> Result<Pressed, InvalidSite> {
    let is_told = |path: &&String| kind_of(path).ending != "html" && *path != WORKER_TEMPLATE;
    let mut told: Vec<String> = files.keys().filter(is_told).cloned().collect();
    told.extend(files.contains_key(WORKER_TEMPLATE).then(|| WORKER.to_owned()));
    let ahead = Ahead { release, languages: languages(files, texts)?, files: told };
    let first: Vec<String> =
        ahead.languages.iter().map(|language| [&language.folder, SHELL].concat()).collect();
    let first_pages = Mutex::new(Files::new());
    let take = |path: &str, content: &[u8]| {
        if first.iter().any(|first| first == path) {
            // A poisoned lock means that another thread failed, which ends it all.
            first_pages.lock().map(|mut pages| pages.insert(path.to_owned(), content.to_owned())).ok();
            return Ok(());
        }
        aside.write(path, content)?;
        let copies = if recipe.copies { quick_copies(content) } else { Vec::new() };
        copies.iter().try_for_each(|(ending, copy)| aside.write(&[path, ".", ending].concat(), copy))
    };
    let mut pressed = press(&ahead, &take, on_progress)?;
    let first_pages = first_pages.into_inner().unwrap_or_default();
    // They are counted with the other files.
    pressed.files -= first_pages.len();
    pressed.bytes -= first_pages.values().map(|content| content.len() as u64).sum::<u64>();
    files.extend(first_pages);
    if let Some(host) = &recipe.host {
        let maps = sitemaps(&pressed.pages, host, &recipe.base, release.manifest.as_of);
        files.extend(maps.into_iter().map(|(name, text)| (name, text.into_bytes())));
    }
    Ok(pressed)
}

/// The languages in which pages are made, each with its first page.
fn languages(files: &Files, texts: BTreeMap<String, String>) -> Result<Vec<Locale>, InvalidSite> {
    let first_page = |folder: &str| {
        let page = files.get(&[folder, SHELL].concat()).map(Vec::as_slice).unwrap_or_default();
        String::from_utf8_lossy(page).into_owned()
    };
    let own = first_page("");
    let own = Language::of_page(&own).unwrap_or_default();
    let speak = |(name, texts): (String, String)| {
        let folder = if name == own { String::new() } else { [&name, "/"].concat() };
        let template = Template::of(&first_page(&folder))?;
        Ok(Locale { folder, name, texts, template })
    };
    texts.into_iter().map(speak).collect()
}
