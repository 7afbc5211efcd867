//! `docs/publishing.md` followed word for word: in an empty folder, by the one file that `cargo xtask dist` makes, with
//! no other program to be found.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail, ensure};

use super::counts::TestCounts;
use super::first_command::commands;
use crate::site_server::SiteServer;
use crate::steps::say;
use crate::workspace::TempFolder;
use crate::{app, dist};

const DOCUMENT: &str = "docs/publishing.md";

/// One check for each command of the document. The program is built as the tests are: what it does is the same.
pub(crate) fn check() -> Result<TestCounts> {
    app::make()?;
    let program = dist::make("dev")?;
    let place = TempFolder::new("publishing")?;
    let lcp = place.path().join("lcp");
    fs::copy(program, &lcp).context("the program cannot be copied")?;
    let folder = place.path().join("empty");
    fs::create_dir_all(&folder)?;
    let document = fs::read_to_string(DOCUMENT).with_context(|| format!("{DOCUMENT} cannot be read"))?;
    let mut counts = TestCounts::default();
    for command in commands(&document) {
        if let Err(error) = follow(&command, &lcp, &folder) {
            say(&format!("- {DOCUMENT}: `{command}`: {error:#}"));
            counts += TestCounts::FAILED;
            break; // what comes after it builds on it
        }
        counts += TestCounts::PASSED;
    }
    ensure!(counts.passed > 0, "{DOCUMENT} has no command that works");
    Ok(counts)
}

/// Does what a line of the document says, in a folder and with no other program to be found.
fn follow(line: &str, lcp: &Path, folder: &Path) -> Result<()> {
    let mut words = line.split_whitespace();
    if words.next() != Some("lcp") {
        bail!("only `lcp` is there");
    }
    let arguments: Vec<&str> = words.collect();
    let mut command = Command::new(lcp);
    command.args(&arguments).current_dir(folder).env_clear().env("PATH", "").stdin(Stdio::null());
    if arguments.first() == Some(&"serve") {
        return shows_its_first_page(&mut command);
    }
    let output = command.output()?;
    if output.status.success() {
        return Ok(());
    }
    bail!("{}: {}", output.status, String::from_utf8_lossy(&output.stderr))
}

/// Starts a server, looks at the first page, and ends it as a person would.
fn shows_its_first_page(command: &mut Command) -> Result<()> {
    let server = SiteServer::run(command)?;
    let page = server.page("")?;
    if !page.contains("<h1") {
        bail!("its first page has no heading: {page}");
    }
    server.stop()
}
