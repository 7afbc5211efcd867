//! Other programs, run with their last line shown and their whole output kept.

use std::io::{BufRead as _, BufReader, Read};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;

use anyhow::{Context as _, Result, bail};

use crate::steps::Progress;

/// How many lines of a failed program's output are shown.
const SHOWN: usize = 60;

/// A program that ended.
#[derive(Debug)]
pub(crate) struct Ended {
    /// How it ended.
    pub(crate) status: ExitStatus,
    /// What it printed to both outputs, in the order in which it came.
    pub(crate) output: String,
}

/// Runs a program to its end and gives what it printed; a failure is not yet an error.
pub(crate) fn ended(command: &mut Command, progress: &Progress) -> Result<Ended> {
    let name = shown(command);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("`{name}` cannot be started"))?;
    let (sender, lines) = mpsc::channel();
    if let Some(out) = child.stdout.take() {
        pass_on(out, sender.clone());
    }
    if let Some(err) = child.stderr.take() {
        pass_on(err, sender);
    }
    let mut output = String::new();
    for line in lines {
        progress.at(&line);
        output.push_str(&line);
        output.push('\n');
    }
    Ok(Ended { status: child.wait()?, output })
}

/// Runs a program that must succeed, and gives what it printed.
pub(crate) fn succeed(command: &mut Command, progress: &Progress) -> Result<String> {
    let ended = ended(command, progress)?;
    if ended.status.success() {
        return Ok(ended.output);
    }
    let lines: Vec<&str> = ended.output.lines().collect();
    let tail = lines.get(lines.len().saturating_sub(SHOWN)..).unwrap_or_default().join("\n");
    bail!("`{}` failed ({}):\n{tail}", shown(command), ended.status)
}

/// What a program prints when asked for something quick, such as its version; `None` when it is not there or fails.
pub(crate) fn answer(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn pass_on(stream: impl Read + Send + 'static, sender: mpsc::Sender<String>) {
    thread::spawn(move || {
        for line in BufReader::new(stream).split(b'\n') {
            let Ok(line) = line else { break };
            let line = String::from_utf8_lossy(&line).trim_end_matches('\r').to_owned();
            if sender.send(line).is_err() {
                break;
            }
        }
    });
}

/// The command as a person would type it.
fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
