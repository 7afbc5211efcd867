//! Staying with the funder: with which one, and what its decisions say of that.

use catalogue::{Catalogue, Date, Decision, FunderIdx, PolicyPoint, Practice, PracticeIdx};
use geography::Relation;

use crate::funder_relations::FunderRelations;
use crate::membership::{MembershipChange, changes};
use crate::{Person, PolicyAnswer, policy};

/// What staying means for a person, from the decisions of the funder alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Staying<'a> {
    /// The funder.
    pub funder: Option<FunderIdx>,
    /// How the person stays.
    pub way: WayToStay,
    /// Whether a person whose practice is in a partnership can keep it and stay; `None` where nothing has to be decided,
    /// because the practice is in none, and joins none within a year.
    pub keeps_practice: Option<PolicyAnswer<'a>>,
}

impl<'a> Staying<'a> {
    /// What staying with a funder means for a person who is registered with a practice, or who did not say with which.
    #[must_use]
    pub fn with(
        catalogue: &'a Catalogue,
        funder: Option<FunderIdx>,
        current_practice: Option<PracticeIdx>,
        today: Date,
    ) -> Self {
        let current = current_practice.and_then(|at| catalogue.practice(at));
        let in_partnership = current.is_some_and(|practice| practice.partnership_on(today).is_some());
        let stays_in_none = |practice: &Practice| {
            let mut joins = changes(practice, today).into_iter().filter_map(MembershipChange::joins);
            practice.membership_known && !joins.any(|(_, on)| on <= today.a_year_later())
        };
        let in_no_partnership = !in_partnership && current.is_some_and(stays_in_none);
        let answer = policy(catalogue, funder, PolicyPoint::KeepSurgeryAndStay, today);
        let way = match answer {
            _ if !in_partnership => WayToStay::AsTheyAre,
            PolicyAnswer::Decided { policy, .. } => match policy.decision {
                Decision::Yes | Decision::AsDescribed => WayToStay::AsTheyAre,
                Decision::No => WayToStay::ByChangingPractice,
                Decision::Pilot | Decision::Undecided => WayToStay::AskHow,
            },
            _ => WayToStay::AskHow,
        };
        Self { funder, way, keeps_practice: (!in_no_partnership).then_some(answer) }
    }
}

/// How a person stays with the funder. They always can.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WayToStay {
    /// With the practice that they have, or without any.
    AsTheyAre,
    /// By changing practice: theirs is in a partnership, and the funder decided that they cannot keep it.
    ByChangingPractice,
    /// Their practice is in a partnership, and it is not decided whether they keep it.
    AskHow,
}

/// The funder that a person certainly stays with: that of the practice where they are registered; without one, that in
/// whose area the home is; without one, the only one.
#[must_use]
pub fn funder_of_staying(
    catalogue: &Catalogue,
    current_practice: Option<PracticeIdx>,
    home_funder: Option<FunderIdx>,
) -> Option<FunderIdx> {
    let of_practice = current_practice.and_then(|at| catalogue.practice(at)?.funder);
    let only = match catalogue.funders.as_slice() {
        [_] => Some(FunderIdx(0)),
        _ => None,
    };
    of_practice.or(home_funder).or(only)
}

/// The most funders with which staying is compared: as many as columns fit beside the partnerships.
const MOST_COMPARED: usize = 3;

/// The funders with which a person could stay, to be compared: `first`, the one that they stay with as far as it is known,
/// and those of a border or of their second place. Of more than three the first alone.
///
/// ```text
/// lives in Wenmarsh, works in Upper Tarrow, with no practice -> Wenmarsh PCT, Upper Tarrow PCT
/// the same person, registered in Wenmarsh                    -> Wenmarsh PCT
/// ```
#[must_use]
pub fn funders_to_compare(
    catalogue: &Catalogue,
    first: Option<FunderIdx>,
    person: &Person<'_>,
) -> Vec<FunderIdx> {
    let mut found = Vec::from_iter(first);
    if person.current_practice.and_then(|at| catalogue.practice(at)?.funder).is_some() {
        return found;
    }
    let near = |at| {
        [person.home, person.second_place].into_iter().flatten().any(|place| {
            let relation = FunderRelations::new(catalogue, Some(place), person.today).to(at);
            relation.is_some_and(|relation| relation != Relation::Outside)
        })
    };
    let funders = (0_u32..).map(FunderIdx).take(catalogue.funders.len());
    found.extend(funders.filter(|&at| Some(at) != first && near(at)));
    if found.len() > MOST_COMPARED {
        found.truncate(first.into_iter().len());
    }
    found
}
