//! With whom a partnership has its contract, against the funders of its surgeries: V48.

use std::collections::BTreeMap;

use catalogue::{FunderId, PartnershipId, PracticeId};

use super::check_context::CheckContext;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};

rules! {
    FUNDER "V48" Warning
        requirement "A partnership has its contract with the funder of most of its surgeries."
        rationale "The funder of the surgery decides what a person may do, and the contract's funder answers for the partnership: people must know whom to ask."
        help "correct the partnership's funder, or the funder of its surgeries in practices.csv";
}

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    let tables = context.tables;
    let funders: BTreeMap<&PracticeId, &FunderId> =
        tables.practices.rows.iter().filter_map(|row| Some((&row.id, row.funder.as_ref()?))).collect();
    let mut members: BTreeMap<&PartnershipId, Vec<&FunderId>> = BTreeMap::new();
    for (row, _) in context.members() {
        if let Some(&funder) = funders.get(&row.practice) {
            members.entry(&row.partnership).or_default().push(funder);
        }
    }
    for (row, line) in tables.partnerships.iter() {
        let (Some(own), Some(of_members)) = (&row.funder, members.get(&row.id)) else { continue };
        let others: Vec<&FunderId> = of_members.iter().copied().filter(|&funder| funder != own).collect();
        let Some(first) = others.first() else { continue };
        if others.len() * 2 > of_members.len() {
            let which = match (others.len(), of_members.len()) {
                (1, 1) => "its one surgery has".to_owned(),
                (other, all) if other == all => format!("all {all} surgeries in it have"),
                (other, all) => format!("{other} of the {all} surgeries in it have"),
            };
            let what =
                format!("{} has its contract with {own}, and {which} another funder: {first}", row.name);
            let span = Span::cell("partnerships.csv", line, "funder");
            problems.note(Problem::new(&FUNDER, span, what).value(own.as_str()));
        }
    }
}
