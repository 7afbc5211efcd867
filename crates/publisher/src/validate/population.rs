//! How many people: V01, V02 and V05.

use std::collections::BTreeMap;

use catalogue::{FLOOR_PEOPLE, PracticeId, Stage};

use super::check_context::CheckContext;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};

rules! {
    FLOOR "V01" Error
        requirement "A partnership at work covers at least 100,000 people; one that is forming or on trial may cover fewer."
        rationale "The paper sets 100,000 as the floor: small enough to be local, large enough to carry the risk of the budget."
        help "correct population_covered, or set the stage to forming or pilot";
    SUM "V02" Warning
        requirement "The people that a partnership covers are those on its surgeries' lists, within 2 in 100."
        rationale "A budget for each person is worth as much as the count of the people."
        help "correct population_covered or the list sizes";
    WHOLE "V05" Error
        requirement "The people on the lists of a funder's surgeries are all the people that the funder is responsible for, within 1 in 100."
        rationale "The deal is for the whole population, with nobody left out."
        help "add the surgeries that are missing, or correct the funder's population or the list sizes";
}

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    floor(context, problems);
    sum(context, problems);
    whole(context, problems);
}

fn floor(context: &CheckContext<'_>, problems: &mut Problems) {
    for (row, line) in context.tables.partnerships.iter() {
        let span = Span::cell("partnerships.csv", line, "population_covered");
        match (row.stage, row.population_covered) {
            (Some(Stage::Live), None) => {
                let what = format!("{} is at work and does not say how many people it covers", row.name);
                problems.note(Problem::new(&FLOOR, span, what).help("state population_covered"));
            }
            (Some(stage), Some(people)) if people < FLOOR_PEOPLE => {
                let what = format!("{} covers {people} people, fewer than {FLOOR_PEOPLE}", row.name);
                let problem = Problem::new(&FLOOR, span, what).value(&people.to_string());
                problems.note(if stage == Stage::Live {
                    problem
                } else {
                    problem.warning().help("bring it to 100000 before it goes live")
                });
            }
            _ => {}
        }
    }
}

/// Whether two counts differ by more than so many in a hundred of the first.
fn differ(stated: u64, counted: u64, in_a_hundred: u64) -> bool {
    stated.abs_diff(counted) * 100 > stated * in_a_hundred
}

fn sum(context: &CheckContext<'_>, problems: &mut Problems) {
    let sizes: BTreeMap<&PracticeId, Option<u32>> =
        context.tables.practices.rows.iter().map(|row| (&row.id, row.list_size)).collect();
    let mut sums: BTreeMap<&str, Option<u64>> = BTreeMap::new();
    for (row, _) in context.members() {
        let size = sizes.get(&row.practice).copied().flatten();
        let sum = sums.entry(row.partnership.as_str()).or_insert(Some(0));
        *sum = sum.zip(size).map(|(sum, size)| sum + u64::from(size));
    }
    for (row, line) in context.tables.partnerships.iter() {
        let counted = sums.get(row.id.as_str()).copied().flatten();
        let (Some(stated), Some(counted)) = (row.population_covered, counted) else { continue };
        if differ(stated.into(), counted, 2) {
            let span = Span::cell("partnerships.csv", line, "population_covered");
            let what = format!(
                "{} says that it covers {stated} people, and its surgeries have {counted} on their lists",
                row.name
            );
            problems.note(Problem::new(&SUM, span, what).value(&stated.to_string()));
        }
    }
}

fn whole(context: &CheckContext<'_>, problems: &mut Problems) {
    let mut sums: BTreeMap<&str, Option<u64>> = BTreeMap::new();
    for row in &context.tables.practices.rows {
        if let Some(funder) = &row.funder {
            let sum = sums.entry(funder.as_str()).or_insert(Some(0));
            *sum = sum.zip(row.list_size).map(|(sum, size)| sum + u64::from(size));
        }
    }
    for (row, line) in context.tables.funders.iter() {
        let counted = sums.get(row.id.as_str()).copied().flatten();
        let (Some(stated), Some(counted)) = (row.population, counted) else { continue };
        if differ(stated.into(), counted, 1) {
            let span = Span::cell("funders.csv", line, "population");
            let what = format!(
                "{} says that it is responsible for {stated} people, and its surgeries have {counted} on their lists",
                row.name
            );
            problems.note(Problem::new(&WHOLE, span, what).value(&stated.to_string()));
        }
    }
}
