//! The addresses of a visit where the browser's own address never changes: on a screen that others use afterwards.
//!
//! So the browser has no history to show to the next person, and nothing of a visit is in an address.

use std::cell::RefCell;

use super::history::HistoryAction;

thread_local! {
    /// The addresses in the order in which they were shown, the last one now; none on a person's own device.
    static SHOWN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// From now on addresses are kept here, beginning with the first page.
pub fn start() {
    SHOWN.with_borrow_mut(|shown| *shown = vec!["/".to_owned()]);
}

/// The address that is shown; `None` when addresses are the browser's.
#[must_use]
pub fn address() -> Option<String> {
    SHOWN.with_borrow(|shown| shown.last().cloned())
}

/// Shows an address, given relative to the document's base; `None` when addresses are the browser's.
#[must_use]
pub fn show(link: &str, turn: HistoryAction) -> Option<()> {
    SHOWN.with_borrow_mut(|shown| {
        let last = shown.last_mut()?;
        let address = ["/", link.trim_start_matches("./")].concat();
        match turn {
            HistoryAction::Replace => *last = address,
            HistoryAction::Push => shown.push(address),
        }
        Some(())
    })
}

/// Goes back to the address before; `false` when there is none.
#[must_use]
pub fn back() -> bool {
    SHOWN.with_borrow_mut(|shown| shown.len() > 1 && shown.pop().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visit_goes_on_and_back_without_the_browser() {
        assert_eq!(show("results", HistoryAction::Push), None, "addresses are the browser's until the start");
        start();
        assert!(!back());
        assert_eq!(show("results#access=lift", HistoryAction::Push), Some(()));
        assert_eq!(show("./", HistoryAction::Push), Some(()));
        assert_eq!(address().as_deref(), Some("/"));
        assert!(back());
        assert_eq!(address().as_deref(), Some("/results#access=lift"));
        assert_eq!(show("results", HistoryAction::Replace), Some(()));
        assert!(back() && !back());
        assert_eq!(address().as_deref(), Some("/"));
    }
}
