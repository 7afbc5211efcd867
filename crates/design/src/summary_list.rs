use yew::prelude::*;

use crate::element::{class, classed, element, pieces};

/// One fact: what it is about, and what it is.
#[derive(Clone, Debug, PartialEq)]
pub struct SummaryRow {
    /// What it is about: "Opening hours".
    pub key: Html,
    /// The fact.
    pub value: Html,
}

impl SummaryRow {
    /// A fact.
    pub fn new(key: impl Into<Html>, value: impl Into<Html>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}

/// The lines of a [`summary_list`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SummaryBorder {
    /// Below every row.
    #[default]
    All,
    /// Below every row but the last.
    NotLast,
    /// None.
    None,
}

/// Facts about one thing, in this order: on a phone below each other, else side by side.
pub fn summary_list(rows: Vec<SummaryRow>, border: SummaryBorder, classes: Option<&str>) -> Html {
    let border = match border {
        SummaryBorder::All => None,
        SummaryBorder::NotLast => Some("nhsuk-summary-list--no-last-row-border"),
        SummaryBorder::None => Some("nhsuk-summary-list--no-border"),
    };
    let class = class("nhsuk-summary-list", &[border, classes]);
    element("dl", &["class"], [Some(class)], pieces(rows.into_iter().map(line).collect()))
}

fn line(row: SummaryRow) -> Html {
    let key = classed("dt", "nhsuk-summary-list__key", row.key);
    let value = classed("dd", "nhsuk-summary-list__value", row.value);
    classed("div", "nhsuk-summary-list__row", pieces(vec![key, value]))
}
