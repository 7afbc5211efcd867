//! The eight points that a funder has to decide: what it decided, or whom to ask.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Contact, Date, Decision, Funder, FunderIdx, Policy, PolicyPoint};

use crate::legal_basis::latest_in_force;
use crate::{LegalBasis, Outcome};

/// Whether a point is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyAnswer<'a> {
    /// It is decided.
    Decided {
        /// The decision in force, with its answer in plain words and its source.
        policy: &'a Policy,
        /// What is decided after it, with the first day of that, where the dataset has it.
        then: Option<(&'a Policy, Date)>,
    },
    /// It is decided from a later day, and nothing is decided until then.
    DecidedFrom {
        /// The decision that begins first.
        policy: &'a Policy,
        /// The first day of it.
        from: Date,
        /// Whom to ask until then.
        ask: &'a Contact,
    },
    /// It is not decided.
    NotDecided {
        /// Whom to ask: the funder.
        ask: &'a Contact,
        /// What the funder says about it meanwhile, if anything.
        says: Option<&'a Policy>,
        /// The last day of a pilot that is over: it decides nothing any more.
        pilot_ended: Option<Date>,
    },
    /// It is not known which funder's decision counts.
    FunderNotKnown {
        /// Whom to ask: the publisher of the dataset.
        ask: &'a Contact,
    },
}

impl<'a> PolicyAnswer<'a> {
    /// The row of the funder's table that it was read from.
    #[must_use]
    pub fn row(self) -> Option<&'a Policy> {
        match self {
            Self::Decided { policy, .. } | Self::DecidedFrom { policy, .. } => Some(policy),
            Self::NotDecided { says, .. } => says,
            Self::FunderNotKnown { .. } => None,
        }
    }

    /// Whom to ask, where nothing is decided today.
    #[must_use]
    pub fn ask(self) -> Option<&'a Contact> {
        match self {
            Self::Decided { .. } => None,
            Self::DecidedFrom { ask, .. } | Self::NotDecided { ask, .. } | Self::FunderNotKnown { ask } => {
                Some(ask)
            }
        }
    }

    /// A word for its state: `decided`, `decided_from`, `not_decided`, `funder_not_known`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Decided { .. } => "decided",
            Self::DecidedFrom { .. } => "decided_from",
            Self::NotDecided { .. } => "not_decided",
            Self::FunderNotKnown { .. } => "funder_not_known",
        }
    }
}

/// What a funder has decided on a point, on a day.
#[must_use]
pub fn policy(
    catalogue: &Catalogue,
    funder: Option<FunderIdx>,
    point: PolicyPoint,
    today: Date,
) -> PolicyAnswer<'_> {
    let ask = whom_to_ask(catalogue, funder);
    let Some(found) = funder.and_then(|at| catalogue.funder(at)) else {
        return PolicyAnswer::FunderNotKnown { ask };
    };
    let rows = || found.policies.iter().filter(|row| row.point == point);
    let says = policy_row(found, point, today);
    let later = |row: &&Policy| row.decision != Decision::Undecided && row.period.from > Some(today);
    let later = rows().filter(later).filter_map(|row| Some((row, row.period.from?)));
    let then = later.min_by_key(|&(_, from)| from);
    if let Some(policy) = says.filter(|policy| policy.decision != Decision::Undecided) {
        return PolicyAnswer::Decided { policy, then };
    }
    if let Some((policy, from)) = then {
        return PolicyAnswer::DecidedFrom { policy, from, ask };
    }
    let pilots = rows().filter(|row| row.decision == Decision::Pilot);
    let pilot_ended = pilots.filter_map(|row| row.period.until).filter(|&until| until < today).max();
    PolicyAnswer::NotDecided { ask, says, pilot_ended }
}

/// What a funder has decided on every point, in the order of the vocabulary.
pub fn policies(
    catalogue: &Catalogue,
    funder: Option<FunderIdx>,
    today: Date,
) -> impl Iterator<Item = (PolicyPoint, PolicyAnswer<'_>)> {
    PolicyPoint::ALL.iter().map(move |&point| (point, policy(catalogue, funder, point, today)))
}

/// Whom to ask: the funder, or the publisher of the dataset when no funder is known.
#[must_use]
pub fn whom_to_ask(catalogue: &Catalogue, funder: Option<FunderIdx>) -> &Contact {
    funder.and_then(|at| catalogue.funder(at)).map_or(&catalogue.about.publisher, |found| &found.contact)
}

/// The row of a funder on a point that is in force on a day.
pub(crate) fn policy_row(funder: &Funder, point: PolicyPoint, today: Date) -> Option<&Policy> {
    funder.policies.get(position_in_force(funder, point, today)?)
}

/// Where that row is among the funder's.
fn position_in_force(funder: &Funder, point: PolicyPoint, today: Date) -> Option<usize> {
    let periods = funder.policies.iter().map(|row| (row.point == point).then_some(row.period));
    latest_in_force(periods, today)
}

/// What a funder has decided on a point, with the row as the legal basis. Without a row in force it is undecided.
pub(crate) fn row_in_force(
    catalogue: &Catalogue,
    funder: FunderIdx,
    point: PolicyPoint,
    today: Date,
) -> (Decision, Option<LegalBasis>) {
    let found = catalogue.funder(funder).and_then(|found| {
        let row = position_in_force(found, point, today)?;
        Some((found.policies.get(row)?.decision, LegalBasis::Policy { funder, row }))
    });
    found.map_or((Decision::Undecided, None), |(decision, basis)| (decision, Some(basis)))
}

/// What follows from a funder's decision on crossing its border, with the row that says so.
pub(crate) fn crossing_the_border(
    catalogue: &Catalogue,
    funder: FunderIdx,
    today: Date,
) -> (Outcome, Option<LegalBasis>) {
    let (decision, legal_basis) = row_in_force(catalogue, funder, PolicyPoint::CrossBorder, today);
    let leads_to = match decision {
        Decision::Yes => Outcome::CanJoin,
        Decision::AsDescribed => Outcome::CanJoinWithLimits,
        Decision::Undecided | Decision::Pilot | Decision::No => Outcome::AskFirst,
    };
    (leads_to, legal_basis)
}
