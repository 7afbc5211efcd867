//! What every reader may rely on: sorted ids, references that resolve, points on the globe.
//!
//! The publisher's many checks are about truth and fairness; these few keep a damaged or hostile file from being
//! partly used.

use crate::{AreaIdx, Catalogue, FunderIdx, Offer, Position, ServiceChange, Shape};

/// Checks a decoded catalogue; the error names the first inconsistency.
pub(crate) fn check(catalogue: &Catalogue) -> Result<(), &'static str> {
    sorted(
        catalogue.services.iter().map(|service| service.id.as_str()),
        "services are not in the order of their ids",
    )?;
    sorted(
        catalogue.funders.iter().map(|funder| funder.id.as_str()),
        "funders are not in the order of their ids",
    )?;
    sorted(
        catalogue.partnerships.iter().map(|partnership| partnership.id.as_str()),
        "partnerships are not in the order of their ids",
    )?;
    sorted(
        catalogue.practices.iter().map(|practice| practice.id.as_str()),
        "practices are not in the order of their ids",
    )?;
    areas(catalogue)?;
    funders(catalogue)?;
    partnerships(catalogue)?;
    practices(catalogue)?;
    details(catalogue)
}

/// Whether ids rise, each larger than the one before.
fn sorted<'a>(ids: impl Iterator<Item = &'a str>, otherwise: &'static str) -> Result<(), &'static str> {
    ids.is_sorted_by(|a, b| a < b).then_some(()).ok_or(otherwise)
}

/// Whether a condition holds.
fn holds(condition: bool, otherwise: &'static str) -> Result<(), &'static str> {
    condition.then_some(()).ok_or(otherwise)
}

fn on_the_globe(position: Position) -> bool {
    position.lat_e5.unsigned_abs() <= 9_000_000 && position.lon_e5.unsigned_abs() <= 18_000_000
}

fn areas(catalogue: &Catalogue) -> Result<(), &'static str> {
    let points = catalogue.areas.iter().flat_map(|area| match &area.shape {
        Shape::Polygons(polygons) => polygons.as_slice(),
        Shape::Sectors(_) => &[],
    });
    let mut rings = points.flat_map(|polygon| std::iter::once(&polygon.outer).chain(&polygon.holes));
    holds(
        rings.all(|ring| ring.len() >= 3 && ring.iter().all(|&point| on_the_globe(point))),
        "an area has a ring of fewer than three points, or a point off the globe",
    )
}

fn funders(catalogue: &Catalogue) -> Result<(), &'static str> {
    holds(
        catalogue.funders.iter().all(|funder| has_area(catalogue, funder.area)),
        "a funder's area is not among the areas",
    )?;
    let mut funders = catalogue.funders.iter();
    holds(
        funders.all(|funder| has_services(catalogue, &funder.offers, &funder.changes)),
        "a funder's service is not among the services",
    )
}

fn partnerships(catalogue: &Catalogue) -> Result<(), &'static str> {
    for partnership in &catalogue.partnerships {
        holds(
            partnership.areas.iter().all(|&area| has_area(catalogue, Some(area))),
            "a partnership's area is not among the areas",
        )?;
        holds(
            has_funder(catalogue, partnership.accountability.funder),
            "a partnership's funder is not among the funders",
        )?;
        holds(
            has_services(catalogue, &partnership.offers, &partnership.changes),
            "a partnership's service is not among the services",
        )?;
    }
    Ok(())
}

fn practices(catalogue: &Catalogue) -> Result<(), &'static str> {
    for practice in &catalogue.practices {
        holds(!practice.sites.is_empty(), "a practice has no site")?;
        holds(practice.sites.iter().all(|site| on_the_globe(site.position)), "a site is off the globe")?;
        holds(has_funder(catalogue, practice.funder), "a practice's funder is not among the funders")?;
        let mut memberships = practice.memberships.iter();
        holds(
            memberships.all(|membership| catalogue.partnership(membership.partnership).is_some()),
            "a practice's partnership is not among the partnerships",
        )?;
        holds(
            has_area(catalogue, practice.area) && has_area(catalogue, practice.outer_area),
            "a practice's area is not among the areas",
        )?;
        let mut features = practice.has.iter().chain(&practice.has_not);
        holds(
            features.all(|feature| feature.index() < catalogue.features.len()),
            "a practice's feature is not among the features",
        )?;
        holds(
            has_services(catalogue, &practice.offers, &practice.changes),
            "a practice's service is not among the services",
        )?;
        holds(
            practice.source.is_none_or(|source| usize::from(source) < catalogue.sources.len()),
            "a practice's source is not among the sources",
        )?;
    }
    Ok(())
}

fn details(catalogue: &Catalogue) -> Result<(), &'static str> {
    let details = &catalogue.details;
    let needed = match details.per_file {
        0 => 0,
        per_file => catalogue.practices.len().div_ceil(per_file as usize),
    };
    holds(
        details.files.is_empty() || details.files.len() == needed,
        "there are too few or too many files of details",
    )
}

fn has_services(catalogue: &Catalogue, offers: &[Offer], changes: &[ServiceChange]) -> bool {
    let services = offers.iter().map(|offer| offer.service);
    let in_change = changes.iter().map(|change| change.service);
    services.chain(in_change).all(|service| catalogue.service(service).is_some())
}

fn has_area(catalogue: &Catalogue, area: Option<AreaIdx>) -> bool {
    area.is_none_or(|area| area.index() < catalogue.areas.len())
}

fn has_funder(catalogue: &Catalogue, funder: Option<FunderIdx>) -> bool {
    funder.is_none_or(|funder| catalogue.funder(funder).is_some())
}
