//! Where a rule, a right or a decision is written down, and whether it is in force on the day.

use catalogue::{Catalogue, Date, FunderIdx, JoiningRuleId, Period, Right, RightId};

/// Where a reason's rule is written down.
///
/// Indices rather than texts, so that thousands of answers copy nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LegalBasis {
    /// A joining rule in force on the day.
    Rule {
        /// The funder whose rule it is.
        funder: FunderIdx,
        /// Its index in the funder's rules.
        row: usize,
    },
    /// A right in force on the day.
    Right {
        /// The funder with whom the right holds.
        funder: FunderIdx,
        /// Its index in the funder's rights.
        row: usize,
    },
    /// A funder's decision in force on the day.
    Policy {
        /// The funder.
        funder: FunderIdx,
        /// Its index in the funder's decisions.
        row: usize,
    },
    /// The dataset has the rule, and it is not in force on the day: it excludes nobody.
    NotInForce,
    /// The dataset names no source: the reason rests on the practice's own record.
    Record,
}

impl LegalBasis {
    /// The source as the dataset names it.
    #[must_use]
    pub fn source(self, catalogue: &Catalogue) -> Option<&str> {
        match self {
            Self::Rule { funder, row } => {
                Some(catalogue.funder(funder)?.joining_rules.get(row)?.source.as_str())
            }
            Self::Right { funder, row } => Some(catalogue.funder(funder)?.rights.get(row)?.source.as_str()),
            Self::Policy { funder, row } => {
                Some(catalogue.funder(funder)?.policies.get(row)?.source.as_str())
            }
            Self::NotInForce | Self::Record => None,
        }
    }

    /// The funder whose rule, right or decision it is.
    #[must_use]
    pub fn funder(self) -> Option<FunderIdx> {
        match self {
            Self::Rule { funder, .. } | Self::Right { funder, .. } | Self::Policy { funder, .. } => {
                Some(funder)
            }
            Self::NotInForce | Self::Record => None,
        }
    }

    /// Where the source can be read.
    #[must_use]
    pub fn source_url(self, catalogue: &Catalogue) -> Option<&str> {
        match self {
            Self::Rule { funder, row } => {
                catalogue.funder(funder)?.joining_rules.get(row)?.source_url.as_deref()
            }
            Self::Right { funder, row } => catalogue.funder(funder)?.rights.get(row)?.source_url.as_deref(),
            Self::Policy { .. } | Self::NotInForce | Self::Record => None,
        }
    }

    /// The legal basis of a joining rule on a day.
    ///
    /// A dataset with joining rules states all of them: one that it does not have for the funder is not in force. Without
    /// any, the reason rests on the practice's own record.
    pub(crate) fn of_rule(
        catalogue: &Catalogue,
        funder: Option<FunderIdx>,
        rule: JoiningRuleId,
        today: Date,
    ) -> Self {
        let Some((at, found)) = funder.and_then(|at| Some((at, catalogue.funder(at)?))) else {
            return Self::Record;
        };
        let periods = found.joining_rules.iter().map(|row| (row.rule == rule).then_some(row.period));
        match latest_in_force(periods, today) {
            Some(row) => Self::Rule { funder: at, row },
            None if catalogue.funders.iter().all(|funder| funder.joining_rules.is_empty()) => Self::Record,
            None => Self::NotInForce,
        }
    }

    /// The legal basis of a right on a day; `None` when no such right is in force.
    pub(crate) fn of_right(
        catalogue: &Catalogue,
        funder: Option<FunderIdx>,
        right: RightId,
        today: Date,
    ) -> Option<Self> {
        let at = funder?;
        let rights = catalogue.funder(at)?.rights.iter();
        let periods = rights.map(|row| (row.right == right).then_some(row.period));
        latest_in_force(periods, today).map(|row| Self::Right { funder: at, row })
    }
}

/// The row that decides on a day: of those in force the one that begins last. `None` stands for a row of another kind.
pub(crate) fn latest_in_force(periods: impl Iterator<Item = Option<Period>>, today: Date) -> Option<usize> {
    let rows = periods.enumerate().filter_map(|(row, period)| Some((row, period?)));
    let in_force = rows.filter(|(_, period)| period.contains(today));
    in_force.max_by_key(|(_, period)| period.from).map(|(row, _)| row)
}

/// A right that people have with a funder on a day: the 14 days for written reasons, for example.
#[must_use]
pub fn right(catalogue: &Catalogue, funder: FunderIdx, right: RightId, today: Date) -> Option<&Right> {
    match LegalBasis::of_right(catalogue, Some(funder), right, today)? {
        LegalBasis::Right { funder, row } => catalogue.funder(funder)?.rights.get(row),
        _ => None,
    }
}
