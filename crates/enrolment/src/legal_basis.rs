//! Where a rule, a right or a decision is written down, and whether it is in force on the day.

use catalogue::{Catalogue, Date, FunderIdx, JoiningRuleId, Right, RightId};

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
    /// When a funder has no row for the rule, the reason rests on the practice's own record.
    pub(crate) fn of_rule(
        catalogue: &Catalogue,
        funder: Option<FunderIdx>,
        rule: JoiningRuleId,
        today: Date,
    ) -> Self {
        let Some((at, found)) = funder.and_then(|at| Some((at, catalogue.funder(at)?))) else {
            return Self::Record;
        };
        let mut rows = found.joining_rules.iter().enumerate().filter(|(_, row)| row.rule == rule).peekable();
        if rows.peek().is_none() {
            return Self::Record;
        }
        match rows.find(|(_, row)| row.period.contains(today)) {
            Some((row, _)) => Self::Rule { funder: at, row },
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
        let rights = &catalogue.funder(at)?.rights;
        let row = rights.iter().position(|row| row.right == right && row.period.contains(today))?;
        Some(Self::Right { funder: at, row })
    }
}

/// A right that people have with a funder on a day: the 14 days for written reasons, for example.
#[must_use]
pub fn right(catalogue: &Catalogue, funder: FunderIdx, right: RightId, today: Date) -> Option<&Right> {
    match LegalBasis::of_right(catalogue, Some(funder), right, today)? {
        LegalBasis::Right { funder, row } => catalogue.funder(funder)?.rights.get(row),
        _ => None,
    }
}
