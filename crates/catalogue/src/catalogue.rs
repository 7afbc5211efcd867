//! The whole dataset in memory, ready to search.

use serde::{Deserialize, Serialize};

use crate::{
    About, Area, DetailFiles, Feature, Funder, FunderIdx, HistoricalExample, Partnership, PartnershipIdx,
    Practice, PracticeIdx, Service, ServiceIdx,
};

/// An id that left the dataset, so that an old link can say what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tombstone {
    /// The id that is no more.
    pub id: String,
    /// What became of it, in plain words.
    pub what_happened: String,
    /// The id that follows on from it.
    pub replaced_by: Option<String>,
}

/// A term with its explanation in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GlossaryTerm {
    /// The term as people meet it.
    pub term: String,
    /// What it means, in at most 25 words.
    pub meaning: String,
}

/// The published dataset. Every list is sorted by id, so that the rows' order in the tables changes nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalogue {
    /// What the dataset says of itself.
    pub about: About,
    /// Where records come from; records name one by its position.
    pub sources: Vec<String>,
    /// The features that practices may have.
    pub features: Vec<Feature>,
    /// The services.
    pub services: Vec<Service>,
    /// The areas on the ground.
    pub areas: Vec<Area>,
    /// The funders.
    pub funders: Vec<Funder>,
    /// The partnerships.
    pub partnerships: Vec<Partnership>,
    /// The practices.
    pub practices: Vec<Practice>,
    /// Where the practices' details are.
    pub details: DetailFiles,
    /// Ids that left the dataset.
    pub tombstones: Vec<Tombstone>,
    /// Terms explained.
    pub glossary: Vec<GlossaryTerm>,
    /// Organisations that came before partnerships: history, never a choice.
    pub examples: Vec<HistoricalExample>,
}

impl Catalogue {
    /// The funder at a position.
    #[must_use]
    pub fn funder(&self, at: FunderIdx) -> Option<&Funder> {
        self.funders.get(at.index())
    }

    /// The partnership at a position.
    #[must_use]
    pub fn partnership(&self, at: PartnershipIdx) -> Option<&Partnership> {
        self.partnerships.get(at.index())
    }

    /// The practice at a position.
    #[must_use]
    pub fn practice(&self, at: PracticeIdx) -> Option<&Practice> {
        self.practices.get(at.index())
    }

    /// The service at a position.
    #[must_use]
    pub fn service(&self, at: ServiceIdx) -> Option<&Service> {
        self.services.get(at.index())
    }

    /// The partnership with an id.
    #[must_use]
    pub fn partnership_by_id(&self, id: &str) -> Option<PartnershipIdx> {
        position(&self.partnerships, id, |partnership| partnership.id.as_str()).map(PartnershipIdx)
    }

    /// The practice with an id.
    #[must_use]
    pub fn practice_by_id(&self, id: &str) -> Option<PracticeIdx> {
        position(&self.practices, id, |practice| practice.id.as_str()).map(PracticeIdx)
    }

    /// The funder with an id.
    #[must_use]
    pub fn funder_by_id(&self, id: &str) -> Option<FunderIdx> {
        position(&self.funders, id, |funder| funder.id.as_str()).map(FunderIdx)
    }

    /// The service with an id.
    #[must_use]
    pub fn service_by_id(&self, id: &str) -> Option<ServiceIdx> {
        position(&self.services, id, |service| service.id.as_str()).map(ServiceIdx)
    }

    /// How many sites all practices have together.
    #[must_use]
    pub fn site_count(&self) -> usize {
        self.practices.iter().map(|practice| practice.sites.len()).sum()
    }
}

/// Where an id stands in a list sorted by id.
fn position<T>(records: &[T], id: &str, id_of: impl Fn(&T) -> &str) -> Option<u32> {
    let at = records.binary_search_by(|record| id_of(record).cmp(id)).ok()?;
    u32::try_from(at).ok()
}
