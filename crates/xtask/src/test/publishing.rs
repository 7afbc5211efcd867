//! `docs/publishing.md` followed word for word: in an empty folder, by the one file that `cargo xtask dist` makes, with
//! no other program to be found.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

use super::hosts::{ask, port_of};
use super::readme::{commands, stop};
use super::tally::Tally;
use crate::dist;
use crate::steps::{Steps, say};

const DOCUMENT: &str = "docs/publishing.md";

/// One check for each command of the document.
pub(crate) fn check() -> Result<Tally> {
    dist::make(&mut Steps::new(dist::STEPS))?;
    let bytes = fs::metadata(dist::file())?.len();
    say(&format!("lcp with the app inside has {} kB", bytes.div_ceil(1000)));
    let place = Place::new()?;
    let document = fs::read_to_string(DOCUMENT).with_context(|| format!("{DOCUMENT} cannot be read"))?;
    let mut tally = Tally::default();
    for command in commands(&document) {
        if let Err(error) = place.follow(&command) {
            say(&format!("- {DOCUMENT}: `{command}`: {error:#}"));
            tally += Tally::FAILED;
            break; // what comes after it builds on it
        }
        tally += Tally::PASSED;
    }
    Ok(tally.with_status(tally.passed > 0))
}

/// An empty folder, and the program in another.
struct Place {
    folder: PathBuf,
    lcp: PathBuf,
}

impl Place {
    fn new() -> Result<Self> {
        let place = std::env::temp_dir().join(format!("lcp-publishing-{}", std::process::id()));
        let folder = place.join("empty");
        fs::create_dir_all(&folder)?;
        let lcp = place.join("lcp");
        fs::copy(dist::file(), &lcp).context("the program cannot be copied")?;
        Ok(Self { folder, lcp })
    }

    /// Does what a line of the document says.
    fn follow(&self, line: &str) -> Result<()> {
        let mut words = line.split_whitespace();
        if words.next() != Some("lcp") {
            bail!("only `lcp` is there");
        }
        let arguments: Vec<&str> = words.collect();
        let mut command = Command::new(&self.lcp);
        command.args(&arguments).current_dir(&self.folder).env_clear().env("PATH", "").stdin(Stdio::null());
        if arguments.first() == Some(&"serve") {
            return shown(&mut command);
        }
        let output = command.output()?;
        if output.status.success() {
            return Ok(());
        }
        bail!("{}: {}", output.status, String::from_utf8_lossy(&output.stderr))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(place) = self.lcp.parent().filter(|place| *place != Path::new("")) {
            let _ = fs::remove_dir_all(place); // the system empties the folder of what is left there
        }
    }
}

/// Starts the server, looks at the first page, and ends it as a person would.
fn shown(command: &mut Command) -> Result<()> {
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let mut line = String::new();
    if let Some(out) = child.stdout.take() {
        BufReader::new(out).read_line(&mut line)?;
    }
    let page = line
        .split_whitespace()
        .next()
        .context("it printed no address")
        .and_then(|address| ask(port_of(address)?, "GET", "/", &[]));
    let ended = stop(&mut child);
    let page = page?;
    if page.status != 200 || !String::from_utf8_lossy(&page.body).contains("<h1") {
        bail!("its first page has no heading, and the status {}", page.status);
    }
    ended
}
