//! Every command that README.md tells people to type is one that runs here, as they would type it.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use super::tally::Tally;
use crate::steps::say;

/// How soon the site must be ready when everything was made before.
const READY_WITHIN: Duration = Duration::from_secs(10);

/// Runs each command of README.md, and refuses those that nobody runs.
pub(crate) fn check() -> Result<Tally> {
    let readme = fs::read_to_string("README.md").context("README.md cannot be read")?;
    let mut problems = Vec::new();
    for command in commands(&readme) {
        match command.as_str() {
            "cargo xtask test" => (), // this very run
            "cargo xtask serve" => {
                if let Err(error) = serves() {
                    problems.push(format!("{command}: {error:#}"));
                }
            }
            other => problems.push(format!("README.md says `{other}`, which no check runs")),
        }
    }
    Ok(Tally::of_problems(&problems))
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

/// Starts the command, waits for its address, and ends it as a person would.
fn serves() -> Result<()> {
    let started = Instant::now();
    let mut child = Command::new("cargo")
        .args(["xtask", "serve", "--port", "0"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut line = String::new();
    if let Some(out) = child.stdout.take() {
        BufReader::new(out).read_line(&mut line)?;
    }
    let took = started.elapsed();
    let ended = stop(&mut child);
    if !line.starts_with("http://127.0.0.1:") {
        bail!("it printed {line:?} where an address was due");
    }
    say(&format!("a second run is ready after {:.1} s", took.as_secs_f64()));
    if took > READY_WITHIN {
        bail!("a second run was ready after {:.1} s, and 10 s are allowed", took.as_secs_f64());
    }
    ended
}

/// Tells a server to stop, and expects it to end well.
pub(super) fn stop(child: &mut Child) -> Result<()> {
    let told = Command::new("kill").args(["-TERM", &child.id().to_string()]).status();
    if !told.is_ok_and(|status| status.success()) {
        child.kill()?;
    }
    let status = child.wait()?;
    if status.success() { Ok(()) } else { bail!("it did not stop gracefully: {status}") }
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
