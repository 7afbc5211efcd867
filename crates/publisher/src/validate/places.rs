//! Where things are: V32.

use std::collections::BTreeMap;

use super::check_context::CheckContext;
use super::crossings::{Crossings, crossings, rings_of};
use super::rule::rules;
use crate::problem::{Problem, Problems, Rule, Span};
use crate::tables::cells::Outline;

rules! {
    PLACES "V32" Error
        requirement "Sites and postcodes are in the United Kingdom or its islands; outlines do not cross themselves; a funder's surgeries are in or near its area, which is a warning."
        rationale "A wrong point sends people to the wrong door, and a crossed outline has no inside."
        help "correct the coordinates: degrees of WGS 84, latitude first, west negative";
}

/// The box around the United Kingdom and its islands, in hundred-thousandths of a degree.
const LATS: std::ops::RangeInclusive<i32> = 4_900_000..=6_150_000;
const LONS: std::ops::RangeInclusive<i32> = -900_000..=210_000;

/// How far outside the box around its funder's area a surgery may be: 0.3 degrees, some 20 km.
const MARGIN_E5: i32 = 30_000;

fn in_britain(lat: i32, lon: i32) -> bool {
    LATS.contains(&lat) && LONS.contains(&lon)
}

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    let sites = context.tables.sites.iter().map(|(row, line)| (row.lat.e5(), row.lon.e5(), line));
    points("sites.csv", sites, problems);
    let postcodes = context.tables.postcodes.iter().map(|(row, line)| (row.lat.e5(), row.lon.e5(), line));
    points("postcodes.csv", postcodes, problems);
    outlines(context, problems);
    near_their_funder(context, problems);
}

fn points(file: &str, points: impl Iterator<Item = (i32, i32, u32)>, problems: &mut Problems) {
    for (lat, lon, line) in points.filter(|&(lat, lon, _)| !in_britain(lat, lon)) {
        let help = if in_britain(lon, lat) { "exchange the latitude and the longitude" } else { PLACES.help };
        let what = "the point is not in the United Kingdom or its islands";
        problems.note(Problem::new(&PLACES, Span::cell(file, line, "lat"), what).help(help));
    }
}

fn outlines(context: &CheckContext<'_>, problems: &mut Problems) {
    for (row, line) in context.tables.areas.iter() {
        let rings = row.polygon.iter().flat_map(|Outline(polygons)| polygons.iter().flat_map(rings_of));
        let (what, blocks) = match rings.map(crossings).max().unwrap_or(Crossings::None) {
            Crossings::None => continue,
            Crossings::Slivers => ("crosses itself in a sliver, which is taken as it is", false),
            Crossings::Loops => ("crosses itself", true),
            Crossings::Tangle => ("is too tangled to be checked", true),
        };
        let span = Span::cell("areas.csv", line, "polygon");
        let problem = Problem::new(&PLACES, span, format!("the outline of {} {what}", row.name));
        let problem = problem.help("draw the outline so that no side crosses another");
        problems.note(if blocks { problem } else { problem.warning() });
    }
}

/// The box around an outline: south, north, west, east.
pub(super) fn bounds(outline: &Outline) -> Option<[i32; 4]> {
    let points = || outline.0.iter().flat_map(|polygon| &polygon.outer);
    Some([
        points().map(|point| point.lat_e5).min()?,
        points().map(|point| point.lat_e5).max()?,
        points().map(|point| point.lon_e5).min()?,
        points().map(|point| point.lon_e5).max()?,
    ])
}

fn near_their_funder(context: &CheckContext<'_>, problems: &mut Problems) {
    static RULE: &Rule = &PLACES;
    let tables = context.tables;
    let areas: BTreeMap<&str, [i32; 4]> = tables
        .areas
        .rows
        .iter()
        .filter_map(|row| Some((row.id.as_str(), bounds(row.polygon.as_ref()?)?)))
        .collect();
    let funders: BTreeMap<&str, [i32; 4]> = tables
        .funders
        .rows
        .iter()
        .filter_map(|row| Some((row.id.as_str(), *areas.get(row.area.as_ref()?.as_str())?)))
        .collect();
    let practices: BTreeMap<&str, [i32; 4]> = tables
        .practices
        .rows
        .iter()
        .filter_map(|row| Some((row.id.as_str(), *funders.get(row.funder.as_ref()?.as_str())?)))
        .collect();
    for (row, line) in tables.sites.iter() {
        let Some(&[south, north, west, east]) = practices.get(row.practice.as_str()) else { continue };
        let (lat, lon) = (row.lat.e5(), row.lon.e5());
        let near = (south - MARGIN_E5..=north + MARGIN_E5).contains(&lat)
            && (west - MARGIN_E5..=east + MARGIN_E5).contains(&lon);
        if !near && in_britain(lat, lon) {
            let what = format!("the site of {} is far from the area of its funder", row.practice);
            problems.note(Problem::new(RULE, Span::cell("sites.csv", line, "lat"), what).warning());
        }
    }
}
