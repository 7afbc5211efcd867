//! Whether the place is inside the practice's area, and what follows when it is not.

use catalogue::{AreaIdx, OutOfArea, RightId};
use geography::{Relation, relation};

use crate::answer::RuleContext;
use crate::{AreaFinding, LegalBasis, Outcome, Reason, ReasonKind, WhichPlace};

/// Asks whether the place is inside the area, and if it is not certainly so, whom the practice takes from outside.
///
/// - A right to join without a fixed address skips the question.
/// - No place named: not asked; where the practice has an area the answer says that it was not checked.
/// - No area published: nobody can say, so it is "ask first" unless the practice takes people from anywhere.
pub(crate) fn ask(case: &RuleContext<'_>, reasons: &mut Vec<Reason>) {
    let no_address = case.which == WhichPlace::Home && case.person.no_fixed_address;
    if no_address {
        let right = RightId::NoFixedAddress;
        let funder = case.practice.funder;
        if let Some(grounds) = LegalBasis::of_right(case.catalogue, funder, right, case.person.today) {
            reasons.push(case.reason_on(ReasonKind::NoFixedAddressNeeded, Outcome::CanJoin, grounds));
            return;
        }
    }
    let found = if no_address { AreaFinding::NoFixedAddress } else { find(case) };
    match found {
        AreaFinding::Inside => {}
        AreaFinding::NotAsked => {
            if case.practice.area.is_some()
                && !case.registered()
                && case.practice.out_of_area != OutOfArea::YesWithHomeVisits
            {
                reasons.push(case.reason(ReasonKind::AreaNotChecked, Outcome::CanJoin));
            }
        }
        found if case.registered() => reasons.extend(registered(case, found)),
        found => reasons.extend(from_outside(case, found)),
    }
}

/// What a newcomer may expect who is not certainly inside.
fn from_outside(case: &RuleContext<'_>, found: AreaFinding) -> Option<Reason> {
    let outside = matches!(found, AreaFinding::Outside | AreaFinding::InOuterArea);
    let (because, leads_to) = match (case.practice.out_of_area, outside) {
        (OutOfArea::YesWithHomeVisits, _) => return None,
        (OutOfArea::YesWithoutHomeVisits, _) => {
            (ReasonKind::OutOfAreaWithoutHomeVisits(found), Outcome::CanJoinWithLimits)
        }
        (OutOfArea::CaseByCase, true) => (ReasonKind::OutOfAreaCaseByCase(found), Outcome::AskFirst),
        (OutOfArea::No, true) => (ReasonKind::OutsidePracticeArea(found), Outcome::NotNow),
        (OutOfArea::Unknown, true) | (_, false) => {
            (ReasonKind::OutsidePracticeArea(found), Outcome::AskFirst)
        }
    };
    Some(case.reason(because, leads_to))
}

/// What somebody may expect who is registered here and not certainly inside: nobody is struck off by this program,
/// and the outer area lets them stay.
fn registered(case: &RuleContext<'_>, found: AreaFinding) -> Option<Reason> {
    match found {
        AreaFinding::InOuterArea => Some(case.reason(ReasonKind::MayStayInOuterArea, Outcome::CanJoin)),
        AreaFinding::Outside => {
            let reason = from_outside(case, found)?;
            let leads_to = reason.leads_to.min(Outcome::AskFirst);
            Some(Reason { leads_to, ..reason })
        }
        _ => None,
    }
}

/// How the place lies to the practice's areas.
fn find(case: &RuleContext<'_>) -> AreaFinding {
    let Some(place) = case.place() else { return AreaFinding::NotAsked };
    let to = |area: Option<AreaIdx>| {
        let area = case.catalogue.areas.get(area?.index())?;
        Some(relation(area, place))
    };
    let outward = || place.outward().map(str::to_owned);
    match to(case.practice.area) {
        None => AreaFinding::NotPublished,
        Some(Relation::Inside) => AreaFinding::Inside,
        Some(Relation::OnTheLine) => AreaFinding::OnTheLine,
        Some(Relation::PartlyInside) => AreaFinding::PartlyInside { outward: outward().unwrap_or_default() },
        Some(Relation::NotSure) => AreaFinding::NotSure { outward: outward() },
        Some(Relation::Outside) => match to(case.practice.outer_area) {
            Some(Relation::Inside | Relation::OnTheLine) => AreaFinding::InOuterArea,
            _ => AreaFinding::Outside,
        },
    }
}
