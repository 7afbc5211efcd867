//! The areas that a person may choose their home from in place of a postcode: outward codes with their towns.

use catalogue::Catalogue;

use crate::data::Dataset;

/// The outward codes that a person may choose their home from, each with its name. None where the dataset has more than
/// a person would look through.
#[must_use]
pub fn home_areas(dataset: &Dataset) -> Vec<(String, String)> {
    const MOST: usize = 60;
    let codes = dataset.postcodes.iter().flat_map(gazetteer::PostcodeIndex::outward_codes);
    let codes: Vec<String> = codes.take(MOST + 1).map(|(code, _)| code.to_string()).collect();
    if codes.len() > MOST {
        return Vec::new();
    }
    codes.into_iter().map(|code| (code.clone(), area_name(&dataset.catalogue, &code))).collect()
}

/// The name of an outward code in a list: with the towns of its surgeries, as in `WM1: Saltby, Marram`. Without a town
/// the code alone.
#[must_use]
pub fn area_name(catalogue: &Catalogue, outward: &str) -> String {
    let mut towns: Vec<&str> = Vec::new();
    for site in catalogue.practices.iter().flat_map(|practice| &practice.sites) {
        let is_inside = site.postcode.split(' ').next() == Some(outward);
        if let Some(town) = site.town.as_deref().filter(|town| is_inside && !towns.contains(town)) {
            towns.push(town);
        }
    }
    if towns.is_empty() { outward.to_owned() } else { [outward, ": ", &towns.join(", ")].concat() }
}
