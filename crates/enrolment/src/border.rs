//! Whether joining would cross the border between two funders, and what is decided on that.

use catalogue::{Decision, FunderIdx, PolicyPoint};

use crate::rule_context::RuleContext;
use crate::{LegalBasis, Outcome, Reason, ReasonKind, WhichPlace};

/// Evaluates whether the place is with another funder than the practice. When that is not certain, there is no reason.
///
/// The funder in whose area the place is decides; if it is unknown, the practice's funder does. Crossing a border is not
/// a permitted joining rule, so even a "no" excludes nobody.
pub(crate) fn evaluate(context: &RuleContext<'_>, reasons: &mut Vec<Reason>) {
    let no_address = context.which == WhichPlace::Home && context.person.no_fixed_address;
    let Some(practice_funder) = context.practice.funder else { return };
    if context.registered() || no_address || !context.relations.outside(practice_funder) {
        return;
    }
    let lives_with = context.relations.within();
    let (decision, legal_basis) =
        context.decision(deciding_funder(lives_with, practice_funder), PolicyPoint::CrossBorder);
    let leads_to = match decision {
        Decision::Yes => Outcome::CanJoin,
        Decision::AsDescribed => Outcome::CanJoinWithLimits,
        Decision::Undecided | Decision::Pilot | Decision::No => Outcome::AskFirst,
    };
    let kind = ReasonKind::AcrossTheBorder { lives_with };
    reasons.push(context.reason_with_basis(kind, leads_to, legal_basis.unwrap_or(LegalBasis::Record)));
}

/// The funder whose decision counts.
pub(crate) fn deciding_funder(lives_with: Option<FunderIdx>, practice_funder: FunderIdx) -> FunderIdx {
    lives_with.unwrap_or(practice_funder)
}
