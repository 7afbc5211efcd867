//! Questions as people ask them, the same every time.

use catalogue::{Catalogue, Place, PracticeIdx, Precision};
use finder::{Filters, Group, Query};

use crate::misspelling::misspelled;
use crate::numbers::Numbers;

/// Questions from a surgery's doorstep, for its misspelled name, with three filters that it meets: one of its
/// services, its funder, and "ask first".
pub(crate) fn questions(dataset: &Catalogue, count: usize) -> Vec<Query> {
    let mut numbers = Numbers(5);
    let today = dataset.about.as_of;
    (0..count)
        .map(|_| {
            let at = numbers.below(dataset.practices.len());
            let practice = &dataset.practices[at];
            let position = practice.sites.first().map_or_else(|| numbers.point(), |site| site.position);
            let of_partnership = practice
                .partnership_on(today)
                .and_then(|at| dataset.partnership(at))
                .map(|found| &found.offers);
            let service = practice.offers.iter().chain(of_partnership.into_iter().flatten()).next();
            let funder = practice.funder.and_then(|at| dataset.funder(at));
            let mut filters = Filters::default().with(Group::Joining, "ask_first");
            if let Some(service) = service.and_then(|offer| dataset.service(offer.service)) {
                filters.insert(Group::Service, service.id.as_str());
            }
            if let Some(funder) = funder {
                filters.insert(Group::Funder, funder.id.as_str());
            }
            let home = Place { position, precision: Precision::Device };
            Query {
                filters,
                current_practice: None::<PracticeIdx>,
                ..Query::on(today).from_home(home).with_text(&misspelled(&practice.name, &mut numbers))
            }
        })
        .collect()
}
