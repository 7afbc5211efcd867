//! The joining rules in the order in which they are evaluated, and how their reasons combine to an answer.

use catalogue::sort::sort_by;
use catalogue::{Date, PracticeIdx};

use crate::rule_context::RuleContext;
use crate::{LegalBasis, NextStep, Outcome, PlaceAnswer, Reason, ReasonKind, Staleness, WhichPlace};
use crate::{area, border, changing, dual_membership, freshness, list, membership};

/// The question that a rule answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// Is the person registered here already?
    Registered,
    /// Was the record checked lately?
    Checked,
    /// Is the list open?
    List,
    /// Is the place inside the area?
    Area,
    /// Is the practice with the funder where the place is?
    Border,
    /// Can they keep another practice? Asked for the second place only.
    SecondMembership,
    /// May they change between partnerships now? Asked for the home only.
    Changing,
    /// Does the practice's partnership change?
    Partnership,
}

/// A rule appends the reasons that it finds.
type Rule = fn(&RuleContext<'_>, &mut Vec<Reason>);

/// The rules, in the order in which they are evaluated and in which reasons of the same weight are given.
pub(crate) const RULES: [(Question, Rule); 8] = [
    (Question::Registered, registered),
    (Question::Checked, freshness::evaluate),
    (Question::List, list::evaluate),
    (Question::Area, area::evaluate),
    (Question::Border, border::evaluate),
    (Question::SecondMembership, dual_membership::evaluate),
    (Question::Changing, changing::evaluate),
    (Question::Partnership, membership::evaluate),
];

/// The answer for the place of a context.
pub(crate) fn evaluate(context: &RuleContext<'_>) -> PlaceAnswer {
    let mut reasons = Vec::new();
    for (_, rule) in RULES {
        rule(context, &mut reasons);
    }
    combine(context, reasons)
}

/// The outcome alone, which needs no order of reasons, and nothing that only informs.
pub(crate) fn outcome(context: &RuleContext<'_>) -> Outcome {
    let mut reasons = Vec::new();
    for (_, rule) in RULES.iter().filter(|(question, _)| *question != Question::Partnership) {
        rule(context, &mut reasons);
    }
    shut_nobody_out_while_stale(&mut reasons);
    reasons.iter().map(|reason| reason.leads_to).max().unwrap_or(Outcome::CanJoin)
}

/// An unknown or stale record excludes nobody: the whole answer is then "ask first".
fn shut_nobody_out_while_stale(reasons: &mut [Reason]) {
    let stale = reasons.iter().any(|reason| matches!(reason.kind, ReasonKind::StatusUnknownOrStale(_)));
    if stale {
        for reason in reasons {
            reason.leads_to = reason.leads_to.min(Outcome::AskFirst);
        }
    }
}

/// The answer that follows from the reasons of all rules.
pub(crate) fn combine(context: &RuleContext<'_>, mut reasons: Vec<Reason>) -> PlaceAnswer {
    shut_nobody_out_while_stale(&mut reasons);
    if reasons.len() > 1 {
        sort_by(&mut reasons, |one, two| two.leads_to.cmp(&one.leads_to));
    }
    let outcome = reasons.first().map_or(Outcome::CanJoin, |most_serious| most_serious.leads_to);
    let next_step = NextStep::after(context, outcome, &reasons);
    PlaceAnswer { outcome, reasons, next_step }
}

fn registered(context: &RuleContext<'_>, reasons: &mut Vec<Reason>) {
    if context.registered {
        reasons.push(context.reason(ReasonKind::AlreadyRegistered, Outcome::CanJoin));
    }
}

/// The answer for an index at which the dataset has no practice.
pub(crate) fn no_record(at: PracticeIdx, which: WhichPlace, today: Date) -> PlaceAnswer {
    let reason = Reason {
        kind: ReasonKind::StatusUnknownOrStale(Staleness::NoRecord),
        leads_to: Outcome::AskFirst,
        place: which,
        practice: at,
        legal_basis: LegalBasis::Record,
        asked_on: today,
        data_date: None,
    };
    PlaceAnswer {
        outcome: Outcome::AskFirst,
        reasons: vec![reason],
        next_step: NextStep::AskTheFunder { funder: None },
    }
}
