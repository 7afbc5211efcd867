//! The app, built for the browser: its styles by Sass, its map by esbuild, its program by cargo and Trunk.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::command::{capture, run_checked};
use crate::setup::{self, WASM};
use crate::stamp::Stamp;
use crate::steps::{Progress, step, step_unless};
use crate::workspace::{APP, cargo_home, search_path};

/// Where the styles go, and where `index.html` takes them from; the second are for languages that are written from
/// right to left.
const STYLES: [&str; 2] = ["out/styles/app.css", "out/styles/app.rtl.css"];

/// The same two for a kiosk.
const KIOSK_STYLES: [&str; 2] = ["out/styles/kiosk/app.css", "out/styles/kiosk/app.rtl.css"];

/// The files of a kiosk's program.
const KIOSK_PROGRAM: [&str; 2] = ["lcp-explorer.js", "lcp-explorer_bg.wasm"];

/// Where the map goes.
const MAP: &str = "out/map/map.js";

/// What the app is made of.
const INPUTS: [&str; 9] = [
    "src",
    "crates",
    "assets",
    "Cargo.toml",
    "Cargo.lock",
    "index.html",
    "Trunk.toml",
    "out/styles",
    "out/map",
];

/// What the styles are made of: also the sources that name classes, since rules that nothing names are left out.
const STYLE_INPUTS: [&str; 6] =
    ["assets/styles", "package.json", "package-lock.json", "index.html", "src", "crates"];

/// What the map is made of.
const MAP_INPUTS: [&str; 2] = ["assets/map", "package-lock.json"];

/// Which app is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum App {
    /// As the public gets it: a program for phones, and one for kiosks that a phone need not download.
    Public,
    /// Optimised as the public's, with one program for both.
    Whole,
    /// Built quickly, with one program for both.
    Dev,
}

impl App {
    /// Where it is built.
    pub(crate) fn folder(self) -> &'static Path {
        Path::new(match self {
            Self::Public => APP,
            Self::Whole => "out/app",
            Self::Dev => "out/dev/app",
        })
    }

    /// The features that cargo builds it with; what is optimised is built as the lock file says.
    fn features(self) -> &'static [&'static str] {
        match self {
            Self::Public => &["--locked", "--no-default-features"],
            Self::Whole => &["--locked"],
            Self::Dev => &[],
        }
    }

    /// The state of what it is made of.
    fn stamp(self) -> Result<Stamp> {
        let compiler = capture(Command::new("rustc").arg("--version")).unwrap_or_default();
        Stamp::new(&format!("app-{self:?}"), &INPUTS.map(Path::new), &[&compiler])
    }
}

/// Makes the tools ready and builds the app as the public gets it.
pub(crate) fn make() -> Result<()> {
    setup::everything()?;
    styles_and_map()?;
    build(App::Public)
}

/// Builds what does not need Rust: the styles and the map.
pub(crate) fn styles_and_map() -> Result<()> {
    let parts: [(&str, &[&str], &[&str]); 2] = [
        ("styles", &STYLE_INPUTS, &[STYLES[0], STYLES[1], KIOSK_STYLES[0], KIOSK_STYLES[1]]),
        ("map", &MAP_INPUTS, &[MAP]),
    ];
    for (name, inputs, outputs) in parts {
        let inputs: Vec<&Path> = inputs.iter().map(Path::new).collect();
        let stamp = Stamp::new(name, &inputs, &[])?;
        let is_done = stamp.is_fresh() && outputs.iter().all(|output| Path::new(output).is_file());
        step_unless(is_done, name, |progress| {
            run_checked(Command::new("npm").args(["run", name]), progress)?;
            stamp.save()
        })?;
    }
    Ok(())
}

