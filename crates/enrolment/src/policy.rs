//! The eight points that a funder has to decide: what it decided, or whom to ask.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Contact, Date, Decision, FunderIdx, Policy, PolicyPoint};

/// Whether a point is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyAnswer<'a> {
    /// It is decided.
    Decided {
        /// The decision in force, with its answer in plain words and its source.
        policy: &'a Policy,
    },
    /// It is not decided.
    NotDecided {
        /// Whom to ask: the funder, or the publisher of the dataset when no funder is known.
        ask: &'a Contact,
        /// What the funder says about it meanwhile, if anything.
        says: Option<&'a Policy>,
    },
}

/// What a funder has decided on a point, if it is in force on a day.
#[must_use]
pub fn policy(
    catalogue: &Catalogue,
    funder: Option<FunderIdx>,
    point: PolicyPoint,
    today: Date,
) -> PolicyAnswer<'_> {
    let found = funder.and_then(|at| catalogue.funder(at)).and_then(|found| found.policy(point, today));
    match found {
        Some(policy) if policy.decision != Decision::Undecided => PolicyAnswer::Decided { policy },
        says => PolicyAnswer::NotDecided { ask: whom_to_ask(catalogue, funder), says },
    }
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
