//! How often the browser's history may be changed.
//!
//! Safari refuses more than 100 changes in 30 seconds, and Firefox more than 200 in 10 seconds. A person who types quickly
//! reaches that, because each letter replaces the address; another page must then still have an address of its own.

use std::cell::RefCell;
use std::collections::VecDeque;

use super::history_action::HistoryAction;

/// The time over which changes are counted, in milliseconds.
const WINDOW: f64 = 30_000.0;

/// The most changes within [`WINDOW`] that leave room for another page.
const MOST_REPLACED: usize = 60;

/// The most changes within [`WINDOW`]. It is below Safari's 100, because a page may have changed the history before the
/// app started.
const MOST: usize = 90;

/// The changes of the last half minute.
#[derive(Debug, Default)]
pub(super) struct ChangeLimit {
    times: RefCell<VecDeque<f64>>,
}

impl ChangeLimit {
    /// Whether another change is allowed at a time in milliseconds; if so, it counts. A replacement gives way earlier: its
    /// address is soon replaced again.
    pub(super) fn admits(&self, action: HistoryAction, now: f64) -> bool {
        let mut times = self.times.borrow_mut();
        // A clock that was put back must not block the history.
        times.retain(|&time| time <= now && now - time < WINDOW);
        let most = match action {
            HistoryAction::Push => MOST,
            HistoryAction::Replace => MOST_REPLACED,
        };
        let admitted = times.len() < most;
        if admitted {
            times.push_back(now);
        }
        admitted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admitted(limit: &ChangeLimit, action: HistoryAction, times: impl Iterator<Item = u32>) -> usize {
        times.filter(|&time| limit.admits(action, f64::from(time))).count()
    }

    #[test]
    fn quick_typing_leaves_room_for_other_pages_and_never_meets_the_browsers_own_limit() {
        let limit = ChangeLimit::default();
        assert_eq!(admitted(&limit, HistoryAction::Replace, 0..1_000), MOST_REPLACED);
        assert_eq!(admitted(&limit, HistoryAction::Push, 1_000..2_000), MOST - MOST_REPLACED);
    }

    #[test]
    fn after_half_a_minute_changes_are_allowed_again() {
        let limit = ChangeLimit::default();
        assert_eq!(admitted(&limit, HistoryAction::Push, 0..100), MOST);
        assert!(limit.admits(HistoryAction::Replace, WINDOW + 100.0));
    }

    #[test]
    fn a_clock_that_was_put_back_blocks_nothing() {
        let limit = ChangeLimit::default();
        assert_eq!(admitted(&limit, HistoryAction::Push, 5_000..5_100), MOST);
        assert!(limit.admits(HistoryAction::Push, 0.0));
    }
}