/// Compiles the programs of an app, which needs no other tool than cargo. [`build`] finds them compiled.
pub(crate) fn compile(app: App) -> Result<()> {
    let programs: &[App] = if app == App::Public { &[App::Public, App::Whole] } else { &[app] };
    for program in programs {
        let mut cargo = Command::new("cargo");
        cargo.args(["build", "--package", "lcp-explorer", "--target", WASM]).args(program.features());
        if *program != App::Dev {
            cargo.args(["--profile", "wasm"]);
        }
        cargo.env("CARGO_ENCODED_RUSTFLAGS", without_machine_paths()?);
        step(&format!("program ({program:?})"), |progress| run_checked(&mut cargo, progress))?;
    }
    Ok(())
}

/// Builds an app into its folder, once the tools, styles and map are ready.
pub(crate) fn build(app: App) -> Result<()> {
    if app == App::Public {
        build(App::Whole)?;
    }
    // Trunk empties the folder first, and the kiosk's part comes last.
    let is_built = app.stamp()?.is_fresh() && app.folder().join("kiosk/app.css").is_file();
    step_unless(is_built, &format!("app ({app:?})"), |progress| {
        run_checked(&mut trunk("build", app)?, progress)?;
        if app != App::Dev {
            optimise_program(app, progress)?;
            minify_bindings(app, progress)?;
        }
        add_kiosk(app)?;
        app.stamp()?.save()
    })
}

/// Makes the program small. Trunk leaves it and its script as wasm-bindgen wrote them.
fn optimise_program(app: App, progress: &Progress) -> Result<()> {
    let mut node = Command::new("node");
    node.arg("assets/program/optimise.mjs").arg(app.folder().join("lcp-explorer_bg.wasm"));
    run_checked(node.env("PATH", search_path()?), progress).map(drop)
}

/// Takes the blanks and long names out of the script that wasm-bindgen writes.
fn minify_bindings(app: App, progress: &Progress) -> Result<()> {
    let script = app.folder().join("lcp-explorer.js");
    let mut esbuild = Command::new("node_modules/.bin/esbuild");
    esbuild.args(["--minify", "--format=esm", "--log-level=warning", "--allow-overwrite"]);
    esbuild.arg(&script).arg(format!("--outfile={}", script.display()));
    run_checked(&mut esbuild, progress).map(drop)
}

/// Adds what a kiosk has of its own to a built app.
pub(crate) fn add_kiosk(app: App) -> Result<()> {
    let folder = app.folder().join("kiosk");
    fs::create_dir_all(&folder)?;
    let copy = |file: &Path| {
        let to = folder.join(file.file_name().unwrap_or_default());
        fs::copy(file, &to).map(drop).with_context(|| format!("{} cannot be copied", file.display()))
    };
    if app == App::Public {
        KIOSK_PROGRAM.iter().try_for_each(|name| copy(&App::Whole.folder().join(name)))?;
    }
    KIOSK_STYLES.iter().try_for_each(|styles| copy(Path::new(styles)))
}

/// Trunk with a subcommand for an app.
pub(crate) fn trunk(subcommand: &str, app: App) -> Result<Command> {
    let mut trunk = Command::new("trunk");
    trunk.args([subcommand, "--skip-version-check", "--dist"]).arg(app.folder()).args(app.features());
    if app != App::Dev {
        trunk.args(["--release", "--cargo-profile", "wasm"]);
    }
    trunk
        .env("PATH", search_path()?)
        .env("CARGO_ENCODED_RUSTFLAGS", without_machine_paths()?)
        .env("RUST_BACKTRACE", "0");
    // Some set NO_COLOR to 1, which Trunk does not read.
    trunk.env_remove("NO_COLOR");
    Ok(trunk)
}

/// The compiler flags that keep the paths of this machine out of a program: panics name source files. In cargo's own form, as
/// a path may have blanks.
pub(crate) fn without_machine_paths() -> Result<String> {
    let (registry, here) = (cargo_home()?.join("registry/src"), env::current_dir()?);
    let flags = [(registry, "crates"), (here, ".")]
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    Ok(flags.join("\u{1f}"))
}
