use yew::prelude::*;

/// Something one may do about a row of a [`SummaryList`].
#[derive(Clone, Debug, PartialEq)]
pub struct SummaryAction {
    /// Where it leads.
    pub href: AttrValue,
    /// "Change" in English.
    pub text: AttrValue,
    /// What a screen reader adds, so that "Change" says what: "your postcode".
    pub about: AttrValue,
}

/// One fact: what it is about, what it is, and what one may do about it.
#[derive(Clone, Debug, PartialEq)]
pub struct SummaryRow {
    /// What it is about: "Opening hours".
    pub key: Html,
    /// The fact.
    pub value: Html,
    /// What one may do about it.
    pub action: Option<SummaryAction>,
}

impl SummaryRow {
    /// A fact about which there is nothing to do.
    pub fn new(key: impl Into<Html>, value: impl Into<Html>) -> Self {
        Self { key: key.into(), value: value.into(), action: None }
    }
}

/// What a [`SummaryList`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SummaryListProps {
    /// The facts, in this order.
    pub rows: Vec<SummaryRow>,
    /// Lines between the rows.
    #[prop_or(true)]
    pub border: bool,
    /// A line below the last row too.
    #[prop_or(true)]
    pub last_row_border: bool,
    /// Further classes.
    #[prop_or_default]
    pub classes: Option<AttrValue>,
}

/// Facts about one thing: on a phone below each other, else side by side.
#[component]
pub fn SummaryList(props: &SummaryListProps) -> Html {
    let border = match (props.border, props.last_row_border) {
        (false, _) => Some("nhsuk-summary-list--no-border"),
        (true, false) => Some("nhsuk-summary-list--no-last-row-border"),
        (true, true) => None,
    };
    let has_actions = props.rows.iter().any(|row| row.action.is_some());
    html! {
        <dl class={classes!("nhsuk-summary-list", border, &props.classes)}>
            for row in &props.rows { { line(row, has_actions) } }
        </dl>
    }
}

fn line(row: &SummaryRow, has_actions: bool) -> Html {
    let bare = (has_actions && row.action.is_none()).then_some("nhsuk-summary-list__row--no-actions");
    let action = row.action.as_ref().map(|action| {
        html! {
            <dd class="nhsuk-summary-list__actions">
                <a class="nhsuk-link" href={action.href.clone()}>
                    { &action.text }
                    <span class="nhsuk-u-visually-hidden">{ " " }{ &action.about }</span>
                </a>
            </dd>
        }
    });
    html! {
        <div class={classes!("nhsuk-summary-list__row", bare)}>
            <dt class="nhsuk-summary-list__key">{ row.key.clone() }</dt>
            <dd class="nhsuk-summary-list__value">{ row.value.clone() }</dd>
            { action }
        </div>
    }
}
