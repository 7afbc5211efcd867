//! The whole of it: a release and an app become one folder.

use std::path::Path;

use crate::app::read_app;
use crate::background::Background;
use crate::base_path::BasePath;
use crate::compress::compressed;
use crate::headers::{FrameAncestors, HEADERS_FILE, headers_text};
use crate::invalid::InvalidSite;
use crate::release::read_release;
use crate::replace::{check_replaceable, replace};
use crate::settings::Settings;
use crate::shell::fit_shell;

/// What to make a site of, and where.
#[derive(Debug, Clone)]
pub struct Recipe<'a> {
    /// The folder of the release.
    pub release: &'a Path,
    /// The folder of the built app.
    pub app: &'a Path,
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
    fit_shell(&mut app, &recipe.base, recipe.background.as_ref(), &recipe.settings)?;
    let mut files = app.files;
    for (path, content) in release.files {
        let path = format!("release/{path}");
        if files.insert(path.clone(), content).is_some() {
            return Err(InvalidSite::SameName(path));
        }
    }
    let assembled = Assembled {
        release: release.manifest.id.to_string(),
        files: files.len(),
        bytes: files.values().map(|content| content.len() as u64).sum(),
    };
    let pictures = recipe.background.as_ref().and_then(|background| background.tiles.origin());
    let headers = headers_text(&files, &recipe.base, &recipe.frame_ancestors, pictures);
    if recipe.copies {
        let copies = compressed(&files, recipe.out, on_progress);
        files.extend(copies);
    }
    files.insert(HEADERS_FILE.to_owned(), headers.into_bytes());
    replace(recipe.out, &files)?;
    Ok(assembled)
}
