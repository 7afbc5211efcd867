//! What is compared, and in which order: the first rows answer what people ask first.

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

/// How many rows are shown before a person asks for more: what one takes in at once.
pub(super) const FIRST: usize = 6;

/// The positions of the rows in the order for this person.
pub(super) fn order(_page: &PageProps) -> Vec<usize> {
    (0..ROWS.len()).collect()
}
