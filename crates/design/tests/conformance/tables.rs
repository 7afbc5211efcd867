//! Facts in rows.

use design::*;
use yew::prelude::*;

use crate::fixtures::Conformance;
use crate::options::Options;
use crate::text::size;

#[tokio::test]
async fn summary_list() {
    let conformance = Conformance {
        component: "summary-list",
        options: &[
            ("/card", "a card takes a list as it takes anything else"),
            ("/rows[]/border", "all rows of a list are alike"),
            ("/rows[]/key/width", "the widths are upstream's own"),
            ("/rows[]/actions/items[]/type", "what one may do about a fact is a link"),
            ("/rows[]/actions[]", "one thing to do a row"),
        ],
        fixtures: &[
            ("with multiple actions", "one thing to do a row"),
            ("with multiple actions (empty items)", "one thing to do a row"),
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
                action: action(row),
            })
            .collect();
        html! {
            <SummaryList {rows} border={options.flag("border").unwrap_or(true)}
                last_row_border={options.flag("lastRowBorder").unwrap_or(true)} />
        }
    });
    insta::assert_snapshot!(report.await);
}

fn action(row: &Options) -> Option<SummaryAction> {
    let items = row.get("actions")?.items("items");
    let actions: Vec<SummaryAction> = items
        .iter()
        .map(|item| SummaryAction {
            href: item.text("href").unwrap_or_default(),
            text: item.text("text").unwrap_or_default(),
            about: item.text("visuallyHiddenText").unwrap_or_default(),
        })
        .collect();
    actions.into_iter().next()
}

#[tokio::test]
async fn table() {
    let conformance = Conformance {
        component: "tables",
        options: &[
            ("/variant", "no page is dark"),
            ("/compact", "one density for all tables"),
            ("/striped", "lines tell the rows apart"),
            ("/scroll", "a wide table is stacked, never scrolled"),
            ("/card", "a card takes a table as it takes anything else"),
            ("/panel", "a card takes a table as it takes anything else"),
            ("/border", "every table has its lines"),
            ("/lastRowBorder", "every table has its lines"),
            ("/head[]/sort", "an order is chosen above the list"),
            ("/head[]/width", "the widths are the browser's"),
            ("/head[]/align", "words stand at the start, numbers at the end"),
            ("/head[]/visuallyHiddenText", "every column has a head to see"),
            ("/head[]/classes", "the widths are the browser's"),
            ("/rows[][]/classes", "a cell has no class of its own"),
            ("/rows[][]/format", "all cells of a column are alike"),
            ("/caption/id", "nothing leads to a caption"),
        ],
        ..Conformance::default()
    };
    let report = conformance.check(|options| {
        let columns: Vec<Column> = options
            .items("head")
            .iter()
            .map(|item| Column {
                head: item.as_words().unwrap_or_default(),
                numeric: item.text("format").as_deref() == Some("numeric"),
            })
            .collect();
        let rows: Vec<Vec<Cell>> = options
            .items("rows")
            .iter()
            .map(|row| row.list().iter().map(|cell| cell.as_words().unwrap_or_default()).collect())
            .collect();
        let caption = options.get("caption");
        html! {
            <Table caption={options.words("caption").unwrap_or_default()}
                caption_size={caption.as_ref().and_then(size)}
                caption_classes={caption.as_ref().and_then(|caption| caption.text("classes"))}
                {columns} {rows} first_cell_is_header={options.flag("firstCellIsHeader").unwrap_or_default()}
                responsive={options.flag("responsive").unwrap_or_default()} />
        }
    });
    insta::assert_snapshot!(report.await);
}
