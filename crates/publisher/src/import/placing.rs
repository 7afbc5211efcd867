//! Where each site is: its own coordinates, checked against its postcode, or else its postcode's position.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::Position;
use gazetteer::Postcode;

use super::SourceReport;
use super::nhs_choices::PublishedSite;
use super::postcodes::Postcodes;

/// How far a site may be from its postcode's position, in metres, for its own coordinates to be believed. The
/// largest real postcodes reach some 10 km; a slip in a coordinate moves a site by hundreds.
const FARTHEST: f64 = 20_000.0;

/// A site with a place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct PlacedSite {
    /// The site.
    pub(super) site: PublishedSite,
    /// Its postcode in the usual form.
    pub(super) postcode: Postcode,
    /// Where it is.
    pub(super) position: Position,
}

/// Places sites, which the report has counted as kept; those that no source places are dropped.
pub(super) fn place(
    sites: Vec<PublishedSite>,
    postcodes: &Postcodes,
    report: &mut SourceReport,
) -> Vec<PlacedSite> {
    let parsed: Vec<_> = sites.into_iter().map(|site| (Postcode::parse(&site.postcode).ok(), site)).collect();
    let wanted: BTreeSet<Postcode> = parsed.iter().filter_map(|(postcode, _)| *postcode).collect();
    let positions = postcodes.positions(&wanted);
    let mut placed = Vec::with_capacity(parsed.len());
    for (postcode, site) in parsed {
        let Some(postcode) = postcode else {
            report.drop_kept_as_unusable("it has no postcode of the usual form", 1);
            continue;
        };
        match position(&site, postcode, &positions, report) {
            Some(position) => placed.push(PlacedSite { site, postcode, position }),
            None => {
                report.drop_kept_as_unusable("it has no coordinates, and its postcode has none either", 1);
            }
        }
    }
    placed
}

/// Whether a position lies in the box around Great Britain and its islands, sea included.
fn in_britain(position: Position) -> bool {
    (4_900_000..6_100_000).contains(&position.lat_e5) && (-900_000..200_000).contains(&position.lon_e5)
}

fn position(
    site: &PublishedSite,
    postcode: Postcode,
    positions: &BTreeMap<Postcode, Position>,
    report: &mut SourceReport,
) -> Option<Position> {
    let at_postcode = positions.get(&postcode).copied();
    match (site.position, at_postcode) {
        (Some(own), Some(at_postcode)) if geography::metres(own, at_postcode) > FARTHEST => {
            report.note("sites over 20 km from their postcode, placed at the postcode instead", 1);
            Some(at_postcode)
        }
        (Some(own), None) if !in_britain(own) => None,
        (Some(own), None) => {
            report
                .note("sites whose postcode is not among the postcodes, placed by their own coordinates", 1);
            Some(own)
        }
        (Some(own), Some(_)) => Some(own),
        (None, Some(at_postcode)) => {
            report.note("sites without coordinates, placed at their postcode", 1);
            Some(at_postcode)
        }
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::rc::Rc;

    use super::super::source_vintage::SourceVintage;
    use super::*;
    use crate::tables::cells::{Latitude, Longitude};
    use crate::tables::rows::PostcodeRow;

    fn at(lat_e5: i32, lon_e5: i32) -> Position {
        Position { lat_e5, lon_e5 }
    }

    /// Places one site against a list with the single postcode ZE99 9ZZ at 54, -1.5.
    fn placed(postcode: &str, position: Option<Position>) -> (Option<Position>, SourceReport) {
        let (lat, lon) = (Latitude::from_e5(5_400_000).unwrap(), Longitude::from_e5(-150_000).unwrap());
        let rows = vec![PostcodeRow::new(Postcode::parse("ZE99 9ZZ").unwrap(), lat, lon)];
        let site = PublishedSite {
            organisation: String::new(),
            code: "Z00001".to_owned(),
            name: "Mill Lane Surgery".to_owned(),
            address: Vec::new(),
            town: None,
            postcode: postcode.to_owned(),
            position,
            parent: String::new(),
            phone: String::new(),
            website: String::new(),
            vintage: Rc::new(SourceVintage::from_file_name("", Path::new("practices.csv"))),
        };
        let mut report = SourceReport::new("practice sites", Path::new("practices.csv"));
        report.keep(1);
        let postcodes = Postcodes { rows, outward: Vec::new() };
        let found = place(vec![site], &postcodes, &mut report);
        (found.first().map(|site| site.position), report)
    }

    #[test]
    fn a_site_is_where_its_coordinates_and_its_postcode_agree() {
        for (case, postcode, own, wanted) in [
            (
                "agreeing coordinates",
                "ZE99 9ZZ",
                Some(at(5_401_000, -151_000)),
                Some(at(5_401_000, -151_000)),
            ),
            (
                "coordinates 170 km off",
                "ze999zz",
                Some(at(5_550_000, -150_000)),
                Some(at(5_400_000, -150_000)),
            ),
            ("no coordinates", "ZE99 9ZZ", None, Some(at(5_400_000, -150_000))),
            ("an unknown postcode", "ZE99 9ZY", Some(at(5_401_000, -151_000)), Some(at(5_401_000, -151_000))),
            ("an unknown postcode in the sea off Africa", "ZE99 9ZY", Some(at(0, 0)), None),
            ("neither", "ZE99 9ZY", None, None),
            ("no postcode", "", Some(at(5_401_000, -151_000)), None),
        ] {
            let (found, report) = placed(postcode, own);
            assert_eq!(found, wanted, "{case}");
            assert_eq!(report.kept, usize::from(wanted.is_some()), "{case}");
            assert_eq!(report.dropped.values().sum::<usize>(), usize::from(wanted.is_none()), "{case}");
        }
    }
}
