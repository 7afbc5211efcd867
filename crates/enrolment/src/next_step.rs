//! What a person does next.

use catalogue::{Date, Decision, FunderIdx, PolicyPoint};

use crate::policy::row_in_force;
use crate::rule_context::RuleContext;
use crate::{AreaFinding, ContractStage, Outcome, Reason, ReasonKind, Undecided};

/// What a person can do next; there always is something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextStep {
    /// Join at the practice.
    JoinHere,
    /// Nothing: they are registered here.
    StayAsYouAre,
    /// Call the practice and ask; it has to give its reasons if it says no.
    AskThePractice,
    /// Call the practice where they are registered, and ask what living outside its area means for them.
    AskToStay,
    /// Say where one lives: the answer depends on it.
    GiveAPlace,
    /// Give the full postcode: that may be enough for an answer.
    GiveFullPostcode,
    /// Ask the funder, or the publisher of the dataset when no funder is known.
    AskTheFunder {
        /// The funder.
        funder: Option<FunderIdx>,
    },
    /// Come back when the list opens, or ask the funder to find a place.
    WaitOrAskTheFunder {
        /// The first day on which the list may be open again, where one is known.
        opens: Option<Date>,
        /// The funder.
        funder: Option<FunderIdx>,
    },
    /// Choose another practice: others can take them.
    ChooseAnother,
    /// Choose which one practice to be with: two are not possible.
    ChooseOnePractice,
}

impl NextStep {
    /// A word for it: `join_here`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::JoinHere => "join_here",
            Self::StayAsYouAre => "stay_as_you_are",
            Self::AskThePractice => "ask_the_practice",
            Self::AskToStay => "ask_to_stay",
            Self::GiveAPlace => "give_a_place",
            Self::GiveFullPostcode => "give_full_postcode",
            Self::AskTheFunder { .. } => "ask_the_funder",
            Self::WaitOrAskTheFunder { .. } => "wait_or_ask_the_funder",
            Self::ChooseAnother => "choose_another",
            Self::ChooseOnePractice => "choose_one_practice",
        }
    }

    /// The step that follows from an outcome and its reasons, the most serious first.
    pub(crate) fn after(context: &RuleContext<'_>, outcome: Outcome, reasons: &[Reason]) -> Self {
        let funder = context.practice.funder;
        let most_serious = reasons.first().map(|reason| &reason.kind);
        if context.registered {
            return Self::of_registered(context, outcome, reasons);
        }
        match outcome {
            Outcome::CanJoin | Outcome::CanJoinWithLimits => Self::JoinHere,
            Outcome::AskFirst => match most_serious {
                Some(ReasonKind::AreaNotChecked | ReasonKind::BorderNotChecked { rough_place: false }) => {
                    Self::GiveAPlace
                }
                Some(ReasonKind::BorderNotChecked { rough_place: true }) => Self::GiveFullPostcode,
                Some(ReasonKind::OutsidePracticeArea(found)) if found.needs_full_postcode() => {
                    Self::GiveFullPostcode
                }
                Some(&ReasonKind::SecondMembershipUndecided(Undecided::Funder(funder))) => {
                    Self::AskTheFunder { funder }
                }
                Some(ReasonKind::SwitchingClosed) => {
                    let decided = reasons.first().and_then(|reason| reason.legal_basis.funder());
                    Self::AskTheFunder { funder: decided.or(funder) }
                }
                Some(ReasonKind::AcrossTheBorder { lives_with }) => {
                    Self::AskTheFunder { funder: lives_with.or(funder) }
                }
                _ => Self::AskThePractice,
            },
            Outcome::NotNow => Self::after_not_now(reasons, funder),
        }
    }

    /// The step of a person who is registered here.
    fn of_registered(context: &RuleContext<'_>, outcome: Outcome, reasons: &[Reason]) -> Self {
        let now_in = context.practice.partnership_on(context.person.today);
        let ends = |reason: &Reason| match reason.kind {
            ReasonKind::PracticeLeaves { .. } => true,
            ReasonKind::PartnershipStage { partnership, stage: ContractStage::Closing(_) } => {
                now_in == Some(partnership)
            }
            _ => false,
        };
        match reasons.first().map(|reason| &reason.kind) {
            Some(ReasonKind::OutsidePracticeArea(found)) if found.needs_full_postcode() => {
                Self::GiveFullPostcode
            }
            _ if outcome > Outcome::CanJoinWithLimits => Self::AskToStay,
            _ if reasons.iter().any(ends) && !keeps_people_when_it_ends(context) => {
                Self::AskTheFunder { funder: context.practice.funder }
            }
            _ => Self::StayAsYouAre,
        }
    }

    /// The step after "not now". Waiting for a list to open does not help when another reason excludes the person too.
    fn after_not_now(reasons: &[Reason], funder: Option<FunderIdx>) -> Self {
        let opens_on = |kind: &ReasonKind| match kind {
            ReasonKind::ListClosedFormally { opens, .. } => Some(*opens),
            ReasonKind::NotYetOpen { opens, .. } => Some(Some(*opens)),
            _ => None,
        };
        let by_funder = ReasonKind::SecondMembershipNotOffered { by_funder: true };
        let mut step = Self::ChooseAnother;
        for (number, reason) in reasons.iter().filter(|reason| reason.leads_to == Outcome::NotNow).enumerate()
        {
            match opens_on(&reason.kind) {
                Some(opens) if number == 0 => step = Self::WaitOrAskTheFunder { opens, funder },
                Some(_) => {}
                None if reason.kind == by_funder => return Self::ChooseOnePractice,
                None => step = Self::ChooseAnother,
            }
        }
        step
    }
}

/// Whether the practice's funder let it be open, or decided otherwise than `no`, what becomes of people whose partnership
/// ends.
fn keeps_people_when_it_ends(context: &RuleContext<'_>) -> bool {
    let decided = context.practice.funder.map(|funder| {
        row_in_force(context.catalogue, funder, PolicyPoint::PartnershipEnds, context.person.today).0
    });
    decided != Some(Decision::No)
}

impl AreaFinding {
    /// Whether a full postcode may give a definite answer.
    fn needs_full_postcode(&self) -> bool {
        matches!(self, Self::PartlyInside { .. } | Self::NotSure { .. })
    }
}
