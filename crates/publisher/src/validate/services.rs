//! Services: who provides them, what else there is, and what changes: V16, V17, V20 and V21.

use std::collections::BTreeSet;

use catalogue::{ChangeKind, ChangeReason, Delivery};

use super::check_context::CheckContext;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};
use crate::tables::rows::{ChangeRow, OfferRow};

rules! {
    PROVIDED "V16" Error
        requirement "A service of a partnership at work that is bought, or provided by another partnership, names who provides it. Elsewhere that is a warning."
        rationale "Make or buy is the partnership's decision; who cares for them is for people to know."
        help "name the organisation in provided_by";
    ALTERNATIVE "V17" Error
        requirement "A service that a partnership at work provides itself has an alternative, or the reason why there is none."
        rationale "A partnership that sends people to itself must leave them another way."
        help "name another in alternatives, or write no_alternative_reason";
    CHANGE "V20" Error
        requirement "A change says what replaces the service or why nothing does, and its reason mentions money where money was a factor."
        rationale "People take changes for cuts; they are owed the whole reason."
        help "complete the change";
    ORPHAN "V21" Error
        requirement "A service that stops or moves is not offered at the old place after that day."
        rationale "A person would travel to a service that is not there."
        help "write the last day in the offer's until, or name the offer as the change's replacement";
}

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    let live: BTreeSet<&str> = context.live().map(|(row, _)| row.id.as_str()).collect();
    let bound = |row: &OfferRow| row.partnership.as_ref().is_some_and(|id| live.contains(id.as_str()));
    let mut elsewhere = Vec::new();
    for (row, line) in context.tables.offers.iter() {
        let named = row.provided_by.is_some()
            || !matches!(row.delivery, Delivery::Bought | Delivery::ByOtherPartnership);
        if !named && bound(row) {
            let what = "the service is provided by another organisation, which is not named";
            problems.note(Problem::new(&PROVIDED, Span::cell("offers.csv", line, "provided_by"), what));
        } else if !named {
            elsewhere.push(line);
        }
        let alternative = !row.alternatives.is_empty() || row.no_alternative_reason.is_some();
        if bound(row) && row.delivery == Delivery::Made && !alternative {
            let what = "the partnership provides the service itself, and names neither an alternative nor why there is none";
            problems.note(Problem::new(&ALTERNATIVE, Span::cell("offers.csv", line, "alternatives"), what));
        }
    }
    if let Some(&line) = elsewhere.first() {
        let what = format!(
            "{} offers are provided by another organisation and do not name it, this one first",
            elsewhere.len()
        );
        problems.note(Problem::new(&PROVIDED, Span::cell("offers.csv", line, "provided_by"), what).warning());
    }
    for (row, line) in context.tables.changes.iter() {
        change(row, line, problems);
        orphans(context, row, problems);
    }
}

/// Words by which a reason admits that money mattered.
const MONEY: &[&str] =
    &["money", "cost", "saving", "save", "afford", "budget", "fund", "cheap", "price", "£"];

fn change(row: &ChangeRow, line: u32, problems: &mut Problems) {
    let mut refuse = |column: &str, what: &str, help: &str| {
        problems.note(Problem::new(&CHANGE, Span::cell("changes.csv", line, column), what).help(help));
    };
    if row.replacement.is_none() && row.no_replacement_reason.is_none() {
        let help = "name the offer in replacement, or write no_replacement_reason";
        refuse(
            "replacement",
            "the change names neither what replaces the service nor why nothing does",
            help,
        );
    }
    let why = row.why.to_lowercase();
    let admits = row.reason == ChangeReason::Money || MONEY.iter().any(|word| why.contains(word));
    if row.money_was_a_factor && !admits {
        refuse(
            "why",
            "money was a factor, and the reason does not mention it",
            "say in why what the cost had to do with it",
        );
    }
}

fn orphans(context: &CheckContext<'_>, change: &ChangeRow, problems: &mut Problems) {
    if !matches!(change.kind, ChangeKind::Stopped | ChangeKind::Moved) {
        return;
    }
    for (offer, line) in context.tables.offers.iter() {
        let same = offer.service == change.service
            && offer.partnership == change.partnership
            && offer.practice == change.practice
            && offer.funder == change.funder;
        let replaces = offer.id.is_some() && offer.id == change.replacement;
        let before = offer.since.is_none_or(|since| since < change.effective);
        let after = offer.until.is_none_or(|until| until >= change.effective);
        if same && !replaces && before && after {
            let what = format!(
                "the offer goes on after {}, the day from which the change {} says that it has {}",
                change.effective,
                change.id,
                if change.kind == ChangeKind::Stopped { "stopped" } else { "moved" },
            );
            problems.note(Problem::new(&ORPHAN, Span::cell("offers.csv", line, "until"), what));
        }
    }
}
