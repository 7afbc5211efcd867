//! Whether somebody is still there: from when they last touched the screen to what the screen does.

/// How long nobody touches the screen before it asks, in seconds.
pub(super) const PATIENCE: u32 = 45;

/// How long it asks before everything is wiped away, in seconds.
pub(super) const COUNTDOWN: u32 = 20;

/// How long a screen that nobody touched stays before it starts again, in seconds: new information is taken then.
pub(super) const REFRESH: u32 = 60 * 60;

/// When the screen was last touched.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Idle {
    /// That moment by the page's own clock, in milliseconds. The clock of the wall may be set while a person reads.
    since: f64,
    /// Whether anybody touched the screen since it started.
    used: bool,
}

/// What the screen does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Watch {
    /// It waits for the person.
    Waiting,
    /// It asks whether they are still there, with so many seconds left.
    Asking(u32),
    /// It wipes everything away and starts again.
    Over,
}

impl Idle {
    /// A screen that has just started.
    #[must_use]
    pub(super) fn started(now: f64) -> Self {
        Self { since: now, used: false }
    }

    /// After the screen was touched. While it asks, a touch anywhere is no answer: it may be the next person's.
    #[must_use]
    pub(super) fn touched(self, now: f64) -> Self {
        match self.watch(now) {
            Watch::Waiting => Self { since: now, used: true },
            Watch::Asking(_) | Watch::Over => self,
        }
    }

    /// After the person said that they need more time.
    #[must_use]
    pub(super) fn needs_time(now: f64) -> Self {
        Self { since: now, used: true }
    }

    /// What the screen does now.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a cast of a float to an integer keeps within its bounds"
    )]
    pub(super) fn watch(self, now: f64) -> Watch {
        const MILLISECONDS: f64 = 1_000.0;
        let seconds = ((now - self.since) / MILLISECONDS) as u32;
        if !self.used {
            return if seconds < REFRESH { Watch::Waiting } else { Watch::Over };
        }
        match seconds.checked_sub(PATIENCE) {
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
    fn a_person_is_asked_after_45_seconds_and_wiped_away_20_seconds_later() {
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
    fn a_touch_begins_the_time_anew_but_is_no_answer_to_the_question() {
        assert_eq!(after(in_use().touched(40_000.0), 80.0), Watch::Waiting);
        assert_eq!(after(in_use().touched(50_000.0), 60.0), Watch::Asking(5));
        assert_eq!(after(Idle::needs_time(50_000.0), 60.0), Watch::Waiting);
    }

    #[test]
    fn a_screen_that_nobody_touched_asks_nobody_and_starts_again_after_an_hour() {
        let untouched = Idle::started(0.0);
        assert_eq!(after(untouched, 3_599.0), Watch::Waiting);
        assert_eq!(after(untouched, 3_600.0), Watch::Over);
    }

    #[test]
    fn a_clock_that_goes_back_asks_nobody() {
        assert_eq!(after(in_use(), -5.0), Watch::Waiting);
        assert_eq!(in_use().watch(f64::NAN), Watch::Waiting);
    }
}
