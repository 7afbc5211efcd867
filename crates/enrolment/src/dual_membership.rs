//! Dual membership: whether a person can join and keep another practice.

use catalogue::{Decision, FunderIdx, PolicyPoint, SecondMembership};

use crate::policy::row_in_force;
use crate::rule_context::RuleContext;
use crate::{Outcome, Reason, ReasonKind, Undecided, WhichPlace};

/// Evaluates whether the person can join here and keep another practice. Only for the second place of a person who is
/// registered with another: who keeps no other practice is never judged as a second member. The funders of both
/// practices decide, and the stricter counts.
pub(crate) fn evaluate(context: &RuleContext<'_>, reasons: &mut Vec<Reason>) {
    if context.which != WhichPlace::Second || context.person.current_practice.is_none() {
        return;
    }
    let [own, other] = context.deciding_funders();
    let by_own = by_funder(context, own);
    let by_other = other.and_then(|funder| by_funder(context, Some(funder)));
    // The decision that leads to worse counts, also where the rule behind it is not in force.
    let weight = |found: &Option<(Outcome, Reason)>| found.as_ref().map(|(leads_to, _)| *leads_to);
    let stricter = if weight(&by_other) > weight(&by_own) { by_other } else { by_own };
    reasons.extend(stricter.map(|(_, reason)| reason));
}

/// The reason that follows from the decision of one funder, after the outcome that the decision alone leads to; without a
/// funder nothing is decided.
fn by_funder(context: &RuleContext<'_>, funder: Option<FunderIdx>) -> Option<(Outcome, Reason)> {
    let decision_of =
        |at| row_in_force(context.catalogue, at, PolicyPoint::DualMembership, context.person.today);
    let (decided, policy) = funder.map_or((Decision::Undecided, None), decision_of);
    let undecided = |who| (ReasonKind::SecondMembershipUndecided(who), Outcome::AskFirst);
    let (kind, leads_to) = match (context.practice.second_membership, decided) {
        (_, Decision::No) => (ReasonKind::SecondMembershipNotOffered { by_funder: true }, Outcome::NotNow),
        (SecondMembership::No, _) => {
            (ReasonKind::SecondMembershipNotOffered { by_funder: false }, Outcome::NotNow)
        }
        (SecondMembership::Undecided, _) => undecided(Undecided::Practice),
        (SecondMembership::Unknown, _) => undecided(Undecided::NotKnown),
        (_, Decision::Undecided) => undecided(Undecided::Funder(funder)),
        (SecondMembership::Pilot, _) | (_, Decision::Pilot) => {
            (ReasonKind::SecondMembershipPilot, Outcome::AskFirst)
        }
        (SecondMembership::Yes, Decision::AsDescribed) => {
            (ReasonKind::SecondMembershipAsDescribed, Outcome::CanJoinWithLimits)
        }
        (SecondMembership::Yes, Decision::Yes) => return None,
    };
    // The practice is trying it out, whatever the funder decided.
    let by_practice = (kind == ReasonKind::SecondMembershipPilot && decided != Decision::Pilot)
        || kind == ReasonKind::SecondMembershipNotOffered { by_funder: false }
        || matches!(kind, ReasonKind::SecondMembershipUndecided(Undecided::Practice | Undecided::NotKnown));
    // A funder's decision is the more specific source than the rule that lets it decide.
    let reason = match policy {
        Some(legal_basis) if !by_practice => context.reason_with_basis(kind, leads_to, legal_basis),
        _ => context.reason(kind, leads_to),
    };
    Some((leads_to, reason))
}
