//! Progress of long work: a bar on a terminal, plain lines where there is none.

use std::io::Write as _;
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};

/// One step of long work, shown from its start to its end.
pub(crate) struct Step {
    bar: ProgressBar,
    name: String,
    started: Instant,
}

impl Step {
    /// Starts a step with a known number of parts; 0 when the number is not known.
    pub(crate) fn start(name: &str, parts: u64) -> Self {
        let bar = if parts == 0 { ProgressBar::new_spinner() } else { ProgressBar::new(parts) };
        let template =
            if parts == 0 { "{spinner} {msg} {elapsed}" } else { "{msg} {wide_bar} {pos}/{len} {elapsed}" };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.set_message(name.to_owned());
        Self { bar, name: name.to_owned(), started: Instant::now() }
    }

    /// Says how many parts are done.
    pub(crate) fn reached(&self, parts: u64) {
        self.bar.set_position(parts);
    }

    /// Ends the step with a line that says what came of it.
    pub(crate) fn end(self, outcome: &str) {
        self.bar.finish_and_clear();
        let seconds = self.started.elapsed().as_secs_f64();
        // Progress is a courtesy: the work goes on when nobody can read it.
        let _ = writeln!(std::io::stderr(), "{}: {outcome} ({seconds:.1} s)", self.name);
    }
}
