//! The areas that a person may choose their home from in place of a postcode: outward codes with their towns.

use catalogue::Catalogue;
use catalogue::sort::sorted_indices;

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

/// The postcode areas of outward codes, each with the letters that stand for it, in the order of their names: `Harrogate
/// (HG)`. The name is the town that most of its surgeries' addresses have; letters alone where none has a town.
#[must_use]
pub fn postcode_areas(catalogue: &Catalogue, outwards: &[String]) -> Vec<(String, String)> {
    let mut areas: Vec<&str> = outwards.iter().map(|outward| area_letters(outward)).collect();
    areas.dedup();
    let names: Vec<String> = areas.iter().map(|letters| postcode_area_name(catalogue, letters)).collect();
    let order = sorted_indices(names.len(), &mut |one, two| names[one].cmp(&names[two]));
    order.into_iter().map(|at| (names[at].clone(), areas[at].to_owned())).collect()
}

fn postcode_area_name(catalogue: &Catalogue, letters: &str) -> String {
    let mut towns: Vec<(&str, usize)> = Vec::new();
    for site in catalogue.practices.iter().flat_map(|practice| &practice.sites) {
        let Some(town) = site.town.as_deref().filter(|_| area_letters(&site.postcode) == letters) else {
            continue;
        };
        match towns.iter_mut().find(|(other, _)| *other == town) {
            Some((_, sites)) => *sites += 1,
            None => towns.push((town, 1)),
        }
    }
    let mut most = ("", 0);
    for (town, sites) in towns {
        // Of two as common the first of the alphabet, whatever the order of the tables.
        if sites > most.1 || (sites == most.1 && town < most.0) {
            most = (town, sites);
        }
    }
    if most.1 == 0 { letters.to_owned() } else { [most.0, " (", letters, ")"].concat() }
}

/// The letters that an outward code or a postcode begins with: `HG` of `HG5`.
#[must_use]
pub fn area_letters(code: &str) -> &str {
    let end = code.find(|letter: char| !letter.is_ascii_alphabetic()).unwrap_or(code.len());
    code.get(..end).unwrap_or(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_are_told_apart_by_their_letters() {
        assert_eq!(area_letters("HG5"), "HG");
        assert_eq!(area_letters("W1A 0AX"), "W");
    }

    #[test]
    fn a_postcode_area_is_named_after_its_commonest_town() {
        let records = include_bytes!("../tests/fuzz/seeds/catalogue/published");
        let mut catalogue = catalogue::format::decode(records).unwrap();
        let places = [
            ("HG1 1AA", Some("Harrogate")),
            ("HG2 1AA", Some("Harrogate")),
            ("HG5 0JL", Some("Knaresborough")),
        ];
        let places = places.into_iter().chain([
            ("N1 1AA", Some("London")),
            ("E1 1AA", Some("London")),
            ("LS1 1AA", None),
        ]);
        let like = catalogue.practices[0].sites[0].clone();
        let sites: Vec<_> = places
            .map(|(postcode, town)| {
                let mut site = like.clone();
                (site.postcode, site.town) = (postcode.to_owned(), town.map(str::to_owned));
                site
            })
            .collect();
        catalogue.practices[0].sites = sites;
        catalogue.practices.truncate(1);
        let outwards = ["E1", "HG1", "HG2", "HG5", "LS1", "N1"].map(str::to_owned);
        let names: Vec<String> =
            postcode_areas(&catalogue, &outwards).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["Harrogate (HG)", "LS", "London (E)", "London (N)"]);
    }
}
