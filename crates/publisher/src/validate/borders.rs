//! Each place has one funder: V46.
//!
//! Areas are compared at the places that people give: every site, and postcodes spread over the whole table. Boundaries
//! that were simplified by machine overlap in slivers, which is a warning.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::{Area, AreaId, Place, Position, Precision};
use gazetteer::Postcode;
use geography::{Relation, relation};

use super::check_context::CheckContext;
use super::places::bounds;
use super::rule::rules;
use crate::compile::area;
use crate::problem::{Problem, Problems, Span};

rules! {
    ONE_FUNDER "V46" Error
        requirement "No place lies in the areas of two funders; a sliver between two boundaries, and an overlap in a register, are a warning, and so is a funder without an area where others have one."
        rationale "The funder of a person's home decides whether they keep their surgery and may cross a border: with two, the answer would be a guess."
        help "correct the areas of the two funders in areas.csv, so that they only touch";
}

const FILE: &str = "funders.csv";

/// How many postcodes are looked at, at most.
const MOST_POSTCODES: usize = 20_000;

/// Of a hundred places that the smaller of two areas has, so many may be in both: a sliver.
const SLIVER_IN_HUNDRED: usize = 1;

/// A funder with the area that it is responsible for.
struct Territory<'t> {
    name: &'t str,
    line: u32,
    area: Area,
    /// South, north, west and east, of an outline.
    bounds: Option<[i32; 4]>,
}

impl Territory<'_> {
    fn contains(&self, place: &Place) -> bool {
        let near = self.bounds.is_none_or(|[south, north, west, east]| {
            (south..=north).contains(&place.position.lat_e5) && (west..=east).contains(&place.position.lon_e5)
        });
        near && relation(&self.area, place) == Relation::Inside
    }
}

/// The places that lie in the areas of the same two funders.
struct Shared {
    first: String,
    count: usize,
}

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    let territories = territories(context);
    if territories.is_empty() {
        return;
    }
    without_area(context, problems);
    same_area(&territories, problems);
    overlapping(context, &territories, problems);
}

fn territories<'t>(context: &CheckContext<'t>) -> Vec<Territory<'t>> {
    let areas: BTreeMap<&AreaId, _> = context.tables.areas.rows.iter().map(|row| (&row.id, row)).collect();
    let funders = context.tables.funders.iter().filter_map(|(row, line)| {
        let of_funder = areas.get(row.area.as_ref()?)?;
        let bounds = of_funder.polygon.as_ref().and_then(bounds);
        Some(Territory { name: &row.name, line, area: area(of_funder), bounds })
    });
    funders.collect()
}

fn without_area(context: &CheckContext<'_>, problems: &mut Problems) {
    let mut without = context.tables.funders.iter().filter(|(row, _)| row.area.is_none());
    let Some((first, line)) = without.next() else { return };
    let others = match without.count() {
        0 => "has",
        1 => "and another funder have",
        several => &format!("and {several} other funders have"),
    };
    let what = format!(
        "{} {others} no area, and the rest have one: people who live there are told only a likely funder",
        first.name
    );
    let help = "add the area to areas.csv, and write its id here";
    problems.note(Problem::new(&ONE_FUNDER, Span::cell(FILE, line, "area"), what).help(help).warning());
}

fn same_area(territories: &[Territory<'_>], problems: &mut Problems) {
    let mut owners: BTreeMap<&AreaId, &str> = BTreeMap::new();
    for territory in territories {
        if let Some(first) = owners.insert(&territory.area.id, territory.name) {
            let what = format!("{} has the same area as {first}", territory.name);
            let help = "give each of the two an area of its own";
            let span = Span::cell(FILE, territory.line, "area");
            problems.note(Problem::new(&ONE_FUNDER, span, what).value(territory.area.id.as_str()).help(help));
        }
    }
}

/// The places that are looked at, with their names.
fn places(context: &CheckContext<'_>) -> impl Iterator<Item = (Place, String)> {
    let place = |postcode: Postcode, lat_e5: i32, lon_e5: i32| Place {
        position: Position { lat_e5, lon_e5 },
        precision: Precision::Postcode(postcode.to_string()),
    };
    let tables = context.tables;
    let sites = tables.sites.iter().map(move |(row, line)| {
        let place = place(row.postcode, row.lat.e5(), row.lon.e5());
        (place, format!("the site of {} on line {line} of sites.csv", row.practice))
    });
    let apart = tables.postcodes.rows.len().div_ceil(MOST_POSTCODES).max(1);
    let postcodes = tables.postcodes.iter().step_by(apart).map(move |(row, line)| {
        let place = place(row.postcode, row.lat.e5(), row.lon.e5());
        (place, format!("{} on line {line} of postcodes.csv", row.postcode))
    });
    sites.chain(postcodes)
}

fn overlapping(context: &CheckContext<'_>, territories: &[Territory<'_>], problems: &mut Problems) {
    let mut inside = vec![0_usize; territories.len()];
    let mut shared: BTreeMap<(usize, usize), Shared> = BTreeMap::new();
    for (place, name) in places(context) {
        let holders: BTreeSet<usize> = territories
            .iter()
            .enumerate()
            .filter(|(_, territory)| territory.contains(&place))
            .map(|(at, _)| at)
            .collect();
        for &one in &holders {
            if let Some(count) = inside.get_mut(one) {
                *count += 1;
            }
            for &other in holders.range(one + 1..) {
                let both =
                    shared.entry((one, other)).or_insert_with(|| Shared { first: name.clone(), count: 0 });
                both.count += 1;
            }
        }
    }
    for ((one, other), both) in shared {
        let (Some(first), Some(second)) = (territories.get(one), territories.get(other)) else { continue };
        if first.area.id == second.area.id {
            continue;
        }
        let smaller = inside.get(one).min(inside.get(other)).copied().unwrap_or_default();
        let sliver = both.count * 100 <= smaller * SLIVER_IN_HUNDRED;
        let others = match both.count - 1 {
            0 => String::new(),
            1 => ", and another place".to_owned(),
            several => format!(", and {several} other places"),
        };
        let what =
            format!("{} is in the areas of both {} and {}{others}", both.first, first.name, second.name);
        let problem = Problem::new(&ONE_FUNDER, Span::cell(FILE, second.line, "area"), what);
        let problem = problem.value(second.area.id.as_str());
        problems.note(if sliver || context.is_register() { problem.warning() } else { problem });
    }
}
