//! Dual membership: whether a person can join and keep another practice.

use catalogue::{Decision, PolicyPoint, SecondMembership};

use crate::policy::row_in_force;
use crate::rule_context::RuleContext;
use crate::{Outcome, Reason, ReasonKind, Undecided, WhichPlace};

/// Evaluates whether the person can join here and keep another practice. Only for the second place of a person who is
/// registered with another: who keeps no other practice is never judged as a second member.
pub(crate) fn evaluate(context: &RuleContext<'_>, reasons: &mut Vec<Reason>) {
    if context.which != WhichPlace::Second || context.person.current_practice.is_none() {
        return;
    }
    let (decided, policy) = match context.practice.funder {
        Some(funder) => {
            row_in_force(context.catalogue, funder, PolicyPoint::DualMembership, context.person.today)
        }
        None => (Decision::Undecided, None),
    };
    let offered = context.practice.second_membership;
    let undecided = |who| (ReasonKind::SecondMembershipUndecided(who), Outcome::AskFirst);
    let (kind, leads_to) = match (offered, decided) {
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
    // The practice is trying it out, whatever the funder decided.
    let by_practice = (kind == ReasonKind::SecondMembershipPilot && decided != Decision::Pilot)
        || kind == ReasonKind::SecondMembershipNotOffered { by_funder: false }
        || matches!(kind, ReasonKind::SecondMembershipUndecided(Undecided::Practice | Undecided::NotKnown));
    // A funder's decision is the more specific source than the rule that lets it decide.
    reasons.push(match policy {
        Some(legal_basis) if !by_practice => context.reason_with_basis(kind, leads_to, legal_basis),
        _ => context.reason(kind, leads_to),
    });
}
