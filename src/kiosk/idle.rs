//! The idle time-out: from the time of the last touch to what the kiosk does.

/// After how many seconds without a touch the kiosk asks whether the person is still there.
pub(super) const WARN_AFTER: u32 = 45;

/// How many seconds it asks before it wipes everything.
pub(super) const COUNTDOWN: u32 = 20;

/// After how many seconds an unused kiosk starts again, to load new data.
pub(super) const RELOAD_AFTER: u32 = 60 * 60;

/// How far the wall clock gets ahead, in milliseconds, before that is a sleep: less is a clock that is being set right.
const SLEEP: f64 = 10_000.0;

/// The time as it passes for who stands before the screen, in milliseconds. The page's own clock stands while the device
/// sleeps: what was on the screen then must be gone for who wakes it. So a leap of the wall clock counts as time too; one
/// that somebody sets forward ends a visit, and one that is set back does nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct PassingTime {
    own: f64,
    wall: f64,
    slept: f64,
}

impl PassingTime {
    /// By both clocks, as they are now.
    #[must_use]
    pub(super) fn started(own: f64, wall: f64) -> Self {
        Self { own, wall, slept: 0.0 }
    }

    /// A little later, by both clocks.
    #[must_use]
    pub(super) fn at(self, own: f64, wall: f64) -> Self {
        let ahead = (wall - self.wall) - (own - self.own);
        Self { own, wall, slept: self.slept + if ahead >= SLEEP { ahead } else { 0.0 } }
    }

    /// How much has passed.
    #[must_use]
    pub(super) fn now(self) -> f64 {
        self.own + self.slept
    }
}

/// The time of the last touch.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Idle {
    /// By the time as it passes, in milliseconds.
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
    fn a_device_that_slept_wakes_to_a_visit_that_is_over() {
        let (touched, hour) = (PassingTime::started(9_000.0, 5e12), 3_600_000.0);
        let visit = Idle::started(0.0).touched(touched.now());
        let read = touched.at(10_000.0, 5e12 + 1_000.0);
        assert_eq!(visit.watch(read.now()), Watch::Waiting);
        let awake = read.at(10_500.0, 5e12 + hour);
        assert_eq!(visit.watch(awake.now()), Watch::Over);
        assert_eq!(visit.touched(awake.now()), visit, "who wakes it does not go on with the visit");
        assert_eq!(
            visit.watch(awake.at(11_500.0, 5e12 + hour + 1_000.0).now()),
            Watch::Over,
            "a sleep is not forgotten"
        );
    }

    #[test]
    fn a_wall_clock_that_is_set_right_ends_no_visit() {
        let started = PassingTime::started(0.0, 5e12);
        for set in [-3.2e10, -1.0, 0.0, 9_000.0, f64::NAN] {
            assert!((started.at(1_000.0, 5e12 + 1_000.0 + set).now() - 1_000.0).abs() < 1e-9, "{set}");
        }
    }

    #[test]
    fn a_clock_that_goes_back_does_not_ask() {
        assert_eq!(after(in_use(), -5.0), Watch::Waiting);
        assert_eq!(in_use().watch(f64::NAN), Watch::Waiting);
    }
}
