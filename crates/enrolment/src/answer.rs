//! "Can I join this practice?"

use catalogue::order::sort_few;
use catalogue::{Catalogue, Decision, FunderIdx, Place, PolicyPoint, Practice, PracticeIdx};

use crate::border::{self, Border};
use crate::{
    Evaluator, LegalBasis, NextStep, Outcome, Person, Question, Reason, ReasonKind, Staleness, WhichPlace,
};
use crate::{area, dual_membership, freshness, list, membership};

/// The answer for one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceAnswer {
    /// Whether the person can join: the worst that one of the reasons leads to.
    pub outcome: Outcome,
    /// Why, the weightiest first; never empty unless the outcome is [`Outcome::CanJoin`].
    pub reasons: Vec<Reason>,
    /// What to do next.
    pub next_step: NextStep,
}

/// The answer for one practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Whether the person can join from their home, or at all when they named no place.
    pub outcome: Outcome,
    /// Why, the weightiest first; never empty unless the outcome is [`Outcome::CanJoin`].
    pub reasons: Vec<Reason>,
    /// What to do next.
    pub next_step: NextStep,
    /// Whether they can join from their second place, keeping another practice: only when they named one, and
    /// not for the practice where they are registered already.
    pub second_place: Option<PlaceAnswer>,
}

impl Answer {
    /// The better of the answers for the two places.
    #[must_use]
    pub fn best(&self) -> Outcome {
        self.second_place.as_ref().map_or(self.outcome, |second| second.outcome.min(self.outcome))
    }
}

/// Whether a person can join a practice, and why. Total: a position without a practice is "ask first".
///
/// A fresh record, an open list and a home inside the area give [`Outcome::CanJoin`] without any reason and without
/// any allocation.
#[must_use]
pub fn answer(catalogue: &Catalogue, at: PracticeIdx, person: &Person<'_>) -> Answer {
    Evaluator::new(catalogue, person).answer(at)
}

/// One practice, one person, one of the person's places.
pub(crate) struct RuleContext<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) at: PracticeIdx,
    pub(crate) practice: &'a Practice,
    pub(crate) person: &'a Person<'a>,
    pub(crate) which: WhichPlace,
    /// How the place lies to the funders' areas.
    pub(crate) border: &'a Border,
}

/// A question puts the reasons that it finds at the end of the list.
type Ask = fn(&RuleContext<'_>, &mut Vec<Reason>);

impl<'a> RuleContext<'a> {
    /// The questions, in the order in which they are asked and in which equally weighty reasons are given.
    pub(crate) const QUESTIONS: [(Question, Ask); 7] = [
        (Question::Registered, ask_registered),
        (Question::Checked, freshness::ask),
        (Question::List, list::ask),
        (Question::Area, area::ask),
        (Question::Border, border::ask),
        (Question::SecondMembership, dual_membership::ask),
        (Question::Partnership, membership::ask),
    ];

    /// Whether the person is registered at this practice.
    pub(crate) fn registered(&self) -> bool {
        self.person.current_practice == Some(self.at)
    }

    /// The place that is asked about.
    pub(crate) fn place(&self) -> Option<&'a Place> {
        match self.which {
            WhichPlace::Home => self.person.home,
            WhichPlace::Second => self.person.second_place,
        }
    }

    /// A reason of this case. A ground that is not in force shuts nobody out: "not now" becomes "ask first".
    pub(crate) fn reason(&self, kind: ReasonKind, leads_to: Outcome) -> Reason {
        let legal_basis = match kind.rule() {
            Some(rule) => LegalBasis::of_rule(self.catalogue, self.practice.funder, rule, self.person.today),
            None => LegalBasis::Record,
        };
        let leads_to =
            if legal_basis == LegalBasis::NotInForce { leads_to.min(Outcome::AskFirst) } else { leads_to };
        self.reason_on(kind, leads_to, legal_basis)
    }

    /// What a funder has decided on a point, and where it says so. Without a row in force it is undecided.
    pub(crate) fn decision(&self, funder: FunderIdx, point: PolicyPoint) -> (Decision, Option<LegalBasis>) {
        let today = self.person.today;
        let policies = self.catalogue.funder(funder).map_or(&[][..], |found| &found.policies);
        let in_force = |row: &catalogue::Policy| row.point == point && row.period.contains(today);
        let mut rows = policies.iter().enumerate();
        match rows.find(|(_, row)| in_force(row)) {
            Some((row, policy)) => (policy.decision, Some(LegalBasis::Policy { funder, row })),
            None => (Decision::Undecided, None),
        }
    }

    /// A reason of this case with grounds that are known already.
    pub(crate) fn reason_on(&self, kind: ReasonKind, leads_to: Outcome, legal_basis: LegalBasis) -> Reason {
        Reason {
            kind,
            leads_to,
            place: self.which,
            practice: self.at,
            legal_basis,
            data_date: self.practice.checked_on,
        }
    }

    /// The answer for the place.
    pub(crate) fn answer(&self) -> PlaceAnswer {
        let mut reasons = Vec::new();
        for (_, ask) in Self::QUESTIONS {
            ask(self, &mut reasons);
        }
        combine(self.practice, reasons)
    }
}

/// The answer that follows from the reasons of every question.
///
/// A record that is not known or not fresh shuts nobody out: the whole answer is then "ask first".
pub(crate) fn combine(practice: &Practice, mut reasons: Vec<Reason>) -> PlaceAnswer {
    let unfresh = reasons.iter().any(|reason| matches!(reason.kind, ReasonKind::StatusUnknownOrStale(_)));
    if unfresh {
        for reason in &mut reasons {
            reason.leads_to = reason.leads_to.min(Outcome::AskFirst);
        }
    }
    sort_few(&mut reasons, |one, two| one.leads_to > two.leads_to);
    let outcome = reasons.first().map_or(Outcome::CanJoin, |weightiest| weightiest.leads_to);
    let next_step = NextStep::after(outcome, &reasons, practice.funder);
    PlaceAnswer { outcome, reasons, next_step }
}

fn ask_registered(context: &RuleContext<'_>, reasons: &mut Vec<Reason>) {
    if context.registered() {
        reasons.push(context.reason(ReasonKind::AlreadyRegistered, Outcome::CanJoin));
    }
}

/// The answer for a position at which the dataset has no practice.
pub(crate) fn no_record(at: PracticeIdx, which: WhichPlace) -> PlaceAnswer {
    let reason = Reason {
        kind: ReasonKind::StatusUnknownOrStale(Staleness::NoRecord),
        leads_to: Outcome::AskFirst,
        place: which,
        practice: at,
        legal_basis: LegalBasis::Record,
        data_date: None,
    };
    PlaceAnswer {
        outcome: Outcome::AskFirst,
        reasons: vec![reason],
        next_step: NextStep::AskTheFunder { funder: None },
    }
}
