//! A second practice beside the first: what the practice offers and what the funder has decided.

use catalogue::{Decision, PolicyPoint, SecondMembership};

use crate::answer::RuleContext;
use crate::{Outcome, Reason, ReasonKind, Undecided, WhichPlace};

/// Asks whether the person can join here and keep another practice. Only for the second place.
pub(crate) fn ask(case: &RuleContext<'_>, reasons: &mut Vec<Reason>) {
    if case.which != WhichPlace::Second {
        return;
    }
    let (decided, policy) = match case.practice.funder {
        Some(funder) => case.decision(funder, PolicyPoint::DualMembership),
        None => (Decision::Undecided, None),
    };
    let offered = case.practice.second_membership;
    let undecided = |who| (ReasonKind::SecondMembershipUndecided(who), Outcome::AskFirst);
    let (because, leads_to) = match (offered, decided) {
        (_, Decision::No) => (ReasonKind::SecondMembershipNotOffered { by_funder: true }, Outcome::NotNow),
        (SecondMembership::No, _) => {
            (ReasonKind::SecondMembershipNotOffered { by_funder: false }, Outcome::NotNow)
        }
        (SecondMembership::Undecided, _) => undecided(Undecided::Practice),
        (SecondMembership::Unknown, _) => undecided(Undecided::NotKnown),
        (_, Decision::Undecided) => undecided(Undecided::Funder),
        (SecondMembership::Pilot, _) | (_, Decision::Pilot) => {
            (ReasonKind::SecondMembershipPilot, Outcome::AskFirst)
        }
        (SecondMembership::Yes, Decision::AsDescribed) => {
            (ReasonKind::SecondMembershipAsDescribed, Outcome::CanJoinWithLimits)
        }
        (SecondMembership::Yes, Decision::Yes) => return,
    };
    let by_practice = because == ReasonKind::SecondMembershipNotOffered { by_funder: false }
        || matches!(
            because,
            ReasonKind::SecondMembershipUndecided(Undecided::Practice | Undecided::NotKnown)
        );
    // Where the funder's decision settles it, that is the nearer source than the rule that lets it decide.
    reasons.push(match policy {
        Some(grounds) if !by_practice => case.reason_on(because, leads_to, grounds),
        _ => case.reason(because, leads_to),
    });
}
