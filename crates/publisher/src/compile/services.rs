//! Services, features, terms and ids that are no more.

use catalogue::{Feature, GlossaryTerm, Service, Tombstone};

use super::in_order;
use super::positions::Positions;
use crate::tables::Tables;

/// The services, sorted by id.
pub(super) fn services(tables: &Tables, positions: &Positions<'_>) -> Vec<Service> {
    let service = |row: &crate::tables::rows::ServiceRow| Service {
        id: row.id.clone(),
        name: row.name.clone(),
        synonyms: row.synonyms.clone(),
        parent: row.parent.as_ref().and_then(|parent| positions.service(parent)),
    };
    in_order(&tables.services).into_iter().map(service).collect()
}

/// The features, sorted by kind and id.
pub(super) fn features(tables: &Tables) -> Vec<Feature> {
    let rows = tables.features.rows.iter();
    let mut features: Vec<Feature> = rows
        .map(|row| Feature { group: row.group, id: row.id.as_str().to_owned(), name: row.name.clone() })
        .collect();
    features.sort_unstable();
    features
}

/// The terms explained, in the order of the alphabet.
pub(super) fn glossary(tables: &Tables) -> Vec<GlossaryTerm> {
    let rows = in_order(&tables.glossary).into_iter();
    rows.map(|row| GlossaryTerm { term: row.term.clone(), meaning: row.meaning.clone() }).collect()
}

/// The ids that are no more, in order.
pub(super) fn tombstones(tables: &Tables) -> Vec<Tombstone> {
    let rows = in_order(&tables.tombstones).into_iter();
    rows.map(|row| Tombstone {
        id: row.id.as_str().to_owned(),
        what_happened: row.what_happened.clone(),
        replaced_by: row.replaced_by.as_ref().map(|id| id.as_str().to_owned()),
    })
    .collect()
}
