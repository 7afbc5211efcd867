//! The whole catalogue, from all tables.

use catalogue::Catalogue;

use super::about::about;
use super::areas::areas;
use super::details::details;
use super::error::CompileError;
use super::examples::examples;
use super::funders::funders;
use super::owned::AllOwned;
use super::partnerships::partnerships;
use super::positions::Positions;
use super::practices::practices;
use super::services::{features, glossary, services, tombstones};
use crate::tables::Tables;

/// Files with their names.
type Files = Vec<(String, Vec<u8>)>;

/// The catalogue, and the files of details that it names.
pub(super) fn catalogue(tables: &Tables) -> Result<(Catalogue, Files), CompileError> {
    let positions = Positions::new(tables);
    let mut owned = AllOwned::new(tables, &positions);
    let about = about(&tables.about)?;
    let partnerships = partnerships(tables, about.as_of, &positions, &mut owned);
    let (practices, practice_details): (Vec<_>, Vec<_>) =
        practices(tables, &positions, &mut owned)?.into_iter().unzip();
    let (details, files) = details(&practice_details)?;
    let catalogue = Catalogue {
        about,
        sources: positions.sources.iter().map(|&source| source.to_owned()).collect(),
        features: features(tables),
        services: services(tables, &positions),
        areas: areas(&tables.areas),
        funders: funders(tables, &positions, &mut owned),
        partnerships,
        practices,
        details,
        tombstones: tombstones(tables),
        glossary: glossary(tables),
        examples: examples(&tables.examples),
    };
    Ok((catalogue, files))
}
