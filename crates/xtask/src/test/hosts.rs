//! A site on the servers of others, under a path of a larger site: nginx and Apache, as they are distributed, answer as
//! `lcp serve` does (`tests/hosts`); a browser walks through it there.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use super::counts::{TestCounts, skip};
use super::e2e::{in_chromium, playwright};
use crate::app::App;
use crate::command::{is_there, run_checked};
use crate::setup::packages;
use crate::steps::step;
use crate::workspace::{Dataset, TempFolder};
use crate::{bench, lcp};

/// Where the site stands on the host.
const BASE: &str = "/some/path/";

/// The table of addresses on each server, a walk on nginx, and a thousand connections on `lcp serve`.
pub(crate) fn check() -> Result<TestCounts> {
    let are_there = || is_there("nginx", "-v") && is_there("apache2", "-v");
    let place = TempFolder::new("hosts")?;
    let program = std::path::absolute(lcp::program())?;
    step("nginx and Apache", |progress| {
        if !are_there() {
            packages::install(&["nginx-light", "apache2"], progress)?;
        }
        let site = place.path().join("www").join(BASE.trim_matches('/'));
        fs::create_dir_all(site.parent().unwrap_or(&site))?;
        let mut lcp = Command::new(&program);
        lcp.arg("site").arg(Dataset::EXAMPLE.release()).args([
            "--base-path",
            BASE,
            "--settings",
            Dataset::ENGLISH,
        ]);
        run_checked(lcp.arg("--app").arg(App::Public.folder()).arg("--out").arg(&site), progress)?;
        fs::write(site.join(".hidden"), "for nobody").context("a hidden file cannot be written")
    })?;
    if !are_there() {
        return skip("nginx or apache2 is absent; `sudo apt-get install nginx apache2` installs them");
    }
    let node = |script: &str| {
        let mut node = Command::new("node");
        node.arg(script).env("LCP_PROGRAM", &program).env("LCP_PLACE", place.path()).env("LCP_BASE", BASE);
        node
    };
    let mut counts = in_chromium("answers alike", "out/hosts.json", "", node("tests/hosts/compare.mjs"))?;
    let mut walk = node("tests/hosts/walk.mjs");
    let command = playwright("example", &["start.spec.js", "privacy.spec.js"]);
    walk.arg(command.get_program()).args(command.get_args());
    counts += in_chromium("a walk on nginx", "out/e2e-hosts.json", "", walk)?;
    counts += thousand(&program)?;
    Ok(counts)
}

/// A thousand connections on `lcp serve`, of which none fails. How quick it is, `cargo xtask bench --serve` says.
fn thousand(program: &Path) -> Result<TestCounts> {
    match bench::load(program)? {
        Some((_folder, mut load)) => {
            load.env("LCP_ROUNDS", "1").env("LCP_SECONDS", "2");
            TestCounts::of_exit_code("a thousand connections", &mut load)
        }
        None => skip("nginx or wrk is absent; `sudo apt-get install nginx wrk` installs them"),
    }
}
