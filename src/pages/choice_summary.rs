//! What a choice means for a person, in short: whether they can join, how many surgeries it has, and the nearest.

use catalogue::{Catalogue, FunderIdx, PartnershipIdx, Practice, PracticeIdx};
use enrolment::{PartnershipAnswer, partnership_answer};
use finder::Query;

use super::page_props::PageProps;
use i18n::{Locale, format_distance};

/// A choice in short: a partnership, or staying with a funder.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct ChoiceSummary {
    /// Whether the surgeries of a partnership can register the person; `None` for staying, for which no rule asks.
    pub(super) joining: Option<PartnershipAnswer>,
    /// How many surgeries belong to the choice today.
    pub(super) surgeries: usize,
    /// The nearest surgery, with the metres in a straight line; `None` without a place.
    pub(super) nearest: Option<(PracticeIdx, f64)>,
}

impl ChoiceSummary {
    /// The summary of a partnership.
    pub(super) fn for_partnership(page: &PageProps, at: PartnershipIdx) -> Self {
        let today = page.dataset.today;
        let joining = partnership_answer(&page.dataset.catalogue, at, &page.person());
        let (surgeries, nearest) =
            count_and_nearest(page, &|practice| practice.partnership_on(today) == Some(at));
        Self { joining: Some(joining), surgeries, nearest }
    }

    /// The summary of staying with a funder; with `None`, of staying with whichever funder it is.
    pub(super) fn for_staying(page: &PageProps, funder: Option<FunderIdx>) -> Self {
        let today = page.dataset.today;
        let (surgeries, nearest) =
            count_and_nearest(page, &|practice| practice.is_with_funder(funder, today));
        Self { joining: None, surgeries, nearest }
    }

    /// The nearest surgery and its distance in a sentence; `None` without a place.
    pub(super) fn nearest_sentence(&self, locale: &Locale, catalogue: &Catalogue) -> Option<String> {
        let (at, metres) = self.nearest?;
        let name = &catalogue.practice(at)?.name;
        let distance = format_distance(locale, metres);
        Some(locale.with("compare-nearest", &[("name", name), ("distance", &distance)]))
    }
}

/// The funder that the person stays with when they join nothing; `None` when there are several and no place says
/// which.
pub(super) fn funder_when_staying(page: &PageProps) -> Option<FunderIdx> {
    let catalogue = &page.dataset.catalogue;
    let query = Query { limit: 0, ..page.user.query(catalogue, page.dataset.today) };
    finder::search(catalogue, &page.dataset.finder, &query).stay.map(|stay| stay.funder)
}

/// How many practices belong to a choice, and the nearest of them.
fn count_and_nearest(
    page: &PageProps,
    belongs: &dyn Fn(&Practice) -> bool,
) -> (usize, Option<(PracticeIdx, f64)>) {
    let mut count = 0;
    let mut nearest: Option<(PracticeIdx, f64)> = None;
    for (at, practice) in (0_u32..).zip(&page.dataset.catalogue.practices) {
        if !belongs(practice) {
            continue;
        }
        count += 1;
        let Some(place) = page.place() else { continue };
        for site in &practice.sites {
            let metres = geography::metres(place.position, site.position);
            if nearest.is_none_or(|(_, least)| metres < least) {
                nearest = Some((PracticeIdx(at), metres));
            }
        }
    }
    (count, nearest)
}
