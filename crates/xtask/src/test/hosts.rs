//! A site on the servers of others: nginx and Apache, as they are distributed, answer as `lcp serve` does, under a path
//! of a larger site; a browser walks through it there.

mod ask;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use self::ask::Answer;
pub(super) use self::ask::ask;
use super::journeys::in_chromium;
use super::tally::Tally;
use crate::child::{answer, succeed};
use crate::lcp::Speed;
use crate::servers::{Running, apache, nginx};
use crate::serving::Serving;
use crate::steps::{Steps, say};
use crate::workspace::{APP, Made};
use crate::{load, packages};

/// Where the site stands on the host.
const BASE: &str = "/some/path/";

/// What every answer has to say alike.
const COMPARED: [&str; 10] = [
    "content-type",
    "content-encoding",
    "cache-control",
    "vary",
    "content-security-policy",
    "x-content-type-options",
    "referrer-policy",
    "permissions-policy",
    "cross-origin-opener-policy",
    "allow",
];

/// What is asked: a method, what comes after the base path, and which copies are taken. `*.wasm` stands for the file with
/// that ending.
const ASKED: [(&str, &str, &str); 24] = [
    ("GET", "", "gzip, deflate, br, zstd"),
    ("GET", "", "gzip"),
    ("GET", "", "gzip;q=0.5, br;q=0"),
    ("GET", "", ""),
    ("HEAD", "", "br"),
    ("GET", "index.html", "br"),
    ("GET", "*.wasm", "br"),
    ("GET", "*.wasm", "gzip"),
    ("GET", "*.js", "br"),
    ("HEAD", "*.css", "br"),
    ("GET", "*.css", "identity"),
    ("GET", "boot/*.svg", "br"),
    ("GET", "release/release.json", "br"),
    ("GET", "release/*.lcp", "br"),
    ("GET", "404.html", "br"),
    ("GET", "compare", "br"),
    ("GET", "kiosk/compare", "gzip"),
    ("GET", "kiosk/", "br"),
    ("GET", "no-such.js", "br"),
    ("GET", "_headers", "br"),
    ("GET", "_nginx.conf", "br"),
    ("GET", ".hidden", "br"),
    ("GET", "%2e%2e/%2e%2e/etc/passwd.txt", "br"),
    ("POST", "index.html", "br"),
];

/// The table of addresses on each server, and a walk on nginx.
pub(crate) fn check() -> Result<Tally> {
    let place = Place::new()?;
    let mut tally = Tally::default();
    let mut ready = false;
    Steps::new(1).step("nginx and Apache", false, |progress| {
        if answer("nginx", &["-v"]).is_none() || answer("apache2", &["-v"]).is_none() {
            packages::install(&["nginx-light", "apache2"], progress)?;
        }
        ready = answer("nginx", &["-v"]).is_some() && answer("apache2", &["-v"]).is_some();
        let mut lcp = Command::new(std::path::absolute(Speed::Release.lcp())?);
        lcp.arg("site").arg(Made::EXAMPLE.release()).args(["--app", APP, "--base-path", BASE]);
        succeed(lcp.arg("--out").arg(place.site()), progress)?;
        fs::write(place.site().join(".hidden"), "for nobody").context("a hidden file cannot be written")
    })?;
    if !ready {
        if std::env::var("CI").is_ok_and(|ci| ci == "true") {
            bail!("nginx or apache2 is absent, and CI=true asks for both");
        }
        say("skipped: nginx or apache2 is absent; `sudo apt-get install nginx apache2` installs them");
        return Ok(Tally::SKIPPED);
    }
    let ours = Serving::start(&place.site(), 0, Speed::Release)?;
    let expected = all(port_of(&ours.address)?, &place.site())?;
    for server in [nginx(&place.0, BASE)?, apache(&place.0, BASE)?] {
        tally += compared(&server, &expected, &place.site())?;
        if server.name == "nginx" {
            tally += walk(&server)?;
        }
    }
    tally += thousand()?;
    Ok(tally)
}

/// A thousand connections on `lcp serve`, of which none fails. How quick it is, `cargo xtask bench --serve` says.
fn thousand() -> Result<Tally> {
    let mut problems = Vec::new();
    Steps::new(1).step("a thousand connections", false, |progress| {
        let rounds = load::rounds(1, 2, progress)?.context("nginx or wrk is absent")?;
        let errors: u64 = rounds.iter().map(|[ours, _]| ours.errors).sum();
        if errors > 0 {
            problems.push(format!("{errors} of the answers or connections of `lcp serve` failed"));
        }
        say(load::table(&rounds)?.trim_end());
        Ok(())
    })?;
    Ok(Tally::of_problems(&problems))
}

