//! A real Chromium for the end-to-end tests.

use std::env;
use std::path::PathBuf;

use anyhow::{Result, bail};

use super::packages;
use crate::steps::Progress;

/// The names that systems give it.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The program: `CHROME`, or the first on PATH, or installed by the system's package manager where the user may.
pub(crate) fn find(progress: &Progress) -> Result<PathBuf> {
    if let Some(chrome) = env::var_os("CHROME").map(PathBuf::from) {
        if chrome.is_file() {
            return Ok(chrome);
        }
        bail!("CHROME names {}, which is not there", chrome.display());
    }
    if let Some(found) = on_path() {
        return Ok(found);
    }
    // The fonts are those of the kept screenshots.
    packages::install(&["chromium", "fonts-liberation"], progress)?;
    match on_path() {
        Some(found) => Ok(found),
        None => bail!(
            "there is no Chromium: install it with `sudo apt-get install chromium`, or name the program in CHROME"
        ),
    }
}

fn on_path() -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).flat_map(|folder| NAMES.map(|name| folder.join(name))).find(|file| file.is_file())
}
