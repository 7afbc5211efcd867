//! Where a person stands with each choice: whether they can join, and which of its surgeries is nearest.

use catalogue::{FunderIdx, PartnershipIdx, Practice, PracticeIdx};
use enrolment::{PartnershipAnswer, partnership_answer};
use finder::Query;

use super::page_props::PageProps;

/// Where a person stands with a choice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Standing {
    /// Whether the surgeries of a partnership can take the person; `None` for staying, which needs nobody's leave.
    pub(super) joining: Option<PartnershipAnswer>,
    /// How many surgeries belong to the choice today.
    pub(super) surgeries: usize,
    /// The nearest surgery, with the metres in a straight line; `None` without a place.
    pub(super) nearest: Option<(PracticeIdx, f64)>,
}

/// Where the person stands with a partnership.
pub(super) fn with_partnership(page: &PageProps, at: PartnershipIdx) -> Standing {
    let today = page.dataset.today;
    let joining = partnership_answer(&page.dataset.catalogue, at, &page.person());
    let (surgeries, nearest) = nearest(page, &|practice| practice.partnership_on(today) == Some(at));
    Standing { joining: Some(joining), surgeries, nearest }
}

/// Where the person stands when they stay with a funder, or with any while nobody knows which.
pub(super) fn with_funder(page: &PageProps, funder: Option<FunderIdx>) -> Standing {
    let today = page.dataset.today;
    let (surgeries, nearest) = nearest(page, &|practice| practice.is_with_funder(funder, today));
    Standing { joining: None, surgeries, nearest }
}

/// The funder that the person stays with when they join nothing; `None` when there are several and no place says
/// which.
pub(super) fn funder(page: &PageProps) -> Option<FunderIdx> {
    let catalogue = &page.dataset.catalogue;
    let query = Query { limit: 0, ..page.user.query(catalogue, page.dataset.today) };
    finder::search(catalogue, &page.dataset.finder, &query).stay.map(|stay| stay.funder)
}

/// How many surgeries belong, and the nearest of them.
fn nearest(page: &PageProps, belongs: &dyn Fn(&Practice) -> bool) -> (usize, Option<(PracticeIdx, f64)>) {
    let mut count = 0;
    let mut nearest: Option<(PracticeIdx, f64)> = None;
    for (at, practice) in (0_u32..).zip(&page.dataset.catalogue.practices) {
        if !belongs(practice) {
            continue;
        }
        count += 1;
        for site in &practice.sites {
            let Some(place) = page.place() else { break };
            let metres = geography::metres(place.position, site.position);
            if nearest.is_none_or(|(_, least)| metres < least) {
                nearest = Some((PracticeIdx(at), metres));
            }
        }
    }
    (count, nearest)
}
