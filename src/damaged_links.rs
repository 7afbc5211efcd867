//! Ids that were damaged on their way: mail programs add the full stop of a sentence, documents turn hyphens into
//! dashes, people type capitals. Such a link opens the record that it was of, when only one fits.
//!
//! Only letters and digits tell one id from another here, whatever their case: `Samphire–Road).` is `samphire-road`.

use catalogue::Catalogue;

use crate::route::Route;

/// The route of the record that a damaged id is of; the same route where none fits, or several do.
#[must_use]
pub(crate) fn repaired(catalogue: &Catalogue, mut route: Route) -> Route {
    let fitting = match &route {
        Route::Partnership { id } if catalogue.partnership_by_id(id).is_none() => {
            only_fitting(catalogue, id, &mut catalogue.partnerships.iter().map(|each| each.id.as_str()))
        }
        Route::Practice { id } if catalogue.practice_by_id(id).is_none() => {
            only_fitting(catalogue, id, &mut catalogue.practices.iter().map(|each| each.id.as_str()))
        }
        _ => None,
    };
    if let (Route::Partnership { id } | Route::Practice { id }, Some(fitting)) = (&mut route, fitting) {
        *id = fitting;
    }
    route
}

/// The only id that fits: of a record, or of one that is no longer there, whose page says what became of it.
fn only_fitting<'a>(
    catalogue: &'a Catalogue,
    damaged: &str,
    ids: &mut dyn Iterator<Item = &'a str>,
) -> Option<String> {
    let looked_for = letters_and_digits(damaged);
    let gone = catalogue.tombstones.iter().map(|tombstone| tombstone.id.as_str());
    let mut found = None;
    for id in ids.chain(gone).filter(|id| letters_and_digits(id) == looked_for) {
        if id == damaged || found.replace(id).is_some_and(|other| other != id) {
            return None;
        }
    }
    found.map(str::to_owned)
}

fn letters_and_digits(id: &str) -> String {
    id.chars().filter(char::is_ascii_alphanumeric).map(|character| character.to_ascii_lowercase()).collect()
}
