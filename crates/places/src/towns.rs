//! Towns by their names: where their surgeries are.

use catalogue::sort::sort_by;
use catalogue::{Catalogue, Position, Practice, Site};
use finder::{folded, is_misspelling};

/// Surgeries further from the middle of their town than this, in metres, are in another town of the same name, or have a
/// wrong position. London, the widest town of England, has none beyond 30 km.
const WIDEST: f64 = 30_000.0;

/// Of the surgeries that have a town's name, one in so many must be in a place, or that place counts for a mistake.
const FEWEST_SHARE: usize = 10;

/// The most towns that are offered for a name that none has.
const MOST_SIMILAR: usize = 3;

/// The shortest name, in bytes, that is looked for within a text.
const SHORTEST_WITHIN: usize = 4;

/// The towns of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TownFound {
    /// There is one: its middle.
    One(Position),
    /// There are several, far apart: what to type for each, such as `Newport, PO30 (Isle of Wight PCT)`. The outward code
    /// is what is found.
    Several(Vec<String>),
    /// There is none, and these have a similar name or one that the text has in it.
    Similar(Vec<String>),
}

/// The town that a text names: all of it, or the first part between commas or after "in", "near" or "at" that is one.
/// Capital letters, accents, apostrophes, hyphens, spaces, and the spellings of Saint and upon do not matter.
pub(crate) fn find_town(catalogue: &Catalogue, typed: &str) -> Option<TownFound> {
    let mut names = vec![key(typed, false)];
    names.extend(typed.split([',', ';', '\n']).map(|part| key(part, true)));
    let there = names.iter().map(|name| sites_in(catalogue, name)).find(|there| !there.is_empty());
    let Some(towns) = there.map(clusters) else {
        return Some(similar(catalogue, &names))
            .filter(|similar| !similar.is_empty())
            .map(TownFound::Similar);
    };
    Some(match towns.as_slice() {
        [one] => TownFound::One(middle(one)),
        several => TownFound::Several(several.iter().filter_map(|town| label(catalogue, town)).collect()),
    })
}

/// The towns whose names are like some names, or within one.
fn similar(catalogue: &Catalogue, names: &[String]) -> Vec<String> {
    let mut similar: Vec<String> = Vec::new();
    let sites = catalogue.practices.iter().flat_map(|practice| &practice.sites);
    for town in sites.filter_map(|site| site.town.as_ref()) {
        let key = key(town, false);
        let is_similar = |name: &String| {
            // Not `contains`: this is the only place that would need its search, a kilobyte to download.
            let mut parts = name.as_bytes().windows(key.len().max(SHORTEST_WITHIN));
            is_misspelling(name, &key) || parts.any(|part| part == key.as_bytes())
        };
        if similar.len() < MOST_SIMILAR && !similar.contains(town) && names.iter().any(is_similar) {
            similar.push(town.clone());
        }
    }
    similar
}

/// Surgeries, each with one of its sites.
type Sites<'a> = Vec<(&'a Practice, &'a Site)>;

/// The sites in the towns of a name.
fn sites_in<'a>(catalogue: &'a Catalogue, name: &str) -> Sites<'a> {
    let sites = catalogue
        .practices
        .iter()
        .flat_map(|practice| practice.sites.iter().map(move |site| (practice, site)));
    let is_there =
        |(_, site): &(&Practice, &Site)| site.town.as_ref().is_some_and(|town| key(town, false) == name);
    sites.filter(is_there).collect()
}

/// What to type for one of several towns: with its outward code, and the funder that looks after it.
fn label(catalogue: &Catalogue, town: &Sites<'_>) -> Option<String> {
    let &(practice, site) = town.first()?;
    let outward = site.postcode.split(' ').next()?;
    let town = [site.town.as_deref()?, ", ", outward].concat();
    let funder = practice.funder.and_then(|at| catalogue.funder(at));
    Some(funder.map_or(town.clone(), |funder| [&town, " (", &funder.name, ")"].concat()))
}

/// The towns among the sites of one name, without those that too few of the sites are in.
fn clusters(mut sites: Sites<'_>) -> Vec<Sites<'_>> {
    let total = sites.len();
    let mut towns = Vec::new();
    while let Some((_, first)) = sites.first() {
        let first = first.position;
        let of_all = middle(&sites);
        let (mut near, mut far) = parted(&sites, of_all);
        if near.is_empty() {
            (near, far) = parted(&sites, first);
        }
        if near.len() * FEWEST_SHARE >= total {
            towns.push(near);
        }
        sites = far;
    }
    towns
}

/// The sites near a position, and the others.
fn parted<'a>(sites: &Sites<'a>, here: Position) -> (Sites<'a>, Sites<'a>) {
    sites.iter().partition(|(_, site)| geography::metres(here, site.position) <= WIDEST)
}

/// The median of the sites' positions, each coordinate by itself: a single wrong one does not move it far.
fn middle(sites: &Sites<'_>) -> Position {
    let median = |of: fn(Position) -> i32| {
        let mut values: Vec<i32> = sites.iter().map(|(_, site)| of(site.position)).collect();
        sort_by(&mut values, Ord::cmp);
        let at = |place: usize| values.get(place).copied().unwrap_or_default();
        at(values.len().saturating_sub(1) / 2).midpoint(at(values.len() / 2))
    };
    Position { lat_e5: median(|position| position.lat_e5), lon_e5: median(|position| position.lon_e5) }
}

/// A name as towns are compared by; `is_part` leaves out what stands before "in", "near" or "at".
fn key(name: &str, is_part: bool) -> String {
    let mut key = String::new();
    for word in name.split([' ', '-', '–', '.', '\u{a0}']).map(folded) {
        match word.as_str() {
            "in" | "near" | "at" if is_part => key.clear(),
            "saint" => key.push_str("st"),
            "upon" => key.push_str("on"),
            word => key.push_str(word),
        }
    }
    key
}

#[cfg(test)]
mod tests;
