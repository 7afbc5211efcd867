//! The rows of the comparison and their order: the first rows answer what people ask first.

use finder::Group;

use crate::pages::PageProps;

/// The keys of the rows' names, in their usual order.
pub(super) const ROWS: [&str; 18] = [
    "compare-what",
    "compare-joining",
    "compare-surgery",
    "compare-changes",
    "compare-services",
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

/// How many rows are shown before a person asks for more.
pub(super) const ROWS_SHOWN: usize = 6;

/// The positions of the rows in the order for this person: the rows about what they filter by come first.
pub(super) fn row_order(page: &PageProps) -> Vec<usize> {
    let preferred: Vec<&str> =
        page.state.choices.filters.iter().filter_map(|(group, _)| row_about(group)).collect();
    let is_first = |at: &usize| preferred.contains(&ROWS[*at]);
    let (mut first, rest): (Vec<usize>, Vec<usize>) = (0..ROWS.len()).partition(is_first);
    first.extend(rest);
    first
}

/// The row that says most about what a group of filters is about.
fn row_about(group: Group) -> Option<&'static str> {
    match group {
        Group::Service | Group::Delivery => Some("compare-services"),
        Group::Specialists => Some("compare-specialists"),
        Group::PublicVoice => Some("compare-say"),
        Group::Joining => Some("compare-joining"),
        Group::Stage => Some("compare-stage"),
        Group::LegalForm => Some("compare-runs"),
        Group::Language | Group::Access | Group::Format | Group::Open => Some("compare-surgery"),
        Group::Partnership | Group::Funder => None,
    }
}
