//! How a run of `lcp` ends, and what a script may conclude from it.

use std::io::Write as _;
use std::process::ExitCode;

/// The end of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ExitStatus {
    /// What was asked for is done: exit code 0.
    Done,
    /// The data has errors, and they were printed: exit code 1.
    DataHasErrors,
    /// The command was used wrongly, or something it needs is not there: exit code 2.
    WrongUse,
}

impl ExitStatus {
    /// Prints an error that nobody handled before, with its causes.
    pub(crate) fn from_error(error: &anyhow::Error) -> Self {
        // Nothing is left to do when even the error output is closed.
        let _ = writeln!(std::io::stderr(), "error: {error:#}");
        Self::WrongUse
    }
}

impl From<ExitStatus> for ExitCode {
    fn from(status: ExitStatus) -> Self {
        match status {
            ExitStatus::Done => Self::SUCCESS,
            ExitStatus::DataHasErrors => Self::from(1),
            ExitStatus::WrongUse => Self::from(2),
        }
    }
}
