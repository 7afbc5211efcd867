//! Printing an answer.

use std::io::{ErrorKind, IsTerminal, Write as _};

use anyhow::bail;
use publisher::report::Style;

use crate::exit_status::ExitStatus;

/// Prints an answer on the standard output.
pub(crate) fn answer(text: &str) -> anyhow::Result<ExitStatus> {
    match std::io::stdout().write_all(text.as_bytes()) {
        // A reader such as `head` that has seen enough is no fault.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            bail!("the answer cannot be printed: {error}")
        }
        _ => Ok(ExitStatus::Done),
    }
}

/// How to draw a report: coloured on a terminal, unless the person asked for no colour (<https://no-color.org>).
pub(crate) fn report_style(output: &impl IsTerminal) -> Style {
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if output.is_terminal() && !no_colour { Style::Coloured } else { Style::Plain }
}

/// Says on the error output what a reader of an answer should know; the answer itself is the same.
pub(crate) fn warnings(warnings: impl IntoIterator<Item = String>) {
    for warning in warnings {
        // A warning that nobody can read changes nothing.
        let _ = writeln!(std::io::stderr(), "warning: {warning}");
    }
}
