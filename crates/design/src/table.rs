use yew::prelude::*;

use crate::TextSize;
use crate::element::{class, classed, element, pieces, words};

/// What [`table`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct TableProps {
    /// What the table is about.
    pub caption: Html,
    /// How large that is set.
    pub caption_size: Option<TextSize>,
    /// What each column holds.
    pub head: Vec<Html>,
    /// The rows, each with as many cells as the head has; the first names its row.
    pub rows: Vec<Vec<Html>>,
    /// Further classes.
    pub classes: Option<&'static str>,
}

/// Facts that are compared. On a phone each row becomes a list, with the column's name before each cell.
pub fn table(props: TableProps) -> Html {
    let size = props.caption_size.map(|size| {
        size.pick([
            "nhsuk-table__caption--s",
            "nhsuk-table__caption--m",
            "nhsuk-table__caption--l",
            "nhsuk-table__caption--xl",
        ])
    });
    let caption =
        element("caption", &["class"], [Some(class("nhsuk-table__caption", &[size]))], props.caption);
    let head = props.head.iter().map(|name| cell("th", "nhsuk-table__header", Some("col"), name.clone()));
    let group = ["nhsuk-table__head", "rowgroup"].map(|value| Some(AttrValue::Static(value)));
    let head = element("thead", &["class", "role"], group, row(head.collect()));
    let body = props.rows.into_iter().map(|cells| {
        let mut place = 0;
        let cells = props.head.iter().zip(cells).map(|(name, content)| {
            place += 1;
            let name = element(
                "span",
                &["class", "aria-hidden"],
                [Some("nhsuk-table__heading".into()), Some("true".into())],
                pieces(vec![name.clone(), words(" ")]),
            );
            let content = pieces(vec![name, content]);
            if place == 1 {
                cell("th", "nhsuk-table__header", Some("row"), content)
            } else {
                cell("td", "nhsuk-table__cell", None, content)
            }
        });
        row(cells.collect())
    });
    let body = classed("tbody", "nhsuk-table__body", pieces(body.collect()));
    let class = class("nhsuk-table", &[Some("nhsuk-table--responsive"), props.classes]);
    element(
        "table",
        &["class", "role"],
        [Some(class), Some("table".into())],
        pieces(vec![caption, head, body]),
    )
}

/// A row; its role outlasts the styles that make a list of it.
fn row(cells: Vec<Html>) -> Html {
    let values = ["nhsuk-table__row", "row"].map(|value| Some(AttrValue::Static(value)));
    element("tr", &["class", "role"], values, pieces(cells))
}

fn cell(name: &'static str, class: &'static str, scope: Option<&'static str>, content: Html) -> Html {
    let role = match scope {
        Some("col") => "columnheader",
        Some(_) => "rowheader",
        None => "cell",
    };
    let values = [Some(class), scope, Some(role)].map(|value| value.map(AttrValue::Static));
    element(name, &["class", "scope", "role"], values, content)
}
