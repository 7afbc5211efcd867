//! What a joining rule is evaluated with: one practice, one person and one of the person's places.

use catalogue::{Catalogue, FunderIdx, Place, Practice, PracticeIdx};

use crate::funder_relations::FunderRelations;
use crate::{LegalBasis, Outcome, Person, Reason, ReasonKind, WhichPlace};

/// One practice, one person, one of the person's places.
pub(crate) struct RuleContext<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) at: PracticeIdx,
    pub(crate) practice: &'a Practice,
    pub(crate) person: &'a Person<'a>,
    pub(crate) which: WhichPlace,
    /// Whether the person is registered at this practice.
    pub(crate) registered: bool,
    /// Where the person lives, as far as it is known: the border between funders is asked of it, for both places.
    pub(crate) lives_at: Option<&'a Place>,
    /// How that lies to the funders' areas.
    pub(crate) relations: &'a FunderRelations,
    /// Whether the person would change partnership, or join one, from the practice where they are registered.
    pub(crate) changes_partnership: bool,
}

impl<'a> RuleContext<'a> {
    /// The place that is asked about.
    pub(crate) fn place(&self) -> Option<&'a Place> {
        match self.which {
            WhichPlace::Home => self.person.home,
            WhichPlace::Second => self.person.second_place,
        }
    }

    /// The funders who have a say on the practices that a person has or changes: that of the practice that they would join,
    /// and that of the practice where they are registered, where it is another.
    pub(crate) fn deciding_funders(&self) -> [Option<FunderIdx>; 2] {
        let own = self.practice.funder;
        let current = self.person.current_practice.and_then(|at| self.catalogue.practice(at)?.funder);
        [own, current.filter(|_| current != own)]
    }

    /// A reason in this context. A rule that is not in force excludes nobody: "not now" becomes "ask first".
    pub(crate) fn reason(&self, kind: ReasonKind, leads_to: Outcome) -> Reason {
        let rule = self.basis_of_rule(&kind);
        self.reason_under(kind, leads_to, rule, rule)
    }

    /// A reason in this context with a known legal basis: a decision of the funder. Where the dataset has the joining rule
    /// and it is not in force, even that decision excludes nobody.
    pub(crate) fn reason_with_basis(
        &self,
        kind: ReasonKind,
        leads_to: Outcome,
        legal_basis: LegalBasis,
    ) -> Reason {
        let rule = self.basis_of_rule(&kind);
        self.reason_under(kind, leads_to, rule, legal_basis)
    }

    /// Where the joining rule of a reason is written down; the record for a reason that is none.
    fn basis_of_rule(&self, kind: &ReasonKind) -> LegalBasis {
        kind.rule().map_or(LegalBasis::Record, |rule| {
            LegalBasis::of_rule(self.catalogue, self.practice.funder, rule, self.person.today)
        })
    }

    /// A reason whose joining rule has one basis and which names another, or the same. A rule that is not in force excludes
    /// nobody: "not now" becomes "ask first".
    fn reason_under(
        &self,
        kind: ReasonKind,
        leads_to: Outcome,
        rule: LegalBasis,
        legal_basis: LegalBasis,
    ) -> Reason {
        let leads_to =
            if rule == LegalBasis::NotInForce { leads_to.min(Outcome::AskFirst) } else { leads_to };
        Reason {
            kind,
            leads_to,
            place: self.which,
            practice: self.at,
            legal_basis,
            asked_on: self.person.today,
            data_date: self.practice.checked_on,
        }
    }
}
