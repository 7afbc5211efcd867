//! Whether joining would cross the border between two funders, and what is decided on that.

use catalogue::{Catalogue, Decision, FunderIdx, Place, PolicyPoint};
use geography::{Relation, relation};

use crate::answer::RuleContext;
use crate::{LegalBasis, Outcome, Reason, ReasonKind, WhichPlace};

/// How a place lies to the area of each funder.
#[derive(Debug, Clone, Default)]
pub(crate) struct Border {
    /// In the order of the dataset's funders; `None` for one without an area.
    relations: Vec<Option<Relation>>,
}

impl Border {
    pub(crate) fn around(catalogue: &Catalogue, place: Option<&Place>) -> Self {
        let Some(place) = place else { return Self::default() };
        let relation = |funder: &catalogue::Funder| {
            let area = catalogue.areas.get(funder.area?.index())?;
            Some(relation(area, place))
        };
        Self { relations: catalogue.funders.iter().map(relation).collect() }
    }

    /// The funder in whose area the place certainly is: the first in the dataset where areas overlap.
    pub(crate) fn within(&self) -> Option<FunderIdx> {
        let at = self.relations.iter().position(|&found| found == Some(Relation::Inside))?;
        u32::try_from(at).ok().map(FunderIdx)
    }

    /// Whether the place is certainly outside a funder's area.
    pub(crate) fn outside(&self, funder: FunderIdx) -> bool {
        self.relations.get(funder.index()) == Some(&Some(Relation::Outside))
    }
}

/// Asks whether the place is with another funder than the practice. Where nobody can be sure, nobody is held up.
///
/// The decision is that of the funder in whose area the place is; the practice's funder speaks where none is known.
/// To cross a border is none of the permitted grounds, so not even a "no" shuts anybody out.
pub(crate) fn ask(context: &RuleContext<'_>, reasons: &mut Vec<Reason>) {
    let no_address = context.which == WhichPlace::Home && context.person.no_fixed_address;
    let Some(practice_funder) = context.practice.funder else { return };
    if context.registered() || no_address || !context.border.outside(practice_funder) {
        return;
    }
    let lives_with = context.border.within();
    let (decision, legal_basis) =
        context.decision(whose(lives_with, practice_funder), PolicyPoint::CrossBorder);
    let leads_to = match decision {
        Decision::Yes => Outcome::CanJoin,
        Decision::AsDescribed => Outcome::CanJoinWithLimits,
        Decision::Undecided | Decision::Pilot | Decision::No => Outcome::AskFirst,
    };
    let kind = ReasonKind::AcrossTheBorder { lives_with };
    reasons.push(context.reason_on(kind, leads_to, legal_basis.unwrap_or(LegalBasis::Record)));
}

/// Whose decision counts.
pub(crate) fn whose(lives_with: Option<FunderIdx>, practice_funder: FunderIdx) -> FunderIdx {
    lives_with.unwrap_or(practice_funder)
}
