//! The Human Services Data Specification 3.0 of Open Referral, out and back in.

mod areas;
pub(crate) mod attributes;
mod import;
mod locations;
pub mod mapping;
mod organizations;
mod oruk;
mod profile;
mod services;
mod terms;

use serde_json::Value;

pub use self::import::{ImportedHsds, ReadHsdsError, import_hsds, read_hsds};
pub use self::oruk::Oruk;

use crate::records::Dataset;

/// The objects of HSDS that a release gives.
#[derive(Debug, Clone)]
pub struct Hsds {
    /// What the dataset says of itself: an object of the LCP profile.
    pub dataset: Value,
    /// Funders, partnerships and practices, each with its locations.
    pub organizations: Vec<Value>,
    /// What people can use, each with its areas and where it is.
    pub services: Vec<Value>,
    /// The taxonomies.
    pub taxonomies: Vec<Value>,
    /// Their terms.
    pub taxonomy_terms: Vec<Value>,
}

impl Hsds {
    /// The objects of a release.
    #[must_use]
    pub fn from_dataset(dataset: &Dataset<'_>) -> Self {
        Self {
            dataset: profile::dataset_object(dataset),
            organizations: organizations::organizations(dataset),
            services: services::services(dataset),
            taxonomies: terms::taxonomies(),
            taxonomy_terms: terms::terms(dataset),
        }
    }

    /// The lists by the names of their files.
    #[must_use]
    pub fn lists(&self) -> [(&'static str, &Vec<Value>); 4] {
        named([&self.organizations, &self.services, &self.taxonomies, &self.taxonomy_terms])
    }
}

/// The lists of the standard, each with the name of its file.
fn named(lists: [&Vec<Value>; 4]) -> [(&'static str, &Vec<Value>); 4] {
    let [organizations, services, taxonomies, taxonomy_terms] = lists;
    [
        ("organizations", organizations),
        ("services", services),
        ("taxonomies", taxonomies),
        ("taxonomy_terms", taxonomy_terms),
    ]
}
