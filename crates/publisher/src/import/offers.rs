//! What practices offer, as rows, from the services listed at their sites.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::{Delivery, PracticeId, Referral, ServiceId, SiteId};

use super::SourceReport;
use super::service_names::PlainService;
use super::services::ListedService;
use super::source_vintage::SourceVintage;
use crate::tables::rows::{OfferRow, ServiceRow, SiteRow};

/// The rows made of the list of services.
#[derive(Debug, Default)]
pub(super) struct Offers {
    /// The services that somebody offers.
    pub(super) services: Vec<ServiceRow>,
    /// One for each practice, service and way of coming by it.
    pub(super) offers: Vec<OfferRow>,
}

/// What tells one offer of a practice from another.
type Offered = (PracticeId, ServiceId, Delivery, Option<Referral>);

/// Makes the rows; the report has counted every listed service as kept.
pub(super) fn rows(
    listed: &[ListedService],
    sites: &[SiteRow],
    vintage: &SourceVintage,
    report: &mut SourceReport,
) -> Offers {
    let practices: BTreeMap<&str, &SiteRow> = sites.iter().map(|site| (site.id.as_str(), site)).collect();
    let mut services: BTreeMap<ServiceId, &PlainService> = BTreeMap::new();
    let mut offered: BTreeMap<Offered, BTreeSet<SiteId>> = BTreeMap::new();
    for service in listed {
        let site = practices.get(service.site.as_str());
        let (Some(site), Ok(id)) = (site, ServiceId::parse(&service.named.service.id)) else {
            report.drop_kept("its site was dropped", 1);
            continue;
        };
        services.entry(id.clone()).or_insert(&service.named.service);
        let key = (site.practice.clone(), id, service.named.delivery, service.named.referral);
        offered.entry(key).or_default().insert(site.id.clone());
    }
    let service = |(id, plain): (ServiceId, &PlainService)| {
        let mut row = ServiceRow::new(id, plain.name.clone());
        row.synonyms.clone_from(&plain.synonyms);
        row
    };
    let offer = |((practice, service, delivery, referral), sites): (Offered, BTreeSet<SiteId>)| {
        let mut row = OfferRow::new(service, delivery);
        row.practice = Some(practice);
        row.referral = referral;
        row.sites = sites.into_iter().collect();
        row.checked_on = vintage.date;
        row.source = Some(vintage.name.clone());
        row
    };
    Offers {
        services: services.into_iter().map(service).collect(),
        offers: offered.into_iter().map(offer).collect(),
    }
}
