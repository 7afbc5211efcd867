//! Ids that were damaged on their way: mail programs add the full stop of a sentence, documents turn hyphens into
//! dashes, people type capitals. Such a link opens the record that it was of, when only one fits.
//!
//! Only letters and digits tell one id from another here, whatever their case: `Samphire–Road).` is `samphire-road`.

use std::mem::discriminant;

use catalogue::Catalogue;
use finder::folded;

use crate::route::Route;

/// The partnerships, funders and surgeries that `is` picks by their id, their name and the ids that they replaced: each with its
/// page and its name.
pub(crate) fn records_that(
    catalogue: &Catalogue,
    is: &dyn Fn(&str, &str, &[String]) -> bool,
) -> Vec<(Route, String)> {
    let mut records = Vec::new();
    for each in &catalogue.partnerships {
        if is(each.id.as_str(), &each.name, &each.replaces) {
            records.push((Route::Partnership { id: each.id.to_string() }, each.name.clone()));
        }
    }
    for each in &catalogue.funders {
        if is(each.id.as_str(), &each.name, &each.replaces) {
            records.push((Route::Staying { id: each.id.to_string() }, each.name.clone()));
        }
    }
    for each in &catalogue.practices {
        if is(each.id.as_str(), &each.name, &each.replaces) {
            records.push((Route::Practice { id: each.id.to_string() }, each.name.clone()));
        }
    }
    records
}

/// The route of the record that a damaged id is of; the same route where none fits, or several do.
#[must_use]
pub(crate) fn repaired(catalogue: &Catalogue, route: Route) -> Route {
    let (id, is_whole) = match &route {
        Route::Partnership { id } => (id, catalogue.partnership_by_id(id).is_some()),
        Route::Staying { id } => (id, catalogue.funder_by_id(id).is_some()),
        Route::Practice { id } => (id, catalogue.practice_by_id(id).is_some()),
        _ => return route,
    };
    if is_whole {
        return route;
    }
    let damaged = folded(id);
    let mut fitting = records_that(catalogue, &|id, _, _| folded(id) == damaged);
    fitting.retain(|(other, _)| discriminant(other) == discriminant(&route));
    match (fitting.len(), fitting.pop()) {
        (1, Some((fitting, _))) => fitting,
        _ => route,
    }
}
