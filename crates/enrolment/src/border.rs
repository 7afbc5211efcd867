//! Whether joining would cross the border between two funders, and what is decided on that.

use catalogue::FunderIdx;
use geography::Relation;

use crate::policy::crossing_the_border;
use crate::rule_context::RuleContext;
use crate::{LegalBasis, Outcome, Reason, ReasonKind, WhichPlace};

/// Evaluates whether the person lives with another funder than the practice's. The home decides for both places; of a
/// person without a fixed address the second place does, where they gave no home.
///
/// The funder in whose area the place is decides; if it is unknown, the practice's funder does, and of the funders in
/// whose area the place may be the strictest. Crossing a border is not a permitted joining rule, so even a "no" excludes
/// nobody. Where the place may be on either side, the answer depends on it, unless all of them allow crossing.
pub(crate) fn evaluate(context: &RuleContext<'_>, reasons: &mut Vec<Reason>) {
    let Some(practice_funder) = context.practice.funder else { return };
    if context.registered || (context.person.no_fixed_address && context.lives_at.is_none()) {
        return;
    }
    let outside = context.relations.outside(practice_funder);
    if !outside && !may_be_outside(context, practice_funder) {
        return;
    }
    let lives_with = context.relations.within();
    let deciding = deciding_funder(lives_with, practice_funder);
    let (leads_to, legal_basis) = crossing_the_border(context.catalogue, deciding, context.person.today);
    let strictest = leads_to.max(context.relations.strictest());
    if outside && strictest == leads_to {
        let kind = ReasonKind::AcrossTheBorder { lives_with };
        let basis = legal_basis.unwrap_or(LegalBasis::Record);
        // It is said of the place of which it was asked, in the answers for both.
        let place = if context.person.home.is_some() { WhichPlace::Home } else { WhichPlace::Second };
        reasons.push(Reason { place, ..context.reason_with_basis(kind, leads_to, basis) });
    } else if strictest > Outcome::CanJoin {
        let kind = ReasonKind::BorderNotChecked { rough_place: context.lives_at.is_some() };
        reasons.push(context.reason(kind, strictest));
    }
}

/// Whether the place may be on the other side of a funder's border: it is known by an outward code or the middle of a
/// place only, or not at all.
fn may_be_outside(context: &RuleContext<'_>, funder: FunderIdx) -> bool {
    if let Some(relation) = context.relations.to(funder) {
        return matches!(relation, Relation::PartlyInside | Relation::NotSure);
    }
    let mut funders = context.catalogue.funders.iter();
    match context.lives_at {
        Some(_) => context.catalogue.funder(funder).is_some() && context.relations.may_be_within(),
        None => funders.any(|found| found.area.is_some_and(|at| at.index() < context.catalogue.areas.len())),
    }
}

/// The funder whose decision counts.
pub(crate) fn deciding_funder(lives_with: Option<FunderIdx>, practice_funder: FunderIdx) -> FunderIdx {
    lives_with.unwrap_or(practice_funder)
}
