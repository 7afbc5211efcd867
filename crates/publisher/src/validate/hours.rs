//! Reception hours and consulting hours: V28.

use std::collections::BTreeMap;

use catalogue::HoursKind;

use super::check_context::CheckContext;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};
use crate::tables::cells::Weekday;

rules! {
    KINDS "V28" Warning
        requirement "People are seen while the front desk is open."
        rationale "Published hours have overstated by hours a week when a doctor can be seen."
        help "correct the hours, or add reception hours for that time";
}

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    let mut desk: BTreeMap<(&str, Weekday), Vec<(u16, u16)>> = BTreeMap::new();
    let rows = || {
        context
            .tables
            .hours
            .iter()
            .filter_map(|(row, line)| Some((row, row.opens?.minutes(), row.closes?.minutes(), line)))
    };
    for (row, opens, closes, _) in rows().filter(|(row, ..)| row.kind == HoursKind::Reception) {
        desk.entry((row.site.as_str(), row.weekday)).or_default().push((opens, closes));
    }
    for stretches in desk.values_mut() {
        stretches.sort_unstable();
    }
    for (row, opens, closes, line) in rows().filter(|(row, ..)| row.kind == HoursKind::Consulting) {
        let Some(stretches) = desk.get(&(row.site.as_str(), row.weekday)) else { continue };
        if !covered(stretches, opens, closes) {
            let what = format!("people are seen at {} at a time when its front desk is closed", row.site);
            problems.note(Problem::new(&KINDS, Span::cell("hours.csv", line, "opens"), what));
        }
    }
}

/// Whether sorted stretches together cover a time.
fn covered(stretches: &[(u16, u16)], opens: u16, closes: u16) -> bool {
    let mut reached = opens;
    for &(from, until) in stretches {
        if from <= reached {
            reached = reached.max(until);
        }
    }
    reached >= closes
}
