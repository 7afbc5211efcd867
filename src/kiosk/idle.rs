//! The idle time-out: from the time of the last touch to what the kiosk does.

/// After how many seconds without a touch the kiosk asks whether the person is still there.
pub(super) const WARN_AFTER: u32 = 45;

/// How many seconds it asks before it wipes everything.
pub(super) const COUNTDOWN: u32 = 20;

/// After how many seconds an unused kiosk starts again, to load new data.
pub(super) const RELOAD_AFTER: u32 = 60 * 60;

/// The time of the last touch.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Idle {
    /// By the page's monotonic clock, in milliseconds. The wall clock may be set while a person reads.
    since: f64,
    /// Whether anybody touched the screen since the start.
    used: bool,
}

/// What the kiosk does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Watch {
    /// It waits for the person.
    Waiting,
    /// It asks whether they are still there, with so many seconds left to answer.
    Asking(u32),
    /// It wipes everything and starts again.
    Over,
}

impl Idle {
    /// A kiosk that has just started.
    #[must_use]
    pub(super) fn started(now: f64) -> Self {
        Self { since: now, used: false }
    }

    /// After a touch. While it asks, a touch elsewhere is no answer: it may be the next person's.
    #[must_use]
    pub(super) fn touched(self, now: f64) -> Self {
        match self.watch(now) {
            Watch::Waiting => Self { since: now, used: true },
            Watch::Asking(_) | Watch::Over => self,
        }
    }

    /// After the person asked for more time.
    #[must_use]
    pub(super) fn needs_time(now: f64) -> Self {
        Self { since: now, used: true }
    }

    /// What the kiosk does now.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a cast from a float to an integer saturates"
    )]
    pub(super) fn watch(self, now: f64) -> Watch {
        const MILLISECONDS: f64 = 1_000.0;
        let seconds = ((now - self.since) / MILLISECONDS) as u32;
        if !self.used {
            return if seconds < RELOAD_AFTER { Watch::Waiting } else { Watch::Over };
        }
        match seconds.checked_sub(WARN_AFTER) {
            None => Watch::Waiting,
            Some(asked) if asked < COUNTDOWN => Watch::Asking(COUNTDOWN - asked),
            Some(_) => Watch::Over,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(idle: Idle, seconds: f64) -> Watch {
        idle.watch(seconds * 1_000.0)
    }

    fn in_use() -> Idle {
        Idle::started(-9_000.0).touched(0.0)
    }

    #[test]
    fn it_asks_after_45_seconds_and_wipes_20_seconds_later() {
        let expected = [
            (0.0, Watch::Waiting),
            (44.9, Watch::Waiting),
            (45.0, Watch::Asking(20)),
            (64.9, Watch::Asking(1)),
            (65.0, Watch::Over),
            (1e12, Watch::Over),
        ];
        for (seconds, watch) in expected {
            assert_eq!(after(in_use(), seconds), watch, "after {seconds} s");
        }
    }

    #[test]
    fn a_touch_restarts_the_time_but_does_not_answer_the_question() {
        assert_eq!(after(in_use().touched(40_000.0), 80.0), Watch::Waiting);
        assert_eq!(after(in_use().touched(50_000.0), 60.0), Watch::Asking(5));
        assert_eq!(after(Idle::needs_time(50_000.0), 60.0), Watch::Waiting);
    }

    #[test]
    fn an_unused_kiosk_does_not_ask_and_starts_again_after_an_hour() {
        let untouched = Idle::started(0.0);
        assert_eq!(after(untouched, 3_599.0), Watch::Waiting);
        assert_eq!(after(untouched, 3_600.0), Watch::Over);
    }

    #[test]
    fn a_clock_that_goes_back_does_not_ask() {
        assert_eq!(after(in_use(), -5.0), Watch::Waiting);
        assert_eq!(in_use().watch(f64::NAN), Watch::Waiting);
    }
}
