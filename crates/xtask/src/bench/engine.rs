//! The engine with a door for the benchmark page, built as the app is.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::app;
use crate::child::succeed;
use crate::lcp::Speed;
use crate::steps::Progress;
use crate::tools::WASM;

/// The folder of a built engine.
pub(super) fn folder(speed: Speed) -> PathBuf {
    PathBuf::from(match speed {
        Speed::Release => "out/bench/engine",
        Speed::Dev => "out/bench/engine-dev",
    })
}

/// Builds the engine into its folder.
pub(super) fn build(speed: Speed, progress: &Progress) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--locked", "--package", "bench", "--lib", "--target", WASM]);
    let built = Path::new("target").join(WASM);
    let built = match speed {
        Speed::Release => {
            cargo.args(["--profile", "wasm"]).env("RUSTFLAGS", app::without_machine_paths()?);
            built.join("wasm/bench.wasm")
        }
        Speed::Dev => built.join("debug/bench.wasm"),
    };
    succeed(&mut cargo, progress)?;
    let mut bindgen = Command::new("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(folder(speed)).arg(built);
    succeed(&mut bindgen, progress)?;
    if speed == Speed::Dev {
        return Ok(());
    }
    let page = fs::read_to_string("index.html").context("index.html cannot be read")?;
    let wasm = folder(speed).join("bench_bg.wasm");
    let mut optimise = Command::new("wasm-opt");
    optimise.args(optimisation(&page)?).arg(&wasm).arg("--output").arg(&wasm);
    succeed(optimise.env("PATH", app::path_with_npm()?), progress).map(drop)
}

/// How Trunk is told to optimise the app, as arguments of `wasm-opt`: the engine here is the app's.
fn optimisation(page: &str) -> Result<Vec<String>> {
    let attribute = |name: &str| {
        let (_, rest) = page.split_once(&format!("{name}=\""))?;
        rest.split_once('"').map(|(value, _)| value)
    };
    let level = attribute("data-wasm-opt").context("index.html has no data-wasm-opt")?;
    let more = attribute("data-wasm-opt-params").unwrap_or_default();
    Ok(std::iter::once(format!("-O{level}")).chain(more.split_whitespace().map(str::to_owned)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_engine_is_optimised_as_the_app_is() {
        let page = r#"<link data-trunk data-wasm-opt="z" data-wasm-opt-params="--enable-a --enable-b">"#;
        assert_eq!(optimisation(page).unwrap(), ["-Oz", "--enable-a", "--enable-b"]);
        assert_eq!(optimisation(r#"data-wasm-opt="3""#).unwrap(), ["-O3"]);
        assert!(optimisation("").is_err());
    }
}
