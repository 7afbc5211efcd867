//! The rows of facts and their order: the first rows answer what people ask first. The services have rows of their own.

use finder::Group;

use crate::pages::PageProps;

/// The keys of the rows' names, in their usual order.
pub(super) const ROWS: [&str; 17] = [
    "compare-what",
    "compare-joining",
    "compare-surgery",
    "compare-changes",
    "compare-say",
    "compare-people-covered",
    "compare-areas",
    "compare-stage",
    "compare-runs",
    "compare-checks",
    "compare-surplus",
    "compare-specialists",
    "measures-patient-experience",
    "measures-health-outcomes",
    "measures-financial",
    "contact-phone",
    "compare-checked",
];

/// How many rows of facts are shown before a person asks for more.
pub(super) const ROWS_SHOWN: usize = 4;

/// Whether the row of facts at a position is about what the person filters by: such rows come first.
pub(super) fn is_preferred(page: &PageProps, at: usize) -> bool {
    page.state.choices.filters.iter().any(|(group, _)| row_about(group) == Some(ROWS[at]))
}

/// The row that says most about what a group of filters is about.
fn row_about(group: Group) -> Option<&'static str> {
    match group {
        Group::Specialists => Some("compare-specialists"),
        Group::PublicVoice => Some("compare-say"),
        Group::Joining => Some("compare-joining"),
        Group::Stage => Some("compare-stage"),
        Group::LegalForm => Some("compare-runs"),
        Group::Language | Group::Access | Group::Format | Group::Open => Some("compare-surgery"),
        Group::Service | Group::Delivery | Group::Partnership | Group::Funder => None,
    }
}
