//! How a new address enters the history.

/// Whether "back" leads to the address that was shown before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HistoryAction {
    /// It does.
    Push,
    /// The new address takes the place of the one before.
    Replace,
}
