//! A thousand browsers at once on the site as `lcp serve` shows it, and on nginx with the site's own configuration, in
//! turn: figures of one run, of which only the ratio means anything.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::child::{answer, succeed};
use crate::lcp::Speed;
use crate::servers::nginx;
use crate::steps::Progress;
use crate::workspace::{APP, Made};
use crate::{packages, serving};

/// How many connections are open at once.
pub(crate) const CONNECTIONS: &str = "1000";

/// Open files that a process may have here: each connection is one, and usual systems start with 1,024.
const OPEN_FILES: &str = "ulimit -n 8192; exec \"$0\" \"$@\"";

/// What came of a run on one server.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Load {
    /// Answers in a second.
    pub(crate) answers: f64,
    /// Connections and answers that failed.
    pub(crate) errors: u64,
    /// The time within which 99 of 100 answers came, in milliseconds.
    pub(crate) slowest: f64,
}

/// Rounds on both servers, ours first.
pub(crate) type Rounds = Vec<[Load; 2]>;

/// Runs rounds of so many seconds each; `None` where `wrk` or nginx cannot be had.
pub(crate) fn rounds(count: usize, seconds: u32, progress: &Progress) -> Result<Option<Rounds>> {
    let is_there = || answer("nginx", &["-v"]).is_some() && has_wrk();
    if !is_there() {
        packages::install(&["nginx-light", "wrk"], progress)?;
    }
    if !is_there() {
        return Ok(None);
    }
    let place = Place::new()?;
    let site = place.0.join("www");
    let mut lcp = Command::new(Speed::Release.lcp());
    lcp.arg("site").arg(Made::EXAMPLE.release()).args(["--app", APP]).arg("--out").arg(&site);
    succeed(&mut lcp, progress)?;
    let script = place.0.join("visit.lua");
    fs::write(&script, visit(&addresses(&site)?))?;
    let mut measured = Rounds::new();
    for round in 0..count {
        let ours = {
            let lcp = with_files(std::path::absolute(Speed::Release.lcp())?.as_os_str());
            let server = serving::Serving::of(lcp, &site, 0)?;
            progress.at(&format!("round {} of {count}: lcp serve", round + 1));
            run(&server.address, &script, seconds)?
        };
        let theirs = {
            let server = nginx(&place.0, "/")?;
            progress.at(&format!("round {} of {count}: nginx", round + 1));
            run(&format!("http://127.0.0.1:{}/", server.port), &script, seconds)?
        };
        measured.push([ours, theirs]);
    }
    Ok(Some(measured))
}

/// The middle one of the rounds by answers in a second, for each server.
pub(crate) fn middle(rounds: &Rounds) -> Option<[Load; 2]> {
    let of = |at: usize| {
        let mut loads: Vec<Load> = rounds.iter().filter_map(|round| round.get(at).copied()).collect();
        loads.sort_by(|one, other| one.answers.total_cmp(&other.answers));
        loads.get(loads.len() / 2).copied()
    };
    Some([of(0)?, of(1)?])
}

/// The figures for people.
pub(crate) fn table(rounds: &Rounds) -> Result<String> {
    let [ours, theirs] = middle(rounds).context("no round was run")?;
    let errors: u64 = rounds.iter().flatten().map(|load| load.errors).sum();
    Ok(format!(
        "## Serving\n\n`cargo xtask bench --serve --keep`: {CONNECTIONS} connections at once (wrk) ask the example's site for \
         all its files with copies, in turn on `lcp serve` and on nginx with the site's own `_nginx.conf`; the middle of {} \
         rounds. {errors} errors in all rounds.\n\n\
         | server | answers in a second | 99 in 100 within |\n|---|---|---|\n\
         | `lcp serve` | {:.0} | {:.0} ms |\n| nginx | {:.0} | {:.0} ms |\n| ratio | **{:.2}**, at least 0.80 | |\n",
        rounds.len(),
        ours.answers,
        ours.slowest,
        theirs.answers,
        theirs.slowest,
        ours.answers / theirs.answers,
    ))
}

/// A command with enough open files.
fn with_files(program: &std::ffi::OsStr) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", OPEN_FILES]).arg(program);
    command
}

/// `wrk -v` says its version and fails.
fn has_wrk() -> bool {
    Command::new("wrk").arg("-v").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}

/// The addresses of the files that have copies, which is all that a visit asks for.
fn addresses(site: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(site.join(&folder))? {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else if let Some(path) = path.to_str().and_then(|path| path.strip_suffix(".br")) {
                found.push(format!("/{path}"));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// What each connection asks for, one file after the other, as a script for `wrk`.
fn visit(addresses: &[String]) -> String {
    let list: String = addresses.iter().flat_map(|address| ["  \"", address, "\",\n"]).collect();
    format!(
        "local addresses = {{\n{list}}}\nlocal at = 0\n\
         request = function()\n  at = at + 1\n  return wrk.format(\"GET\", addresses[(at % #addresses) + 1], \
         {{[\"Accept-Encoding\"] = \"gzip, deflate, br\"}})\nend\n\
         done = function(summary, latency)\n  local errors = summary.errors\n  print(string.format(\"load %f %d %f\", \
         summary.requests / summary.duration * 1e6, errors.connect + errors.read + errors.write + errors.status + \
         errors.timeout, latency:percentile(99) / 1000))\nend\n"
    )
}

fn run(address: &str, script: &Path, seconds: u32) -> Result<Load> {
    let mut wrk = with_files("wrk".as_ref());
    wrk.args(["--threads", "1", "--connections", CONNECTIONS, "--timeout", "10s"]);
    let output =
        wrk.args(["--duration", &format!("{seconds}s"), "--script"]).arg(script).arg(address).output()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    match read(&said) {
        Some(load) if output.status.success() => Ok(load),
        _ => bail!("wrk failed: {said}{}", String::from_utf8_lossy(&output.stderr)),
    }
}

fn read(said: &str) -> Option<Load> {
    let line = said.lines().find_map(|line| line.strip_prefix("load "))?;
    let mut numbers = line.split(' ');
    let (answers, errors, slowest) = (numbers.next()?, numbers.next()?, numbers.next()?);
    Some(Load {
        answers: answers.parse().ok()?,
        errors: errors.parse().ok()?,
        slowest: slowest.parse().ok()?,
    })
}

/// A folder that nginx may read when it gives up its rights.
struct Place(PathBuf);

impl Place {
    fn new() -> Result<Self> {
        let place = std::env::temp_dir().join(format!("lcp-load-{}", std::process::id()));
        fs::create_dir_all(&place)?;
        #[cfg(unix)]
        fs::set_permissions(&place, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
        Ok(Self(place))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0); // the system empties the folder of what is left there
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_wrk_says_is_read_and_the_middle_round_counts() {
        let said = "Running 5s test\nload 20123.5 3 61.25\n";
        assert_eq!(read(said), Some(Load { answers: 20123.5, errors: 3, slowest: 61.25 }));
        assert_eq!(read("unable to connect"), None);
        let load = |answers: f64| Load { answers, errors: 0, slowest: 1.0 };
        let rounds = vec![[load(3.0), load(9.0)], [load(1.0), load(7.0)], [load(2.0), load(8.0)]];
        assert_eq!(middle(&rounds), Some([load(2.0), load(8.0)]));
        assert!(table(&rounds).unwrap().contains("| ratio | **0.25**"));
        assert_eq!(middle(&Vec::new()), None);
    }
}
