use yew::prelude::*;

use crate::TextSize;

/// The head of one column of a [`Table`].
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What the column holds.
    pub head: Html,
    /// Numbers, set to the right so that they can be compared.
    pub numeric: bool,
}

impl Column {
    /// A column of words.
    pub fn new(head: impl Into<Html>) -> Self {
        Self { head: head.into(), numeric: false }
    }
}

/// What one place of a [`Table`] holds.
pub type Cell = Html;

/// What a [`Table`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TableProps {
    /// What the table shows.
    pub caption: Html,
    /// How large the caption is set.
    #[prop_or_default]
    pub caption_size: Option<TextSize>,
    /// Further classes of the caption, such as `nhsuk-u-visually-hidden`.
    #[prop_or_default]
    pub caption_classes: Option<AttrValue>,
    /// The heads, one a column.
    pub columns: Vec<Column>,
    /// The rows; each has one cell a column.
    pub rows: Vec<Vec<Cell>>,
    /// The first cell of a row says what the row is about.
    #[prop_or_default]
    pub first_cell_is_header: bool,
    /// On a phone each row becomes a block, with the column's head before each cell.
    #[prop_or_default]
    pub responsive: bool,
    /// The element's id.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Further classes.
    #[prop_or_default]
    pub classes: Option<AttrValue>,
}

/// Facts about several things, side by side; upstream's folder is called `tables`.
#[component]
pub fn Table(props: &TableProps) -> Html {
    let responsive = props.responsive;
    let size = props.caption_size.map(|size| {
        size.pick([
            "nhsuk-table__caption--s",
            "nhsuk-table__caption--m",
            "nhsuk-table__caption--l",
            "nhsuk-table__caption--xl",
        ])
    });
    let stacked = responsive.then_some("nhsuk-table--responsive");
    html! {
        <table class={classes!("nhsuk-table", stacked, &props.classes)} id={props.id.clone()}
            role={responsive.then_some("table")}>
            <caption class={classes!("nhsuk-table__caption", size, &props.caption_classes)}>
                { props.caption.clone() }
            </caption>
            <thead class="nhsuk-table__head" role={responsive.then_some("rowgroup")}>
                <tr class="nhsuk-table__row" role={responsive.then_some("row")}>
                    for column in &props.columns { { head(column, responsive) } }
                </tr>
            </thead>
            <tbody class="nhsuk-table__body">
                for cells in &props.rows {
                    <tr class="nhsuk-table__row" role={responsive.then_some("row")}>{ row(props, cells) }</tr>
                }
            </tbody>
        </table>
    }
}

fn head(column: &Column, responsive: bool) -> Html {
    let numeric = column.numeric.then_some("nhsuk-table__header--numeric");
    html! {
        <th class={classes!("nhsuk-table__header", numeric)} scope="col" role={responsive.then_some("columnheader")}>
            { column.head.clone() }
        </th>
    }
}

fn row(props: &TableProps, cells: &[Cell]) -> Html {
    props
        .columns
        .iter()
        .zip(cells)
        .enumerate()
        .map(|(place, (column, cell))| {
            let content = content(column, cell, props.responsive);
            if place == 0 && props.first_cell_is_header {
                let numeric = column.numeric.then_some("nhsuk-table__header--numeric");
                html! {
                    <th class={classes!("nhsuk-table__header", numeric)} scope="row"
                        role={props.responsive.then_some("rowheader")}>
                        { content }
                    </th>
                }
            } else {
                let numeric = column.numeric.then_some("nhsuk-table__cell--numeric");
                html! {
                    <td class={classes!("nhsuk-table__cell", numeric)} role={props.responsive.then_some("cell")}>
                        { content }
                    </td>
                }
            }
        })
        .collect()
}

/// A stacked cell repeats its column's head for the eye; a screen reader has it from the table.
fn content(column: &Column, cell: &Cell, responsive: bool) -> Html {
    if !responsive {
        return cell.clone();
    }
    // Side by side with the head: bare words are one piece, anything else has to be held together.
    let words = match cell {
        Html::VText(_) => cell.clone(),
        _ => html! { <span>{ cell.clone() }</span> },
    };
    html! {
        <>
            <span class="nhsuk-table__heading" aria-hidden="true">{ column.head.clone() }{ " " }</span>
            { words }
        </>
    }
}
