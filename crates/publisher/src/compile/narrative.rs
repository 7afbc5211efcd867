//! What the founding paper says of partnerships, in the order of the page.

use catalogue::{Narrative, Statement};

use crate::tables::Table;
use crate::tables::rows::NarrativeRow;

/// The statements; `None` where the tables have none.
pub(super) fn narrative(table: &Table<NarrativeRow>) -> Option<Narrative> {
    let mut rows: Vec<&NarrativeRow> = table.rows.iter().collect();
    rows.sort_by_key(|row| (row.section, row.order));
    let statements: Vec<Statement> = rows
        .into_iter()
        .map(|row| Statement {
            section: row.section,
            heading: row.heading.clone(),
            text: row.text.clone(),
            before: row.before.clone(),
            professionals: row.professionals.clone(),
            funder: row.funder.clone(),
            source: row.source.clone(),
        })
        .collect();
    (!statements.is_empty()).then_some(Narrative { statements })
}
