//! A town by its name: where its surgeries are.

use catalogue::{Catalogue, Place, Position, Precision};
use finder::folded;

use super::{PlaceProblem, UserLocation};

/// Surgeries further from the middle of their town than this, in metres, are in different towns of one name. London,
/// the widest town of England, has none beyond 30 km.
const WIDEST: f64 = 30_000.0;

/// The middle of the surgeries whose address has this town, whatever its capital letters, accents,
/// apostrophes and hyphens.
///
/// # Errors
/// A [`PlaceProblem`] when there is no surgery in a town of that name, or when there are towns of that name far apart.
pub fn town(catalogue: &Catalogue, name: &str) -> Result<UserLocation, PlaceProblem> {
    let sites = catalogue.practices.iter().flat_map(|practice| &practice.sites);
    let in_towns = sites.filter_map(|site| Some((site.town.as_deref()?, site.position)));
    middle(in_towns.collect(), name)
}

fn middle(sites: Vec<(&str, Position)>, name: &str) -> Result<UserLocation, PlaceProblem> {
    let wanted = folded(name);
    let there = sites.into_iter().filter(|(town, _)| !wanted.is_empty() && folded(town) == wanted);
    let positions: Vec<Position> = there.map(|(_, position)| position).collect();
    let middle = |of: fn(&Position) -> i32| {
        let sum: i64 = positions.iter().map(|position| i64::from(of(position))).sum();
        i64::try_from(positions.len()).ok().and_then(|count| i32::try_from(sum.checked_div(count)?).ok())
    };
    let (Some(lat_e5), Some(lon_e5)) = (middle(|at| at.lat_e5), middle(|at| at.lon_e5)) else {
        return Err(PlaceProblem::NoSuchPlace(name.to_owned()));
    };
    let position = Position { lat_e5, lon_e5 };
    if positions.iter().any(|&site| geography::metres(position, site) > WIDEST) {
        return Err(PlaceProblem::ManyPlaces(name.to_owned()));
    }
    let place = Place { position, precision: Precision::Area };
    Ok(UserLocation::At { place, straddles: Vec::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sites(latitudes: &[(&'static str, f64)]) -> Vec<(&'static str, Position)> {
        let site = |&(town, latitude)| (town, Position::from_degrees(latitude, 1.0).unwrap());
        latitudes.iter().map(site).collect()
    }

    #[test]
    fn a_town_is_the_middle_of_its_surgeries_whatever_the_capital_letters() {
        let found = middle(sites(&[("Saltby", 53.0), ("Saltby", 53.2), ("Elsewhere", 50.0)]), " saltBY ");
        let position = Position { lat_e5: 5_310_000, lon_e5: 100_000 };
        let place = Place { position, precision: Precision::Area };
        assert_eq!(found, Ok(UserLocation::At { place, straddles: Vec::new() }));
    }

    #[test]
    fn an_unknown_town_and_towns_of_one_name_are_told_apart() {
        let newport = || sites(&[("Newport", 50.7), ("Newport", 52.8)]);
        assert_eq!(middle(newport(), "Newport"), Err(PlaceProblem::ManyPlaces("Newport".to_owned())));
        assert_eq!(middle(newport(), "Oldport"), Err(PlaceProblem::NoSuchPlace("Oldport".to_owned())));
    }
}
