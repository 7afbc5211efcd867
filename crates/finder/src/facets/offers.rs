//! Which practices have which service, and how it is provided there.

use std::sync::Arc;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Date, Delivery, Offer};

use crate::adjacency::Adjacency;
use crate::sparse_set::SparseSet;
use fixedbitset::FixedBitSet;

use super::deliveries;

/// Services and ways of providing them belong together: "skin, provided itself" is one wish, not two.
#[derive(Debug, Clone)]
pub(crate) struct Offers {
    pub(crate) services: Vec<Arc<str>>,
    pub(crate) deliveries: Vec<Arc<str>>,
    /// The practices that have a service in each way, the unknown way last; a wider service has what its
    /// narrower ones have.
    pairs: Vec<Vec<FixedBitSet>>,
    /// The practices that have a service in any way.
    having: Vec<FixedBitSet>,
    /// The practices that have any service in a way.
    way: Vec<FixedBitSet>,
    none: FixedBitSet,
}

impl Offers {
    /// A practice has what it offers itself and what its partnership offers on the day.
    pub(crate) fn of(catalogue: &Catalogue, members: &Adjacency, today: Date) -> Self {
        let none = FixedBitSet::with_capacity(catalogue.practices.len());
        let ways = Delivery::ALL.len();
        let mut offers = Self {
            services: catalogue.services.iter().map(|service| Arc::from(service.id.as_str())).collect(),
            deliveries: deliveries().map(|delivery| Arc::from(delivery.word())).collect(),
            pairs: vec![vec![none.clone(); ways]; catalogue.services.len()],
            having: vec![none.clone(); catalogue.services.len()],
            way: vec![none.clone(); ways],
            none,
        };
        let families = families(catalogue);
        for (practice, record) in (0_u32..).zip(&catalogue.practices) {
            offers.add(&record.offers, &[practice], &families, today);
        }
        for (at, partnership) in catalogue.partnerships.iter().enumerate() {
            offers.add(&partnership.offers, members.neighbours(at), &families, today);
        }
        for (service, ways) in offers.pairs.iter().enumerate() {
            for (way, set) in ways.iter().enumerate() {
                offers.having[service].union_with(set);
                offers.way[way].union_with(set);
            }
        }
        offers
    }

    /// Notes what some practices have, of themselves or by their partnership.
    fn add(&mut self, offers: &[Offer], practices: &[u32], families: &[Vec<usize>], today: Date) {
        for offer in offers.iter().filter(|offer| is_on(offer, today)) {
            let way = way(offer.delivery);
            for &service in families.get(offer.service.index()).into_iter().flatten() {
                let set = &mut self.pairs[service][way];
                for &practice in practices {
                    set.insert(practice as usize);
                }
            }
        }
    }

    /// The practices that have a service in whatever way.
    pub(crate) fn having(&self, service: usize) -> &FixedBitSet {
        self.having.get(service).unwrap_or(&self.none)
    }

    /// The sets of practices that have any of some services in any of some ways. An empty list stands for all there
    /// are.
    fn sets(&self, services: &[usize], ways: &[usize]) -> Vec<&FixedBitSet> {
        match (services, ways) {
            ([], []) => self.having.iter().collect(),
            ([], ways) => ways.iter().filter_map(|&way| self.way.get(way)).collect(),
            (services, []) => services.iter().map(|&service| self.having(service)).collect(),
            (services, ways) => {
                let pairs = services.iter().filter_map(|&service| self.pairs.get(service));
                pairs.flat_map(|of| ways.iter().filter_map(|&way| of.get(way))).collect()
            }
        }
    }

    /// The practices that have any of some services in any of some ways.
    pub(crate) fn any(&self, services: &[usize], ways: &[usize]) -> FixedBitSet {
        let mut found = self.none.clone();
        self.sets(services, ways).into_iter().for_each(|set| found.union_with(set));
        found
    }

    /// How many of some practices have any of some services in any of some ways.
    pub(crate) fn count(&self, services: &[usize], ways: &[usize], among: &SparseSet) -> usize {
        among.count_in(&self.sets(services, ways))
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
