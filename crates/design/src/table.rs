use yew::prelude::*;

use crate::TextSize;

/// The properties of a [`table`].
#[derive(Clone, Debug, PartialEq)]
pub struct TableProps {
    /// What the table is about.
    pub caption: Html,
    /// The size of the caption.
    pub caption_size: Option<TextSize>,
    /// The name of each column.
    pub head: Vec<Html>,
    /// The rows, each with as many cells as there are columns; the first cell names its row.
    pub rows: Vec<Vec<Html>>,
    /// Further classes.
    pub classes: Option<&'static str>,
}

/// Facts that are compared. On a phone each row becomes a list, with the column's name before each cell.
pub fn table(props: TableProps) -> Html {
    let caption_size = props.caption_size.map(|size| {
        size.pick([
            "nhsuk-table__caption--s",
            "nhsuk-table__caption--m",
            "nhsuk-table__caption--l",
            "nhsuk-table__caption--xl",
        ])
    });
    let head = &props.head;
    // The roles stay when the styles turn the table into a list, which removes them in some browsers.
    html! {
        <table class={classes!("nhsuk-table", "nhsuk-table--responsive", props.classes)} role="table">
            <caption class={classes!("nhsuk-table__caption", caption_size)}>{ props.caption }</caption>
            <thead class="nhsuk-table__head" role="rowgroup">
                <tr class="nhsuk-table__row" role="row">
                    for name in head {
                        <th class="nhsuk-table__header" scope="col" role="columnheader">{ name.clone() }</th>
                    }
                </tr>
            </thead>
            <tbody class="nhsuk-table__body">
                for cells in props.rows {
                    <tr class="nhsuk-table__row" role="row">
                        for (column, (name, content)) in head.iter().zip(cells).enumerate() {
                            { cell(column, name.clone(), content) }
                        }
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// A cell, with the name of its column for phones; the first of a row is the row's header.
fn cell(column: usize, name: Html, content: Html) -> Html {
    let content = html! {
        <>
            <span class="nhsuk-table__heading" aria-hidden="true">{ name }{ " " }</span>
            { content }
        </>
    };
    if column == 0 {
        html! { <th class="nhsuk-table__header" scope="row" role="rowheader">{ content }</th> }
    } else {
        html! { <td class="nhsuk-table__cell" role="cell">{ content }</td> }
    }
}
