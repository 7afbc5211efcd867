//! `lcp site`: a release becomes a folder that any static host can show.

use std::env;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use site::{Background, BasePath, FrameAncestors, Recipe, Settings, Tiles, assemble};

use crate::ending::Ending;
use crate::progress::Step;

/// The variable that names the folder of the built app.
const APP_VARIABLE: &str = "LCP_APP";

/// Make a website of a release: a folder that any static host can show
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lcp site out/release --out out/site --base-path /choose/")]
pub(crate) struct Arguments {
    /// The folder that `lcp publish` wrote
    release: PathBuf,
    /// The folder to write; an earlier site there is replaced
    #[arg(long, value_name = "SITE")]
    out: PathBuf,
    /// The path under which the host shows the site
    #[arg(long, value_name = "/PATH/", default_value_t)]
    base_path: BasePath,
    /// The folder of the built app; without it, `LCP_APP` or the `dist` of the workspace you are in
    #[arg(long, value_name = "DIR")]
    app: Option<PathBuf>,
    /// The sites that may show this one in a frame: 'self', 'none', or origins with a space between
    #[arg(long, value_name = "SITES", default_value_t)]
    frame_ancestors: FrameAncestors,
    /// Where the pictures of the map's background are, with {z}, {x} and {y}; without it the map has none and asks
    /// no other host
    #[arg(long, value_name = "URL", requires = "map_credit")]
    map_tiles: Option<Tiles>,
    /// Whom to thank for these pictures, as their licence asks
    #[arg(long, value_name = "TEXT", requires = "map_tiles")]
    map_credit: Option<String>,
    /// A file of settings, for kiosks and more: docs/publishing.md names them
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
    /// Leave out the brotli and gzip copies, to be ready sooner in daily work
    #[arg(long)]
    no_copies: bool,
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<Ending> {
    let app = match &arguments.app {
        Some(folder) => folder.clone(),
        None => usual_app()?,
    };
    let recipe = Recipe {
        release: &arguments.release,
        app: &app,
        out: &arguments.out,
        base: arguments.base_path.clone(),
        frame_ancestors: arguments.frame_ancestors.clone(),
        background: arguments
            .map_tiles
            .clone()
            .zip(arguments.map_credit.clone())
            .map(|(tiles, credit)| Background { tiles, credit }),
        settings: match &arguments.settings {
            Some(path) => Settings::read(path)?,
            None => Settings::default(),
        },
        copies: !arguments.no_copies,
    };
    let step = Step::start("site", 0);
    let assembled = assemble(&recipe, &|done, _| step.reached(done))?;
    step.end(&format!(
        "{} files, {} kB before compression, release {}",
        assembled.files,
        assembled.bytes.div_ceil(1000),
        assembled.release.get(..16).unwrap_or(&assembled.release)
    ));
    writeln!(std::io::stdout(), "{}", arguments.out.display()).context("the result cannot be printed")?;
    Ok(Ending::Done)
}

/// Where the app is when nobody says: `LCP_APP`, or `dist` in the nearest folder above that has a `Trunk.toml`.
fn usual_app() -> anyhow::Result<PathBuf> {
    if let Some(folder) = env::var_os(APP_VARIABLE) {
        return Ok(PathBuf::from(folder));
    }
    let here = env::current_dir().context("the current folder cannot be read")?;
    let workspace = here.ancestors().find(|folder| folder.join("Trunk.toml").is_file());
    match workspace.map(|folder| folder.join("dist")).filter(|dist| Path::is_dir(dist)) {
        Some(dist) => Ok(dist),
        None => bail!(
            "there is no built app here: name its folder with --app, or build it with `cargo xtask build`"
        ),
    }
}
