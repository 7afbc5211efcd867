//! One answer on any day: a surgery has one list status, and a funder one decision on a point: V39.

use std::collections::BTreeMap;

use catalogue::vocabulary::Vocabulary;
use catalogue::{Date, Period};

use super::check_context::CheckContext;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};

rules! {
    ONE_A_DAY "V39" Error
        requirement "The rows of a surgery's list do not overlap, and a funder has one decision on a point on any day."
        rationale "With two answers for one day, the explorer would have to guess which of them is true."
        help "end one row on the day before the other begins";
}

/// A period in force on the same day as one that began before it.
pub(super) struct Overlap<T> {
    /// The line of the earlier row.
    pub(super) first: u32,
    /// What the earlier row says.
    pub(super) first_value: T,
    /// The line of the later row.
    pub(super) line: u32,
    /// What the later row says.
    pub(super) value: T,
    /// The first day on which both are in force; `None` when both always have been.
    pub(super) from: Option<Date>,
}

/// Every period that begins while an earlier one is in force.
pub(super) fn overlapping<T: Copy>(mut periods: Vec<(Period, u32, T)>) -> Vec<Overlap<T>> {
    periods.sort_by_key(|(period, line, _)| (period.from, *line));
    let mut found = Vec::new();
    let mut longest: Option<(Period, u32, T)> = None;
    for (period, line, value) in periods {
        if let Some((before, first, first_value)) = longest {
            let apart = before.until.zip(period.from).is_some_and(|(until, from)| until < from);
            if !apart {
                found.push(Overlap { first, first_value, line, value, from: period.from });
            }
            let ends_later = before.until.is_some_and(|until| period.until.is_none_or(|own| own > until));
            if !ends_later {
                continue;
            }
        }
        longest = Some((period, line, value));
    }
    found
}

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    // Rows of two surgeries under one id are T06's: whose rows they are is not known.
    let mut surgeries: BTreeMap<&str, u32> = BTreeMap::new();
    for row in &context.tables.practices.rows {
        *surgeries.entry(row.id.as_str()).or_default() += 1;
    }
    let mut lists: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for (row, line) in context.tables.lists.iter() {
        if surgeries.get(row.practice.as_str()).is_some_and(|&count| count > 1) {
            continue;
        }
        let period = Period { from: row.from, until: row.until };
        lists.entry(row.practice.as_str()).or_default().push((period, line, row.status));
    }
    for (practice, rows) in lists {
        for overlap in overlapping(rows) {
            let what = format!(
                "the list of {practice} is {} here and {} on line {}, both {}",
                overlap.value.word(),
                overlap.first_value.word(),
                overlap.first,
                since(overlap.from),
            );
            problems.note(
                Problem::new(&ONE_A_DAY, Span::cell("lists.csv", overlap.line, "from"), what).value(practice),
            );
        }
    }
    let mut policies: BTreeMap<(&str, &str), Vec<_>> = BTreeMap::new();
    for (row, line) in context.tables.policies.iter() {
        let period = Period { from: row.from, until: row.until };
        let decisions = policies.entry((row.funder.as_str(), row.point.word())).or_default();
        decisions.push((period, line, row.decision));
    }
    for ((funder, point), rows) in policies {
        for overlap in overlapping(rows) {
            let what = format!(
                "{funder} decides {point} as {} here and as {} on line {}, both {}",
                overlap.value.word(),
                overlap.first_value.word(),
                overlap.first,
                since(overlap.from),
            );
            problems.note(
                Problem::new(&ONE_A_DAY, Span::cell("policies.csv", overlap.line, "from"), what)
                    .value(funder),
            );
        }
    }
}

/// From when both rows hold.
fn since(from: Option<Date>) -> String {
    from.map_or_else(|| "at all times".to_owned(), |from| format!("on {from}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(from: i32, until: i32) -> Period {
        Period { from: Some(Date::from_days(from)), until: Some(Date::from_days(until)) }
    }

    #[test]
    fn a_long_period_overlaps_each_short_one_within_it() {
        let rows = vec![(period(1, 30), 2, ()), (period(5, 6), 3, ()), (period(10, 12), 4, ())];
        let pairs: Vec<(u32, u32)> =
            overlapping(rows).iter().map(|overlap| (overlap.first, overlap.line)).collect();
        assert_eq!(pairs, [(2, 3), (2, 4)]);
    }

    #[test]
    fn a_period_that_begins_the_day_after_does_not_overlap() {
        let rows = vec![
            (Period { from: None, ..period(0, 9) }, 2, ()),
            (Period { until: None, ..period(10, 10) }, 3, ()),
        ];
        assert!(overlapping(rows).is_empty());
    }
}
