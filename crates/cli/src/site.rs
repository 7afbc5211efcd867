//! `lcp site`: a release becomes a folder that any static host can show.

use std::env;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use site::{
    Background, BasePath, BuildOptions, BuiltApp, FrameAncestors, HostAddress, Part, Settings, Tiles,
    build_many, build_site,
};

use crate::bundled;
use crate::exit_status::ExitStatus;
use crate::progress::Step;

/// The variable that names the folder of the built app.
const APP_VARIABLE: &str = "LCP_APP";

/// What is said of a site of which search engines cannot be told.
const NO_SITEMAP: &str = "; no sitemap.xml, which needs the host's address: --address https://...";

/// Make a website of a release: a folder that any static host can show
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lcp site out/release --out out/site --base-path /choose/")]
pub(crate) struct Arguments {
    /// The folder that `lcp publish` wrote. Of several the site has a folder each, under its funder's id or a name of
    /// yours (north=release), and a start page to choose on
    #[arg(required = true, value_name = "[NAME=]RELEASE")]
    releases: Vec<String>,
    /// The folder to write; an earlier site there is replaced
    #[arg(long, value_name = "SITE")]
    out: PathBuf,
    /// The path under which the host shows the site
    #[arg(long, value_name = "/PATH/", default_value_t)]
    base_path: BasePath,
    /// The folder of the built app; without it, the one that `LCP_APP` names, the one inside this program, or the
    /// `dist` of the workspace you are in
    #[arg(long, value_name = "DIR")]
    app: Option<PathBuf>,
    /// The sites that may show this one in a frame: 'self', 'none', or origins with a space between
    /// [default: those of the file of settings, or 'self']
    #[arg(long, value_name = "SITES")]
    frame_ancestors: Option<FrameAncestors>,
    /// Where the pictures of the map's background are, with {z}, {x} and {y}, or the path of a .pmtiles file on the
    /// site's own host; without it the map has none and asks no other host
    #[arg(long, value_name = "URL", requires = "map_credit")]
    map_tiles: Option<Tiles>,
    /// Whom to thank for these pictures, as their licence asks
    #[arg(long, value_name = "TEXT", requires = "map_tiles")]
    map_credit: Option<String>,
    /// A file of settings, for kiosks and more: docs/publishing.md names them
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
    /// The web address of the host, such as `https://choose.example.nhs.uk`; with it the site has a sitemap.xml, which
    /// tells search engines of its pages
    #[arg(long, value_name = "ADDRESS")]
    address: Option<HostAddress>,
    /// Leave out the pages that are prerendered of a visit, to be ready sooner in daily work
    #[arg(long)]
    no_pages: bool,
    /// Leave out the release in other standards and the directory API, which docs/exports.md describes
    #[arg(long)]
    no_exports: bool,
    /// Leave out the brotli and gzip copies, to be ready sooner in daily work
    #[arg(long)]
    no_copies: bool,
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitStatus> {
    let bundled = bundled::files();
    let app = AppSource::find(arguments.app.as_deref(), !bundled.is_empty())?;
    let settings = match &arguments.settings {
        Some(path) => Settings::read(path)?,
        None => Settings::default(),
    };
    let frames = arguments.frame_ancestors.as_ref().or(settings.embed.frame_ancestors.as_ref());
    let parts: Vec<Part> = arguments.releases.iter().map(|text| part(text)).collect();
    let [first, others @ ..] = parts.as_slice() else { bail!("name a release") };
    let options = BuildOptions {
        release: &first.release,
        app: match &app {
            AppSource::Folder(folder) => BuiltApp::Folder(folder),
            AppSource::Within => BuiltApp::Within(&bundled),
        },
        out: &arguments.out,
        base: arguments.base_path.clone(),
        frame_ancestors: frames.cloned().unwrap_or_default(),
        background: arguments
            .map_tiles
            .clone()
            .zip(arguments.map_credit.clone())
            .map(|(tiles, credit)| Background { tiles, credit }),
        settings,
        pages: !arguments.no_pages,
        exports: !arguments.no_exports,
        host: arguments.address.clone(),
        copies: !arguments.no_copies,
    };
    let step = Step::start("site", 0);
    let on_progress = |done, _| step.reached(done);
    let report = if others.is_empty() && first.name.is_none() {
        vec![build_site(&options, &on_progress)?]
    } else {
        build_many(&parts, &options, &on_progress)?.into_values().collect()
    };
    let releases = report.iter().map(|one| one.release.get(..16).unwrap_or(&one.release));
    step.end(&format!(
        "{} files, {} kB before compression, release {}{}",
        report.iter().map(|one| one.files).sum::<usize>(),
        report.iter().map(|one| one.bytes).sum::<u64>().div_ceil(1000),
        releases.collect::<Vec<_>>().join(", "),
        if arguments.address.is_none() && !arguments.no_pages { NO_SITEMAP } else { "" }
    ));
    writeln!(std::io::stdout(), "{}", arguments.out.display()).context("the result cannot be printed")?;
    Ok(ExitStatus::Done)
}

/// A release, with the name of its folder where it has one: `north=releases/north`. A folder whose own name has such a
/// sign is named with its path: `./a=b`.
fn part(text: &str) -> Part {
    match text.split_once('=') {
        Some((name, release)) if !name.contains(['/', '\\']) => {
            Part { name: Some(name.to_owned()), release: PathBuf::from(release) }
        }
        _ => Part { name: None, release: PathBuf::from(text) },
    }
}

/// Where the app is.
#[derive(Debug)]
enum AppSource {
    /// In a folder.
    Folder(PathBuf),
    /// In this program.
    Within,
}

impl AppSource {
    /// The folder that is named; without one that of `LCP_APP`, this program, or `dist` in the nearest folder above that
    /// has a `Trunk.toml`.
    fn find(named: Option<&Path>, is_bundled: bool) -> anyhow::Result<Self> {
        if let Some(folder) = named {
            return Ok(Self::Folder(folder.to_owned()));
        }
        if let Some(folder) = env::var_os(APP_VARIABLE) {
            return Ok(Self::Folder(PathBuf::from(folder)));
        }
        if is_bundled {
            return Ok(Self::Within);
        }
        let here = env::current_dir().context("the current folder cannot be read")?;
        let workspace = here.ancestors().find(|folder| folder.join("Trunk.toml").is_file());
        match workspace.map(|folder| folder.join("dist")).filter(|dist| Path::is_dir(dist)) {
            Some(dist) => Ok(Self::Folder(dist)),
            None => bail!(
                "there is no built app here: name its folder with --app, or build it with `cargo xtask build`"
            ),
        }
    }
}
