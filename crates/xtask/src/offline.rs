//! Two builds of one site for the journeys without a network: the invented county, and the same county a little later.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::child::succeed;
use crate::lcp::{self, Speed};
use crate::steps::Steps;
use crate::workspace::{APP, Made};

/// The site that a device has.
pub(crate) const OLDER: Made = Made { folder: "out/offline/older" };

/// The site that the host has by then.
const NEWER: Made = Made { folder: "out/offline/newer" };

/// The tables of the newer one.
const NEWER_TABLES: &str = "out/offline/newer-tables";

/// The path under which both are shown: a site need not be at the top of its host.
const BASE: &str = "/choose/";

/// The file of map data behind their maps, which a journey makes.
const MAP_FILE: &str = "/choose/maps/wenmarsh.pmtiles";

/// What is different later: the county has another name on every page.
const TITLE: [&str; 2] = ["in Wenmarsh and Upper Tarrow", "in Wenmarsh and all of Tarrow"];

/// The steps of [`make`].
pub(crate) const STEPS: usize = 5;

/// Makes both sites.
pub(crate) fn make(steps: &mut Steps, tables: &Path) -> Result<()> {
    steps.step("newer tables", false, |_| write_newer(tables))?;
    for (tables, made) in [(tables, OLDER), (Path::new(NEWER_TABLES), NEWER)] {
        lcp::publish(steps, Speed::Release, tables, made)?;
        steps.step(&format!("site {}", made.site().display()), false, |progress| {
            let mut command = Command::new(Speed::Release.lcp());
            command.arg("site").arg(made.release()).arg("--out").arg(made.site());
            command.args(["--app", APP, "--base-path", BASE, "--no-copies"]);
            command.args(["--map-tiles", MAP_FILE, "--map-credit", "Land that nobody surveyed"]);
            succeed(&mut command, progress).map(drop)
        })?;
    }
    Ok(())
}

fn write_newer(tables: &Path) -> Result<()> {
    fs::create_dir_all(NEWER_TABLES)?;
    for entry in fs::read_dir(tables).with_context(|| tables.display().to_string())? {
        let entry = entry?;
        fs::copy(entry.path(), Path::new(NEWER_TABLES).join(entry.file_name()))?;
    }
    let about = Path::new(NEWER_TABLES).join("about.csv");
    let text = fs::read_to_string(&about)?;
    let [before, after] = TITLE;
    if text.matches(before).count() != 1 {
        bail!(
            "{} no longer has {before:?} once: say in crates/xtask/src/offline.rs what it has",
            tables.display()
        );
    }
    fs::write(&about, text.replace(before, after)).map_err(Into::into)
}
