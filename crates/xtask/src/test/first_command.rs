//! The commands that README.md tells people to type work on a machine that has never seen the project: in a fresh clone
//! of the last commit, with an empty cargo home and an empty npm cache.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use super::counts::TestCounts;
use crate::command::run_checked;
use crate::site_server::SiteServer;
use crate::steps::{say, step};
use crate::workspace::TempFolder;

/// How soon the site must be ready when everything was made before.
const READY_WITHIN: Duration = Duration::from_secs(10);

/// A page that only the example has.
const PAGE: &str = "partnership/harbour/";

/// Runs each command of README.md, and refuses those that no check runs.
pub(crate) fn check(without_tools: bool) -> Result<TestCounts> {
    let readme = fs::read_to_string("README.md").context("README.md cannot be read")?;
    let mut problems = Vec::new();
    for command in commands(&readme) {
        match command.as_str() {
            "cargo xtask test" => (), // this very run
            "cargo xtask serve" => {
                if let Err(error) = serves_in_fresh_clone(&command, without_tools) {
                    problems.push(format!("{command}: {error:#}"));
                }
            }
            other => problems.push(format!("README.md says `{other}`, which no check runs")),
        }
    }
    Ok(TestCounts::of_problems(&problems))
}

/// The lines of the shell blocks in a Markdown text.
pub(super) fn commands(markdown: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut inside = false;
    for line in markdown.lines() {
        if let Some(language) = line.trim_start().strip_prefix("```") {
            inside = !inside && ["sh", "bash", "console", "shell"].contains(&language.trim());
        } else if inside && !line.trim().is_empty() {
            found.push(line.trim().trim_start_matches("$ ").to_owned());
        }
    }
    found
}

/// Runs the command twice: on a machine that has nothing yet, and again when everything is made.
fn serves_in_fresh_clone(command: &str, without_tools: bool) -> Result<()> {
    let place = TempFolder::new("first-command")?;
    let clone = place.path().join("clone");
    step("clone", |progress| {
        run_checked(Command::new("git").args(["clone", "--quiet", "."]).arg(&clone), progress)
    })?;
    let path = if without_tools {
        path_without_tools(&place.path().join("bin"))?
    } else {
        env::var_os("PATH").unwrap_or_default()
    };
    let ready = || -> Result<Duration> {
        let started = Instant::now();
        let mut words = command.split(' ');
        let mut serve = Command::new(words.next().unwrap_or_default());
        serve.args(words).args(["--port", "0"]).current_dir(&clone).env("PATH", &path);
        serve.env("CARGO_HOME", place.path().join("cargo")).env("npm_config_cache", place.path().join("npm"));
        let server = SiteServer::run(serve.env_remove("CARGO_TARGET_DIR"))?;
        let took = started.elapsed();
        if !server.page(PAGE)?.contains("<h1") {
            bail!("{PAGE} has no heading");
        }
        server.stop()?;
        Ok(took)
    };
    let first = step(command, |_| ready())?;
    let second = step(&format!("{command} again"), |_| ready())?;
    say(&format!("ready after {:.0} s, and again after {:.1} s", first.as_secs_f64(), second.as_secs_f64()));
    if second > READY_WITHIN {
        bail!("a second run may take {} s", READY_WITHIN.as_secs());
    }
    Ok(())
}

/// The search path without the folders that hold an installed tool; what else Rust has there is linked from a new folder.
fn path_without_tools(links: &Path) -> Result<std::ffi::OsString> {
    fs::create_dir_all(links)?;
    let mut kept = vec![links.to_owned()];
    for folder in env::split_paths(&env::var_os("PATH").unwrap_or_default()) {
        if !["trunk", "wasm-bindgen", "cargo-binstall"].iter().any(|tool| folder.join(tool).exists()) {
            kept.push(folder);
            continue;
        }
        for name in ["cargo", "rustc", "rustup"] {
            let (program, link) = (folder.join(name), links.join(name));
            #[cfg(unix)]
            if program.exists() && !link.exists() {
                std::os::unix::fs::symlink(program, link)?;
            }
        }
    }
    Ok(env::join_paths(kept)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_the_lines_of_shell_blocks() {
        let readme =
            "Text\n```sh\ncargo xtask serve\n\n$ cargo xtask test\n```\n```json\n{}\n```\nmore `code`\n";
        assert_eq!(commands(readme), ["cargo xtask serve", "cargo xtask test"]);
    }
}
