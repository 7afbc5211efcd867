//! A second practice beside the first: what the practice offers and what the funder has decided.

use catalogue::{Decision, PolicyPoint, SecondMembership};

use crate::answer::Case;
use crate::{Because, Grounds, Outcome, Reason, Undecided, WhichPlace};

/// Asks whether the person can join here and keep another practice. Only for the second place.
pub(crate) fn ask(case: &Case<'_>, reasons: &mut Vec<Reason>) {
    if case.which != WhichPlace::Second {
        return;
    }
    let (decided, policy) = funder_decision(case);
    let offered = case.practice.second_membership;
    let undecided = |who| (Because::SecondMembershipUndecided(who), Outcome::AskFirst);
    let (because, leads_to) = match (offered, decided) {
        (_, Decision::No) => (Because::SecondMembershipNotOffered { by_funder: true }, Outcome::NotNow),
        (SecondMembership::No, _) => {
            (Because::SecondMembershipNotOffered { by_funder: false }, Outcome::NotNow)
        }
        (SecondMembership::Undecided, _) => undecided(Undecided::Practice),
        (SecondMembership::Unknown, _) => undecided(Undecided::NotKnown),
        (_, Decision::Undecided) => undecided(Undecided::Funder),
        (SecondMembership::Pilot, _) | (_, Decision::Pilot) => {
            (Because::SecondMembershipPilot, Outcome::AskFirst)
        }
        (SecondMembership::Yes, Decision::AsDescribed) => {
            (Because::SecondMembershipAsDescribed, Outcome::CanJoinWithLimits)
        }
        (SecondMembership::Yes, Decision::Yes) => return,
    };
    let by_practice = because == Because::SecondMembershipNotOffered { by_funder: false }
        || matches!(because, Because::SecondMembershipUndecided(Undecided::Practice | Undecided::NotKnown));
    // Where the funder's decision settles it, that is the nearer source than the rule that lets it decide.
    reasons.push(match policy {
        Some(grounds) if !by_practice => case.reason_on(because, leads_to, grounds),
        _ => case.reason(because, leads_to),
    });
}

/// What the funder has decided on two practices, and where it says so. Without a row it is undecided.
fn funder_decision(case: &Case<'_>) -> (Decision, Option<Grounds>) {
    let found = case.practice.funder.and_then(|funder| {
        let today = case.person.today;
        let policies = &case.catalogue.funder(funder)?.policies;
        let row = policies
            .iter()
            .position(|row| row.point == PolicyPoint::DualMembership && row.period.contains(today))?;
        Some((policies.get(row)?.decision, Grounds::Policy { funder, row }))
    });
    match found {
        Some((decision, grounds)) => (decision, Some(grounds)),
        None => (Decision::Undecided, None),
    }
}
