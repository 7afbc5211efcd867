//! Ids that were damaged on their way: mail programs add the full stop of a sentence, documents turn hyphens into
//! dashes, people type capitals. Such a link opens the record that it was of, when only one fits.
//!
//! Only letters and digits tell one id from another here, whatever their case: `Samphire–Road).` is `samphire-road`.

use catalogue::Catalogue;
use finder::folded;

use crate::route::Route;

/// The route of the record that a damaged id is of; the same route where none fits, or several do.
#[must_use]
pub(crate) fn repaired(catalogue: &Catalogue, mut route: Route) -> Route {
    let (Route::Partnership { id } | Route::Practice { id }) = &route else { return route };
    let damaged = folded(id);
    let mut fitting: Option<&str> = None;
    let mut several = false;
    let mut compare = |id| {
        if folded(id) == damaged {
            several |= fitting.replace(id).is_some();
        }
    };
    if let Route::Partnership { id } = &route {
        if catalogue.partnership_by_id(id).is_none() {
            catalogue.partnerships.iter().for_each(|each| compare(each.id.as_str()));
        }
    } else if catalogue.practice_by_id(id).is_none() {
        catalogue.practices.iter().for_each(|each| compare(each.id.as_str()));
    }
    if let (Some(fitting), false, Route::Partnership { id } | Route::Practice { id }) =
        (fitting, several, &mut route)
    {
        fitting.clone_into(id);
    }
    route
}
