//! Changing from one partnership to another: what the funders decided on when people may.

use catalogue::{Catalogue, Decision, FunderIdx, PolicyPoint};

use crate::policy::row_in_force;
use crate::rule_context::RuleContext;
use crate::{Outcome, Reason, ReasonKind, WhichPlace};

/// Evaluates whether the person may change now. Only for the home of a person who is registered with a practice outside
/// the partnership that they would come to. The funders of both practices decide, and the stricter counts. Nobody can
/// be kept from choosing a practice, so it never leads to "not now".
pub(crate) fn evaluate(context: &RuleContext<'_>, reasons: &mut Vec<Reason>) {
    if context.which != WhichPlace::Home || context.registered || !context.changes_partnership {
        return;
    }
    let [own, other] = context.deciding_funders().map(|funder| by_funder(context, funder?));
    let weight = |reason: &Option<Reason>| reason.as_ref().map(|reason| reason.leads_to);
    reasons.extend(if weight(&other) > weight(&own) { other } else { own });
}

/// Whether any funder limits changing from one partnership to another, on whichever day.
#[must_use]
pub fn limits_changing(catalogue: &Catalogue) -> bool {
    let mut policies = catalogue.funders.iter().flat_map(|funder| &funder.policies);
    policies.any(|policy| {
        policy.point == PolicyPoint::Switching
            && matches!(policy.decision, Decision::No | Decision::AsDescribed)
    })
}

/// The reason that follows from the decision of one funder.
fn by_funder(context: &RuleContext<'_>, funder: FunderIdx) -> Option<Reason> {
    let (decision, policy) =
        row_in_force(context.catalogue, funder, PolicyPoint::Switching, context.person.today);
    let (kind, leads_to) = match decision {
        Decision::No => (ReasonKind::SwitchingClosed, Outcome::AskFirst),
        Decision::AsDescribed => (ReasonKind::SwitchingAsDescribed, Outcome::CanJoinWithLimits),
        Decision::Yes | Decision::Pilot | Decision::Undecided => return None,
    };
    Some(context.reason_with_basis(kind, leads_to, policy?))
}
