//! Which practices have which service, and how it is provided there.

use std::sync::Arc;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Date, Delivery, Offer, PartnershipAt};

use crate::bits::Bits;

use super::deliveries;

/// Services and ways of providing them belong together: "skin, provided itself" is one wish, not two.
#[derive(Debug, Clone)]
pub(crate) struct Offers {
    pub(crate) services: Vec<Arc<str>>,
    pub(crate) deliveries: Vec<Arc<str>>,
    /// The practices that have a service in each way, the unknown way last; a wider service has what its
    /// narrower ones have.
    pairs: Vec<Vec<Bits>>,
    /// The practices that have a service in any way.
    having: Vec<Bits>,
    none: Bits,
}

impl Offers {
    /// A practice has what it offers itself and what its partnership offers on the day.
    pub(crate) fn of(catalogue: &Catalogue, partnership_of: &[Option<PartnershipAt>], today: Date) -> Self {
        let ways = Delivery::ALL.len();
        let mut pairs = vec![vec![Bits::none(partnership_of.len()); ways]; catalogue.services.len()];
        let families = families(catalogue);
        for (practice, record) in catalogue.practices.iter().enumerate() {
            let of_partnership = partnership_of
                .get(practice)
                .and_then(|at| catalogue.partnership((*at)?))
                .map_or([].as_slice(), |partnership| partnership.offers.as_slice());
            for offer in record.offers.iter().chain(of_partnership).filter(|offer| is_on(offer, today)) {
                let way = way(offer.delivery);
                for &service in families.get(offer.service.index()).into_iter().flatten() {
                    pairs[service][way].insert(practice);
                }
            }
        }
        let none = Bits::none(partnership_of.len());
        let having = pairs.iter().map(|ways| {
            ways.iter().fold(none.clone(), |mut any, way| {
                any.add(way);
                any
            })
        });
        Self {
            having: having.collect(),
            services: catalogue.services.iter().map(|service| Arc::from(service.id.as_str())).collect(),
            deliveries: deliveries().map(|delivery| Arc::from(delivery.word())).collect(),
            pairs,
            none,
        }
    }

    /// The practices that have a service in whatever way.
    pub(crate) fn having(&self, service: usize) -> &Bits {
        self.having.get(service).unwrap_or(&self.none)
    }

    /// The practices that have any of some services in any of some ways. An empty list stands for all there are.
    pub(crate) fn any(&self, services: &[usize], ways: &[usize]) -> Bits {
        let mut found = self.none.clone();
        for service in 0..self.pairs.len() {
            if !services.is_empty() && !services.contains(&service) {
                continue;
            }
            if ways.is_empty() {
                found.add(self.having(service));
            }
            for set in ways.iter().filter_map(|&way| self.pairs[service].get(way)) {
                found.add(set);
            }
        }
        found
    }

    /// How many of some practices have any of some services in any of some ways.
    pub(crate) fn count(&self, services: &[usize], ways: &[usize], among: &Bits) -> usize {
        self.any(services, ways).count_both(among)
    }
}

/// Whether an offer stands on a day.
fn is_on(offer: &Offer, today: Date) -> bool {
    offer.since.is_none_or(|since| since <= today) && offer.until.is_none_or(|until| today <= until)
}

/// Where a way of providing stands: those that can be filtered by first, the unknown one last.
fn way(delivery: Delivery) -> usize {
    deliveries().position(|other| other == delivery).unwrap_or_else(|| deliveries().count())
}

/// For each service, itself and every wider one. A circle of parents ends where it would begin again.
fn families(catalogue: &Catalogue) -> Vec<Vec<usize>> {
    (0..catalogue.services.len())
        .map(|service| {
            let mut family = vec![service];
            let mut at = service;
            while let Some(parent) = catalogue.services.get(at).and_then(|found| found.parent) {
                at = parent.index();
                if family.contains(&at) || at >= catalogue.services.len() {
                    break;
                }
                family.push(at);
            }
            family
        })
        .collect()
}
