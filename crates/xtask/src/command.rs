//! Other programs, run with their last line shown and their whole output kept.

use std::io::{BufRead as _, BufReader, pipe};
use std::process::{Command, ExitStatus, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::steps::Progress;

/// How many lines of a failed program's output an error holds.
const SHOWN_LINES: usize = 60;

/// What became of a program.
#[derive(Debug)]
pub(crate) struct Finished {
    pub(crate) status: ExitStatus,
    /// Both outputs, in the order in which the lines came.
    pub(crate) output: String,
}

/// Runs a program to its end. A failure of the program is no error here.
pub(crate) fn run(command: &mut Command, progress: &Progress) -> Result<Finished> {
    let (reader, writer) = pipe()?;
    command.stdin(Stdio::null()).stdout(writer.try_clone()?).stderr(writer);
    let mut child = command.spawn().with_context(|| format!("`{}` cannot be started", shown(command)))?;
    // The command keeps its ends of the pipe, which otherwise never closes.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut output = String::new();
    for line in BufReader::new(reader).split(b'\n') {
        let line = String::from_utf8_lossy(&line?).into_owned();
        progress.show(&line);
        output.extend([line.trim_end_matches('\r'), "\n"]);
    }
    Ok(Finished { status: child.wait()?, output })
}

/// Runs a program that must succeed, and gives what it printed.
pub(crate) fn run_checked(command: &mut Command, progress: &Progress) -> Result<String> {
    let Finished { status, output } = run(command, progress)?;
    if status.success() {
        return Ok(output);
    }
    let lines: Vec<&str> = output.lines().collect();
    let tail = lines.get(lines.len().saturating_sub(SHOWN_LINES)..).unwrap_or_default().join("\n");
    bail!("`{}` failed ({status}):\n{tail}", shown(command))
}

/// What a program prints when asked for something quick, such as its version; `None` when it is absent or fails.
pub(crate) fn capture(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program is there and answers to an option such as `--version`.
pub(crate) fn is_there(program: &str, option: &str) -> bool {
    capture(Command::new(program).arg(option)).is_some()
}

/// The command as a person would type it.
fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
