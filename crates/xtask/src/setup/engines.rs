//! The three engines of browsers, each with the program that drives it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use serde_json::{Map, Value};

use super::{chromium, geckodriver, packages};
use crate::steps::{Progress, step};
use crate::workspace::search_path;

/// What the journeys need: its name there, the names of the program, and the package of Debian that has it.
const NEEDED: [(&str, &[&str], &str); 6] = [
    ("chromedriver", &["chromedriver"], "chromium-driver"),
    ("firefox", &["firefox-esr", "firefox"], "firefox-esr"),
    ("geckodriver", &["geckodriver"], ""),
    ("webkitdriver", &["WebKitWebDriver"], "webkit2gtk-driver"),
    ("webkit", &["MiniBrowser"], "webkit2gtk-driver"),
    ("Xvfb", &["Xvfb"], "xvfb"),
];

/// Where libraries keep programs of their own, under the folder of a machine's kind or not.
const LIBRARIES: [&str; 3] = ["/usr/lib", "/usr/lib64", "/usr/libexec"];

/// Where each program is; or what is missing, when the user may not install it.
pub(crate) fn find() -> Result<Result<String, String>> {
    geckodriver()?;
    step("engines of browsers", |progress| {
        let chrome = chromium::find(progress)?;
        let missing = |found: &[(&str, Option<PathBuf>)]| -> Vec<&'static str> {
            let absent = |name: &str| found.iter().any(|(each, file)| *each == name && file.is_none());
            NEEDED.iter().filter(|(name, ..)| absent(name)).map(|(_, _, package)| *package).collect()
        };
        let mut found = all()?;
        install(&missing(&found), progress)?;
        found = all()?;
        let absent = missing(&found);
        if !absent.is_empty() {
            let packages = absent.join(" ");
            return Ok(Err(format!("a browser or its driver is absent: sudo apt-get install {packages}")));
        }
        let mut programs = Map::new();
        programs.insert("chromium".to_owned(), Value::from(chrome.to_string_lossy()));
        for (name, file) in found {
            let file = file.unwrap_or_default();
            programs.insert(name.to_owned(), Value::from(file.to_string_lossy()));
        }
        Ok(Ok(Value::from(programs).to_string()))
    })
}

fn install(missing: &[&str], progress: &Progress) -> Result<()> {
    let packages: Vec<&str> = missing.iter().copied().filter(|name| !name.is_empty()).collect();
    if packages.is_empty() { Ok(()) } else { packages::install(&packages, progress) }
}

fn all() -> Result<Vec<(&'static str, Option<PathBuf>)>> {
    let path = search_path()?;
    let on_path = |names: &[&str]| {
        let files =
            env::split_paths(&path).flat_map(|folder| names.iter().map(move |name| folder.join(name)));
        files.into_iter().find(|file| file.is_file())
    };
    let find = |names: &[&str]| on_path(names).or_else(|| names.iter().find_map(|name| in_library(name)));
    Ok(NEEDED.iter().map(|(name, names, _)| (*name, find(names))).collect())
}

/// A browser of the library itself, such as `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser`.
fn in_library(name: &str) -> Option<PathBuf> {
    let webkits = |folder: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
    };
    let is_webkit = |folder: &PathBuf| {
        folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with("webkit"))
    };
    let folders = LIBRARIES.iter().flat_map(|library| webkits(Path::new(library)));
    let mut deeper =
        folders.flat_map(|folder| if is_webkit(&folder) { vec![folder] } else { webkits(&folder) });
    deeper.find_map(|folder| Some(folder.join(name)).filter(|file| is_webkit(&folder) && file.is_file()))
}
