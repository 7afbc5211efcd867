//! The changes to services that touch the surgery: its own, and those of a partnership that move a service from it or to
//! it.

use catalogue::{Practice, ServiceChange};
use yew::prelude::*;

use super::PracticePageProps;
use crate::components::{ChangesProps, Offering, changes};
use i18n::Locale;

/// The changes, the surgery's own first; `None` where there are none.
pub(super) fn service_changes(
    locale: &Locale,
    props: &PracticePageProps,
    practice: &Practice,
) -> Option<Html> {
    let catalogue = props.page.catalogue();
    let today = props.page.dataset.today;
    let own = (!practice.changes.is_empty()).then(|| ChangesProps {
        catalogue: props.page.catalogue(),
        changes: practice.changes.iter().collect(),
        offers: &practice.offers,
        by: Offering::Surgery,
        today,
    });
    let of_partnerships = catalogue.partnerships.iter().filter_map(|partnership| {
        let touching = partnership.changes.iter().filter(|change| touches(change, practice));
        let touching: Vec<&ServiceChange> = touching.collect();
        (!touching.is_empty()).then(|| ChangesProps {
            catalogue: props.page.catalogue(),
            changes: touching,
            offers: &partnership.offers,
            by: Offering::Partnership,
            today,
        })
    });
    let lists: Vec<Html> =
        own.into_iter().chain(of_partnerships).map(|list| changes(locale, &list)).collect();
    (!lists.is_empty()).then(|| lists.into_iter().collect())
}

/// Whether a change moves a service from the surgery or to it: the places of a change are named as their owners name them,
/// several with "and" or a comma between.
fn touches(change: &ServiceChange, practice: &Practice) -> bool {
    let listed = |text: &str| [", ", text, ", "].concat();
    let moved = [&change.from, &change.to].map(|place| place.as_deref().unwrap_or_default());
    let places = listed(&moved.join(", ").replace(" and ", ", "));
    let sites = practice.sites.iter().filter_map(|site| site.name.as_ref());
    sites.chain([&practice.name]).any(|name| places.contains(&listed(name)))
}
