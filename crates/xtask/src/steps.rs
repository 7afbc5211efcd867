//! Named steps: each shows its name, its progress and its time. Several may run at once.

use std::io::{IsTerminal as _, Write as _};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

static BARS: LazyLock<MultiProgress> = LazyLock::new(MultiProgress::new);

/// The progress of one step: the last line that its program printed.
#[derive(Debug)]
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// Shows what the step does now.
    pub(crate) fn show(&self, line: &str) {
        self.0.set_message(line.trim().to_owned());
    }
}

/// Runs a step and says how long it took. An error names the step.
pub(crate) fn step<T>(name: &str, work: impl FnOnce(&Progress) -> Result<T>) -> Result<T> {
    if !std::io::stderr().is_terminal() {
        say(&format!("{name} ..."));
    }
    let started = Instant::now();
    let progress = Progress(BARS.add(spinner(name)));
    let outcome = work(&progress);
    progress.0.finish_and_clear();
    let result = outcome.with_context(|| format!("step {name:?} failed"))?;
    say(&format!("{name}: {:.1} s", started.elapsed().as_secs_f64()));
    Ok(result)
}

/// Runs a step unless its result is there already.
pub(crate) fn step_unless(
    is_done: bool,
    name: &str,
    work: impl FnOnce(&Progress) -> Result<()>,
) -> Result<()> {
    if is_done {
        say(&format!("{name}: up to date"));
        return Ok(());
    }
    step(name, work)
}

fn spinner(name: &str) -> ProgressBar {
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {prefix} {elapsed} {wide_msg:.dim}") {
        bar.set_style(style);
    }
    bar.set_prefix(name.to_owned());
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

/// Prints a line about the work to the error output. The work goes on when that is closed.
pub(crate) fn say(line: &str) {
    BARS.suspend(|| {
        let _ = writeln!(std::io::stderr(), "{line}");
    });
}
