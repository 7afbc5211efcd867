//! Figures about partnerships: V31.

use std::collections::BTreeMap;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{MeasureGroup, Rating};

use super::check_context::CheckContext;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};

rules! {
    SUMMARY "V31" Error
        requirement "At most three figures a group are among those shown first, and a figure that is absent is rated not_known."
        rationale "More than a handful of figures helps nobody choose; an absent one is never shown as nought."
        help "write no in in_summary, or not_known in rating";
}

const FILE: &str = "measures.csv";

/// The most figures of one group shown first.
const MOST_IN_SUMMARY: usize = 3;

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    let mut first: BTreeMap<(&str, MeasureGroup), usize> = BTreeMap::new();
    for (row, line) in context.tables.measures.iter() {
        if row.in_summary == Some(true) {
            let partnership = row.partnership.as_ref().map(catalogue::PartnershipId::as_str);
            let whose =
                partnership.or(row.funder.as_ref().map(catalogue::FunderId::as_str)).unwrap_or_default();
            let count = first.entry((whose, row.group)).or_default();
            *count += 1;
            if *count > MOST_IN_SUMMARY {
                let what =
                    format!("{whose} has more than three figures of {} in its summary", row.group.word());
                problems.note(Problem::new(&SUMMARY, Span::cell(FILE, line, "in_summary"), what));
            }
        }
        if row.value.is_none() && row.rating != Rating::NotKnown {
            let what = format!("there is no figure, and it is rated {}", row.rating.word());
            problems.note(
                Problem::new(&SUMMARY, Span::cell(FILE, line, "rating"), what).value(row.rating.word()),
            );
        }
    }
}
