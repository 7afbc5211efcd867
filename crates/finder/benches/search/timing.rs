//! How long something takes, done many times.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// The times, shortest first.
pub(crate) struct Timing(Vec<Duration>);

impl Timing {
    /// Does something a number of times, after a tenth as many times to warm up.
    pub(crate) fn of<T>(times: usize, mut what: impl FnMut(usize) -> T) -> Self {
        for at in 0..times.div_ceil(10) {
            black_box(what(at));
        }
        let mut taken: Vec<Duration> = (0..times)
            .map(|at| {
                let started = Instant::now();
                let made = black_box(what(at));
                let taken = started.elapsed();
                drop(made);
                taken
            })
            .collect();
        taken.sort();
        Self(taken)
    }

    /// Does each of some things a number of times, and keeps the middle time of each: what another program on the
    /// machine takes of one of the times is left out.
    pub(crate) fn of_each<T>(things: usize, times: usize, mut what: impl FnMut(usize) -> T) -> Self {
        let mut taken: Vec<Duration> =
            (0..things).map(|at| Self::of(times, |_| what(at)).percentile(50)).collect();
        taken.sort();
        Self(taken)
    }

    /// The time that so many of a hundred are at or below.
    pub(crate) fn percentile(&self, hundredths: usize) -> Duration {
        let last = self.0.len().saturating_sub(1);
        self.0.get(last * hundredths / 100).copied().unwrap_or_default()
    }

    /// One line of a table, in milliseconds.
    pub(crate) fn row(&self, name: &str) -> String {
        let milliseconds = |hundredths| self.percentile(hundredths).as_secs_f64() * 1e3;
        format!("| {name} | {:.3} | {:.3} | {:.3} |", milliseconds(50), milliseconds(95), milliseconds(99))
    }
}
