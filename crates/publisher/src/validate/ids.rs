//! Ids that outlive releases: V33.

use std::collections::{BTreeMap, BTreeSet};

use super::check_context::CheckContext;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};
use crate::tables::cells::Slug;

rules! {
    STABLE "V33" Error
        requirement "An id that left the dataset is in tombstones.csv and is used by no other record; what replaces it is there."
        rationale "A link that somebody kept must lead to what became of it, never to somebody else."
        help "give the new record an id of its own, or correct tombstones.csv";
}

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    let tables = context.tables;
    // Those that have a page, and so links that somebody kept.
    let live: BTreeSet<&str> =
        [&tables.funders.ids, &tables.partnerships.ids, &tables.practices.ids, &tables.services.ids]
            .into_iter()
            .flat_map(BTreeMap::keys)
            .map(String::as_str)
            .collect();
    let gone: BTreeSet<&str> = tables.tombstones.rows.iter().map(|row| row.id.as_str()).collect();
    for (row, line) in tables.tombstones.iter() {
        let id = row.id.as_str();
        if live.contains(id) {
            let what = format!("{id} is said to be no more, and a record has that id");
            problems.note(Problem::new(&STABLE, Span::cell("tombstones.csv", line, "id"), what).value(id));
        }
        if let Some(heir) = row.replaced_by.as_ref().map(Slug::as_str)
            && !live.contains(heir)
            && !gone.contains(heir)
        {
            let what = format!("{heir}, which is said to replace {id}, is not in the dataset");
            problems.note(
                Problem::new(&STABLE, Span::cell("tombstones.csv", line, "replaced_by"), what).value(heir),
            );
        }
    }
    let mut replaced = |file: &str, line: u32, ids: &[Slug]| {
        for id in ids.iter().map(Slug::as_str).filter(|id| live.contains(id)) {
            let what = format!("the record says that it replaces {id}, which is still in the dataset");
            let problem = Problem::new(&STABLE, Span::cell(file, line, "replaces"), what).value(id);
            problems.note(problem.help("remove the record that is no more, or correct replaces"));
        }
    };
    tables.funders.iter().for_each(|(row, line)| replaced("funders.csv", line, &row.replaces));
    tables.partnerships.iter().for_each(|(row, line)| replaced("partnerships.csv", line, &row.replaces));
    tables.practices.iter().for_each(|(row, line)| replaced("practices.csv", line, &row.replaces));
}
