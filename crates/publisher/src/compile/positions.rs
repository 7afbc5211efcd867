//! Ids to positions in the sorted dataset.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::{
    AreaId, AreaIdx, FeatureGroup, FeatureIdx, FunderId, FunderIdx, PartnershipId, PartnershipIdx, ServiceId,
    ServiceIdx,
};

use crate::tables::Tables;

/// Where every record that others refer to stands in the dataset.
pub(super) struct Positions<'t> {
    areas: BTreeMap<&'t str, u32>,
    funders: BTreeMap<&'t str, u32>,
    partnerships: BTreeMap<&'t str, u32>,
    services: BTreeMap<&'t str, u32>,
    features: BTreeMap<(FeatureGroup, &'t str), u32>,
    /// Every source that a practice names, in order.
    pub(super) sources: Vec<&'t str>,
}

/// Numbers keys in their order.
fn numbered<K: Ord>(keys: impl Iterator<Item = K>) -> BTreeMap<K, u32> {
    let keys: BTreeSet<K> = keys.collect();
    keys.into_iter().zip(0..).collect()
}

impl<'t> Positions<'t> {
    /// The positions that the records of some tables will have.
    pub(super) fn new(tables: &'t Tables) -> Self {
        let mut sources: Vec<&str> =
            tables.practices.rows.iter().filter_map(|row| row.source.as_deref()).collect();
        sources.sort_unstable();
        sources.dedup();
        Self {
            areas: numbered(tables.areas.rows.iter().map(|row| row.id.as_str())),
            funders: numbered(tables.funders.rows.iter().map(|row| row.id.as_str())),
            partnerships: numbered(tables.partnerships.rows.iter().map(|row| row.id.as_str())),
            services: numbered(tables.services.rows.iter().map(|row| row.id.as_str())),
            features: numbered(tables.features.rows.iter().map(|row| (row.group, row.id.as_str()))),
            sources,
        }
    }

    pub(super) fn area(&self, id: &AreaId) -> Option<AreaIdx> {
        self.areas.get(id.as_str()).copied().map(AreaIdx)
    }

    pub(super) fn funder(&self, id: &FunderId) -> Option<FunderIdx> {
        self.funders.get(id.as_str()).copied().map(FunderIdx)
    }

    pub(super) fn partnership(&self, id: &PartnershipId) -> Option<PartnershipIdx> {
        self.partnerships.get(id.as_str()).copied().map(PartnershipIdx)
    }

    pub(super) fn service(&self, id: &ServiceId) -> Option<ServiceIdx> {
        self.services.get(id.as_str()).copied().map(ServiceIdx)
    }

    pub(super) fn feature(&self, group: FeatureGroup, id: &str) -> Option<FeatureIdx> {
        let at = self.features.get(&(group, id)).copied()?;
        u16::try_from(at).ok().map(FeatureIdx)
    }

    pub(super) fn source(&self, source: &str) -> Option<u16> {
        let at = self.sources.binary_search(&source).ok()?;
        u16::try_from(at).ok()
    }
}
