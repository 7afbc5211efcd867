//! Whether the place is inside the practice's area, and what follows when it is not.

use catalogue::{AreaIdx, OutOfArea, RightId};
use geography::{Relation, relation};

use crate::rule_context::RuleContext;
use crate::{AreaFinding, LegalBasis, Outcome, Reason, ReasonKind, WhichPlace};

/// Evaluates whether the place is inside the area and, unless it certainly is, whom the practice takes from outside.
///
/// - A right to join without a fixed address settles it.
/// - Without a place the answer depends on it, unless the practice takes people from anywhere.
/// - Without a published area the outcome is "ask first", unless the practice takes people from anywhere.
pub(crate) fn evaluate(context: &RuleContext<'_>, reasons: &mut Vec<Reason>) {
    let no_address = context.which == WhichPlace::Home && context.person.no_fixed_address;
    if no_address {
        let right = RightId::NoFixedAddress;
        let funder = context.practice.funder;
        if let Some(legal_basis) =
            LegalBasis::of_right(context.catalogue, funder, right, context.person.today)
        {
            reasons.push(context.reason_with_basis(
                ReasonKind::NoFixedAddressNeeded,
                Outcome::CanJoin,
                legal_basis,
            ));
            return;
        }
    }
    let found = if no_address { AreaFinding::NoFixedAddress } else { find(context) };
    match found {
        AreaFinding::Inside => {}
        found if context.registered => reasons.extend(registered(context, found)),
        found => reasons.extend(from_outside(context, found)),
    }
}

/// The reason for a person who is not registered here and not certainly inside.
fn from_outside(context: &RuleContext<'_>, found: AreaFinding) -> Option<Reason> {
    let outside = matches!(found, AreaFinding::Outside | AreaFinding::InOuterArea);
    let (kind, leads_to) = match (context.practice.out_of_area, outside) {
        (OutOfArea::YesWithHomeVisits, _) => return None,
        (OutOfArea::YesWithoutHomeVisits, _) => {
            (ReasonKind::OutOfAreaWithoutHomeVisits(found), Outcome::CanJoinWithLimits)
        }
        _ if found == AreaFinding::NotAsked => (ReasonKind::AreaNotChecked, Outcome::AskFirst),
        (OutOfArea::CaseByCase, true) => (ReasonKind::OutOfAreaCaseByCase(found), Outcome::AskFirst),
        (OutOfArea::No, true) => (ReasonKind::OutsidePracticeArea(found), Outcome::NotNow),
        (OutOfArea::Unknown, true) | (_, false) => {
            (ReasonKind::OutsidePracticeArea(found), Outcome::AskFirst)
        }
    };
    Some(context.reason(kind, leads_to))
}

/// The reason for a person who is registered here and not certainly inside: the outer area lets them stay, and nothing is
/// worse than that they ask.
fn registered(context: &RuleContext<'_>, found: AreaFinding) -> Option<Reason> {
    match found {
        AreaFinding::InOuterArea => Some(context.reason(ReasonKind::MayStayInOuterArea, Outcome::CanJoin)),
        AreaFinding::Outside | AreaFinding::PartlyInside { .. } | AreaFinding::NotSure { .. } => {
            let reason = from_outside(context, found)?;
            let leads_to = reason.leads_to.min(Outcome::AskFirst);
            Some(Reason { leads_to, ..reason })
        }
        _ => None,
    }
}

/// How the place lies to the practice's areas.
fn find(context: &RuleContext<'_>) -> AreaFinding {
    let area = |at: Option<AreaIdx>| context.catalogue.areas.get(at?.index());
    let Some(place) = context.place() else {
        let published = area(context.practice.area).is_some();
        return if published { AreaFinding::NotAsked } else { AreaFinding::NotPublished };
    };
    let to = |at: Option<AreaIdx>| Some(relation(area(at)?, place));
    let outward = || place.outward().map(str::to_owned);
    match to(context.practice.area) {
        None => AreaFinding::NotPublished,
        Some(Relation::Inside) => AreaFinding::Inside,
        Some(Relation::OnTheLine) => AreaFinding::OnTheLine,
        Some(Relation::PartlyInside) => AreaFinding::PartlyInside { outward: outward().unwrap_or_default() },
        Some(Relation::NotSure) => AreaFinding::NotSure { outward: outward() },
        Some(Relation::Outside) => match to(context.practice.outer_area) {
            Some(Relation::Inside | Relation::OnTheLine) => AreaFinding::InOuterArea,
            _ => AreaFinding::Outside,
        },
    }
}
