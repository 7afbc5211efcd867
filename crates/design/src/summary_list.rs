use yew::prelude::*;

/// One fact: its name and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct SummaryRow {
    /// Its name: "Opening hours".
    pub key: Html,
    /// Its value.
    pub value: Html,
}

impl SummaryRow {
    /// A fact.
    pub fn new(key: impl Into<Html>, value: impl Into<Html>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}

/// Where a [`summary_list`] has border lines.
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

/// Facts about one thing, in this order: below each other on a phone, else side by side.
pub fn summary_list(rows: Vec<SummaryRow>, border: SummaryBorder, classes: Option<&'static str>) -> Html {
    let border = match border {
        SummaryBorder::All => None,
        SummaryBorder::NotLast => Some("nhsuk-summary-list--no-last-row-border"),
        SummaryBorder::None => Some("nhsuk-summary-list--no-border"),
    };
    html! {
        <dl class={classes!("nhsuk-summary-list", border, classes)}>
            for SummaryRow { key, value } in rows {
                <div class="nhsuk-summary-list__row">
                    <dt class="nhsuk-summary-list__key">{ key }</dt>
                    <dd class="nhsuk-summary-list__value">{ value }</dd>
                </div>
            }
        </dl>
    }
}
