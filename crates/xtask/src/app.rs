//! The app, built for the browser: its styles by Sass, its map by esbuild, its program by Trunk.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::child::{answer, succeed};
use crate::lcp::Speed;
use crate::stamp::Stamp;
use crate::steps::Steps;
use crate::tools::has_standard_source;

/// The steps of [`build`].
pub(crate) const STEPS: usize = 3;

/// Where the styles go, and where `index.html` takes them from.
const STYLES: &str = "out/styles/app.css";

/// The same for languages that are written from right to left.
const STYLES_FROM_RIGHT: &str = "out/styles/app.rtl.css";

/// Where the map goes.
const MAP: &str = "out/map/map.js";

/// What the app is made of. The crates are those that it may import.
const INPUTS: [&str; 17] = [
    "src",
    "crates/catalogue",
    "crates/design",
    "crates/enrolment",
    "crates/finder",
    "crates/gazetteer",
    "crates/geography",
    "crates/wording",
    "Cargo.toml",
    "Cargo.lock",
    "index.html",
    "Trunk.toml",
    "assets/locales",
    "assets/boot",
    "assets/images",
    STYLES,
    MAP,
];

/// What the styles are made of: also the sources that name classes, since rules that nothing names are left out.
const STYLE_INPUTS: [&str; 7] = [
    "assets/styles",
    "package.json",
    "package-lock.json",
    "index.html",
    "src",
    "crates/design/src",
    "crates/site/src",
];

/// What the map is made of.
const MAP_INPUTS: [&str; 2] = ["assets/map", "package-lock.json"];

/// Builds the standard library anew for size, without the text of `{:?}`, and stopping at once where a program would
/// panic: the boot script shows the help page then. `docs/decisions/0006-small-program.md` says why stable Rust is asked for what it does not promise.
const SMALL: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    ("RUSTFLAGS", "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none"),
];

/// Builds styles, map and app into a folder: three steps.
pub(crate) fn build(steps: &mut Steps, speed: Speed, into: &Path) -> Result<()> {
    let stamp = Stamp::new("styles", &STYLE_INPUTS.map(Path::new), &[])?;
    let are_made = [STYLES, STYLES_FROM_RIGHT].iter().all(|styles| Path::new(styles).is_file());
    steps.step("styles", stamp.is_fresh() && are_made, |progress| {
        succeed(Command::new("npm").args(["run", "styles"]), progress)?;
        stamp.press()
    })?;
    let stamp = Stamp::new("map", &MAP_INPUTS.map(Path::new), &[])?;
    steps.step("map", stamp.is_fresh() && Path::new(MAP).is_file(), |progress| {
        succeed(Command::new("npm").args(["run", "map"]), progress)?;
        stamp.press()
    })?;
    let compiler = answer("rustc", &["--version"]).unwrap_or_default();
    let small = speed == Speed::Release && has_standard_source();
    let how = if small { "small" } else { "plain" };
    let stamp = Stamp::new(&format!("app-{speed:?}"), &INPUTS.map(Path::new), &[&compiler, how])?;
    let is_done = stamp.is_fresh() && into.join("index.html").is_file();
    steps.step("app", is_done, |progress| {
        let mut trunk = Command::new("trunk");
        trunk.args(["build", "--skip-version-check", "--dist"]).arg(into).env("PATH", path_with_npm()?);
        // Some set NO_COLOR to 1, which Trunk does not read.
        trunk.env_remove("NO_COLOR").env("RUST_BACKTRACE", "0");
        if speed == Speed::Release {
            trunk.args(["--release", "--cargo-profile", "wasm", "--locked"]);
        }
        if small {
            trunk.envs(SMALL);
        }
        succeed(&mut trunk, progress)?;
        stamp.press()
    })
}

/// A command that builds for the browser as releases of the app are built.
pub(crate) fn small(command: &mut Command) -> &mut Command {
    if has_standard_source() { command.envs(SMALL) } else { command }
}

/// The search path with the npm parts first, where `wasm-opt` is.
pub(crate) fn path_with_npm() -> Result<OsString> {
    let npm = env::current_dir()?.join("node_modules/.bin");
    let rest = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::iter::once(npm).chain(env::split_paths(&rest)).collect();
    env::join_paths(folders).context("PATH cannot be extended")
}
