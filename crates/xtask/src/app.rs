//! The app, built for the browser: its styles by Sass, its map by esbuild, its program by Trunk.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::child::{answer, succeed};
use crate::lcp::Speed;
use crate::stamp::Stamp;
use crate::steps::Steps;

/// The steps of [`build`].
pub(crate) const STEPS: usize = 4;

/// Where the styles go, and where `index.html` takes them from.
const STYLES: &str = "out/styles/app.css";

/// The same for languages that are written from right to left.
const STYLES_FROM_RIGHT: &str = "out/styles/app.rtl.css";

/// The same two for a kiosk.
const KIOSK_STYLES: [&str; 2] = ["out/styles/kiosk/app.css", "out/styles/kiosk/app.rtl.css"];

/// What a kiosk's program is built into, and the files of it that are a kiosk's own.
const KIOSK: &str = "out/kiosk";
const KIOSK_PROGRAM: [&str; 2] = ["lcp-explorer.js", "lcp-explorer_bg.wasm"];

/// Where the map goes.
const MAP: &str = "out/map/map.js";

/// What the app is made of. The crates are those that it may import.
const INPUTS: [&str; 19] = [
    "src",
    "crates/catalogue",
    "crates/design",
    "crates/enrolment",
    "crates/finder",
    "crates/gazetteer",
    "crates/geography",
    "crates/i18n",
    "Cargo.toml",
    "Cargo.lock",
    "index.html",
    "Trunk.toml",
    "assets/locales",
    "assets/boot",
    "assets/embed",
    "assets/images",
    STYLES,
    KIOSK_STYLES[0],
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

/// Builds styles, map, app and the kiosk's own part of it into a folder: four steps. In daily work one program is both.
pub(crate) fn build(steps: &mut Steps, speed: Speed, into: &Path) -> Result<()> {
    let stamp = Stamp::new("styles", &STYLE_INPUTS.map(Path::new), &[])?;
    let all = [STYLES, STYLES_FROM_RIGHT].into_iter().chain(KIOSK_STYLES);
    let are_made = all.into_iter().all(|styles| Path::new(styles).is_file());
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
    let stamp = Stamp::new(&format!("app-{speed:?}"), &INPUTS.map(Path::new), &[&compiler])?;
    let is_done = stamp.is_fresh() && into.join("index.html").is_file();
    steps.step("app", is_done, |progress| {
        let mut trunk = trunk(speed, into)?;
        if speed == Speed::Release {
            // What only a kiosk shows costs a phone nothing.
            trunk.arg("--no-default-features");
        }
        succeed(&mut trunk, progress)?;
        stamp.press()
    })?;
    let stamp = Stamp::new(&format!("kiosk-{speed:?}"), &INPUTS.map(Path::new), &[&compiler])?;
    let own = into.join("kiosk");
    let is_built = stamp.is_fresh() && Path::new(KIOSK).join("index.html").is_file();
    // The app's own step begins with an empty folder.
    let is_done = is_built && own.join("app.css").is_file();
    steps.step("kiosk", is_done, |progress| {
        fs::create_dir_all(&own)?;
        if speed == Speed::Release {
            if !is_built {
                succeed(&mut trunk(speed, Path::new(KIOSK))?, progress)?;
            }
            for name in KIOSK_PROGRAM {
                copy(&Path::new(KIOSK).join(name), &own)?;
            }
        }
        for styles in KIOSK_STYLES {
            copy(Path::new(styles), &own)?;
        }
        if speed == Speed::Release { stamp.press() } else { Ok(()) }
    })
}

/// Trunk, building the app into a folder.
fn trunk(speed: Speed, into: &Path) -> Result<Command> {
    let mut trunk = Command::new("trunk");
    trunk.args(["build", "--skip-version-check", "--dist"]).arg(into).env("PATH", path_with_npm()?);
    // Some set NO_COLOR to 1, which Trunk does not read.
    trunk.env_remove("NO_COLOR").env("RUST_BACKTRACE", "0");
    if speed == Speed::Release {
        trunk.args(["--release", "--cargo-profile", "wasm", "--locked"]);
        trunk.env("RUSTFLAGS", without_machine_paths()?);
    }
    Ok(trunk)
}

fn copy(file: &Path, into: &Path) -> Result<()> {
    let to = into.join(file.file_name().unwrap_or_default());
    fs::copy(file, &to)
        .with_context(|| format!("{} cannot be copied to {}", file.display(), to.display()))?;
    Ok(())
}

/// The compiler flags that keep the paths of this machine out of the program: places of panics name source files.
pub(crate) fn without_machine_paths() -> Result<String> {
    let home = env::var_os("HOME").map(|home| Path::new(&home).join(".cargo"));
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from).or(home).unwrap_or_default();
    let (cargo, here) = (cargo.join("registry/src"), env::current_dir()?);
    Ok(format!("--remap-path-prefix={}=crates --remap-path-prefix={}=.", cargo.display(), here.display()))
}

/// The search path with the npm parts first, where `wasm-opt` is.
pub(crate) fn path_with_npm() -> Result<OsString> {
    let npm = env::current_dir()?.join("node_modules/.bin");
    let rest = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::iter::once(npm).chain(env::split_paths(&rest)).collect();
    env::join_paths(folders).context("PATH cannot be extended")
}
