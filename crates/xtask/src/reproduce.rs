//! `cargo xtask reproduce`: the app built here and once more in another folder, compared byte for byte.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result, bail};

use crate::app;
use crate::command::{capture, run_checked};
use crate::steps::{say, step};
use crate::workspace::{APP, TempFolder};

/// A folder of another depth and length than any checkout has: paths must not get into what is built.
const ELSEWHERE: &str = "another place/with a longer name/explorer";

/// Runs the subcommand.
pub(crate) fn run() -> Result<ExitCode> {
    app::make()?;
    let place = TempFolder::new("reproduce")?;
    let copy = place.path().join(ELSEWHERE);
    copy_sources(&copy)?;
    step("the same elsewhere", |progress| {
        let mut cargo = Command::new("cargo");
        cargo.args(["xtask", "build"]).current_dir(&copy).env_remove("CARGO_TARGET_DIR");
        run_checked(&mut cargo, progress)
    })?;
    let [here, there] = [Path::new(APP).to_owned(), copy.join(APP)];
    let (names, differing) = differences(&here, &there)?;
    for name in &differing {
        say(&format!("- {name} differs"));
    }
    say(&format!("{} files, {} differ", names, differing.len()));
    Ok(if differing.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Copies what git keeps, as it lies here; what npm brought is linked to.
fn copy_sources(to: &Path) -> Result<()> {
    let listed =
        capture(Command::new("git").args(["ls-files", "--cached", "--others", "--exclude-standard"]));
    let listed = listed.context("git does not list the sources")?;
    for name in listed.lines() {
        let from = Path::new(name);
        // What was just removed is still listed.
        if from.is_file() {
            let target = to.join(name);
            fs::create_dir_all(target.parent().unwrap_or(to))?;
            fs::copy(from, target).with_context(|| format!("{name} cannot be copied"))?;
        }
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink(std::path::absolute("node_modules")?, to.join("node_modules"))?;
    Ok(())
}

/// How many files there are in both folders, and which of them are not the same in both.
fn differences(one: &Path, other: &Path) -> Result<(usize, Vec<String>)> {
    let mut names = BTreeSet::new();
    for folder in [one, other] {
        let before = names.len();
        list(folder, folder, &mut names)?;
        if before == 0 && names.is_empty() {
            bail!("{} is empty", folder.display());
        }
    }
    let same = |name: &&PathBuf| {
        let [ours, theirs] = [one, other].map(|folder| fs::read(folder.join(name)).ok());
        ours.is_some() && ours == theirs
    };
    let differing = names.iter().filter(|name| !same(name)).map(|name| name.display().to_string());
    Ok((names.len(), differing.collect()))
}

fn list(top: &Path, folder: &Path, names: &mut BTreeSet<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            list(top, &path, names)?;
        } else {
            names.insert(path.strip_prefix(top)?.to_owned());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_byte_and_a_file_of_one_folder_alone_are_named() {
        let place = TempFolder::new("differences").unwrap();
        let [one, other] = ["one", "other"].map(|name| place.path().join(name));
        for folder in [&one, &other] {
            fs::create_dir_all(folder.join("boot")).unwrap();
            fs::write(folder.join("boot/same.js"), "1").unwrap();
        }
        assert_eq!(differences(&one, &other).unwrap(), (1, vec![]));
        fs::write(one.join("app.css"), "a").unwrap();
        fs::write(other.join("app.css"), "b").unwrap();
        fs::write(other.join("new.css"), "").unwrap();
        assert_eq!(differences(&one, &other).unwrap(), (3, vec!["app.css".into(), "new.css".into()]));
    }
}
