//! Facts in rows.

use design::*;
use yew::Html;

use crate::fixtures::Conformance;
use crate::options::Options;

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

#[tokio::test]
async fn table() {
    let conformance = Conformance {
        component: "tables",
        options: &[
            ("/card", "a card takes a table as it takes anything else"),
            ("/panel", "upstream is about to drop it"),
            ("/variant", "no page is dark"),
            ("/striped", "lines are enough"),
            ("/compact", "room helps to read"),
            ("/scroll", "what has to be scrolled sideways is missed"),
            ("/border", "rows of ours are always apart"),
            ("/lastRowBorder", "rows of ours are always apart"),
            ("/head[]/format", "cells of ours are sentences"),
            ("/head[]/sort", "the order is the same in all columns"),
            ("/head[]/width", "columns of ours are as wide as each other"),
            ("/head", "ours always becomes a list on a phone, and its first cell always names its row"),
        ],
        ..Conformance::default()
    };
    let report = conformance.check(|options| {
        let caption = options.get("caption");
        let size = caption.as_ref().and_then(|caption| caption.text("size"));
        let caption_size = match size.as_deref() {
            Some("s") => Some(TextSize::S),
            Some("m") => Some(TextSize::M),
            Some("l") => Some(TextSize::L),
            Some("xl") => Some(TextSize::Xl),
            _ => None,
        };
        // Without both, nothing is read, so that the fixture is not compared.
        let ours =
            options.flag("responsive") == Some(true) && options.flag("firstCellIsHeader") == Some(true);
        let rows = if ours { options.items("rows") } else { Vec::new() };
        let head = if ours { options.items("head") } else { Vec::new() };
        let words = |cells: Vec<Options>| -> Vec<Html> {
            cells.iter().map(|cell| cell.as_words().unwrap_or_default()).collect()
        };
        design::table(TableProps {
            caption: caption.and_then(|caption| caption.as_words()).unwrap_or_default(),
            caption_size,
            head: words(head),
            rows: rows.iter().map(|row| words(row.list())).collect(),
            classes: None,
        })
    });
    insta::assert_snapshot!(report.await);
}
