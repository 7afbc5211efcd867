//! Facts in rows.

use design::*;

use crate::fixtures::Conformance;

#[tokio::test]
async fn summary_list() {
    let conformance = Conformance {
        component: "summary-list",
        options: &[
            ("/card", "a card takes a list as it takes anything else"),
            ("/rows[]/border", "all rows of a list are alike"),
            ("/rows[]/key/width", "the widths are upstream's own"),
            ("/rows[]/actions", "what one may do stands below the facts, as buttons"),
        ],
        ..Conformance::default()
    };
    let report = conformance.check(|options| {
        let rows: Vec<SummaryRow> = options
            .items("rows")
            .iter()
            .map(|row| SummaryRow {
                key: row.words("key").unwrap_or_default(),
                value: row.words("value").unwrap_or_default(),
            })
            .collect();
        let border = match (options.flag("border"), options.flag("lastRowBorder")) {
            (Some(false), _) => SummaryBorder::None,
            (_, Some(false)) => SummaryBorder::NotLast,
            _ => SummaryBorder::All,
        };
        design::summary_list(rows, border, None)
    });
    insta::assert_snapshot!(report.await);
}
