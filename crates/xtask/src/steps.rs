//! Named steps: each shows its number, name, progress and time, or that it was done before.

use std::io::{IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use indicatif::{ProgressBar, ProgressStyle};

/// A row of steps under way.
#[derive(Debug)]
pub(crate) struct Steps {
    at: usize,
    of: usize,
}

/// The progress of one step: the last line that its tool printed.
#[derive(Debug)]
pub(crate) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// Shows what the step is at.
    pub(crate) fn at(&self, line: &str) {
        self.bar.set_message(line.trim().to_owned());
    }
}

impl Steps {
    /// A row of a known length.
    pub(crate) fn new(of: usize) -> Self {
        Self { at: 0, of }
    }

    /// Does one step, unless it is done already.
    pub(crate) fn step(
        &mut self,
        name: &str,
        is_done: bool,
        work: impl FnOnce(&Progress) -> Result<()>,
    ) -> Result<()> {
        self.at += 1;
        let title = format!("[{:>2}/{}] {name}", self.at, self.of);
        if is_done {
            say(&format!("{title}: done before"));
            return Ok(());
        }
        if !std::io::stderr().is_terminal() {
            say(&format!("{title} ..."));
        }
        let started = Instant::now();
        let progress = Progress { bar: spinner(&title) };
        let outcome = work(&progress);
        progress.bar.finish_and_clear();
        outcome.with_context(|| format!("step {name:?} failed"))?;
        say(&format!("{title}: {:.1} s", started.elapsed().as_secs_f64()));
        Ok(())
    }
}

fn spinner(title: &str) -> ProgressBar {
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {prefix} {elapsed} {wide_msg:.dim}") {
        bar.set_style(style);
    }
    bar.set_prefix(title.to_owned());
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

/// Prints a line about the work. It is a courtesy: the work goes on when nobody can read it.
pub(crate) fn say(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}