/// A folder that servers may read which give up their rights.
struct Place(PathBuf);

impl Place {
    fn new() -> Result<Self> {
        let place = std::env::temp_dir().join(format!("lcp-hosts-{}", std::process::id()));
        fs::create_dir_all(place.join("www/some"))?;
        #[cfg(unix)]
        fs::set_permissions(&place, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
        Ok(Self(place))
    }

    fn site(&self) -> PathBuf {
        self.0.join("www/some/path")
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0); // the system empties the folder of what is left there
    }
}

/// The port in `http://127.0.0.1:8080/`.
pub(super) fn port_of(address: &str) -> Result<u16> {
    let port = address.rsplit(':').next().and_then(|rest| rest.split('/').next());
    port.and_then(|port| port.parse().ok()).with_context(|| format!("{address} has no port"))
}

/// What a server answers to everything that is asked, with what a browser asks who has the file already.
fn all(port: u16, site: &Path) -> Result<Vec<(String, Answer)>> {
    let mut answers = Vec::new();
    for (method, path, accepted) in ASKED {
        let address = [BASE, &named(site, path)?].concat();
        let answer = ask(port, method, &address, &[("Accept-Encoding", accepted)])?;
        let title = format!("{method} {address} taking {accepted:?}");
        if let (Some(tag), "GET") = (answer.headers.get("etag"), method) {
            let again =
                ask(port, method, &address, &[("Accept-Encoding", accepted), ("If-None-Match", tag)])?;
            answers.push((format!("{title} again"), again));
        }
        answers.push((title, answer));
    }
    let five = ask(port, "GET", &[BASE, &named(site, "*.css")?].concat(), &[("Range", "bytes=5-9")])?;
    answers.push(("five bytes of the styles".to_owned(), five));
    answers
        .push(("the path without its slash".to_owned(), ask(port, "GET", BASE.trim_end_matches('/'), &[])?));
    Ok(answers)
}

/// The path with the name of a file of the site in place of the star.
fn named(site: &Path, path: &str) -> Result<String> {
    let Some((folder, ending)) = path.split_once('*') else { return Ok(path.to_owned()) };
    let mut names: Vec<String> = fs::read_dir(site.join(folder))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(ending) && name.contains('-'))
        .collect();
    names.sort();
    let name = names.first().with_context(|| format!("the site has no {path}"))?;
    Ok([folder, name].concat())
}

fn compared(server: &Running, expected: &[(String, Answer)], site: &Path) -> Result<Tally> {
    let mut problems = Vec::new();
    for ((title, ours), (_, theirs)) in expected.iter().zip(all(server.port, site)?) {
        let mut differ = |what: &str, ours: &str, theirs: &str| {
            if ours != theirs {
                problems.push(format!("{}: {title}: {what} is {theirs:?}, and ours {ours:?}", server.name));
            }
        };
        let is_moved = |status: u16| matches!(status, 301 | 308);
        if is_moved(ours.status) && is_moved(theirs.status) {
            let leads = theirs.headers.get("location").is_some_and(|to| to.ends_with(BASE));
            differ("leading to the site", "true", &leads.to_string());
            continue;
        }
        differ("the status", &ours.status.to_string(), &theirs.status.to_string());
        if ours.status >= 400 {
            continue; // each server has its own words for that
        }
        for name in COMPARED {
            let said = |answer: &Answer| answer.headers.get(name).cloned().unwrap_or_default();
            // What is not sent has no kind.
            if ours.status != 304 || !["content-type", "content-encoding"].contains(&name) {
                differ(name, &said(ours), &said(&theirs));
            }
        }
        let lengths = [&ours.body, &theirs.body].map(|body| body.len().to_string());
        differ("the length", &lengths[0], &lengths[1]);
        differ("having the same bytes", "true", &(ours.body == theirs.body).to_string());
    }
    let tally = Tally::of_problems(&problems);
    Ok(if problems.is_empty() { Tally { passed: expected.len() as u64, ..tally } } else { tally })
}

/// A browser on a server: what everybody does first, and that it keeps the place to itself.
fn walk(server: &Running) -> Result<Tally> {
    let mut playwright = Command::new("npx");
    playwright
        .args(["--no-install", "playwright", "test", "--config", "tests/e2e/playwright.config.js"])
        .args(["--project=example", "start.spec.js", "privacy.spec.js"]);
    let address = format!("http://127.0.0.1:{}{BASE}", server.port);
    in_chromium("a walk on nginx", "out/journeys-hosts.json", &address, playwright)
}
