//! What a person is asked about before the results.

use finder::{Group, Query, Scope};

use crate::data::Dataset;
use crate::user_context::UserContext;

/// The id of the feature without which many people cannot get in, and that of the language of people who cannot hear.
const STEP_FREE: &str = "step-free";
const SIGN_LANGUAGE: &str = "british-sign-language";

/// The filters to suggest, each with its value, and only those that some surgery passes: six at most, and after them the
/// spoken languages.
///
/// First the opening hours, then access, sign language and forms of information. Whether one can join is on every card
/// without asking. None is chosen in advance: a person who skips the question gets the usual list.
#[must_use]
pub fn suggested_filters(
    dataset: &Dataset,
    user: &UserContext,
    scope: Option<&Scope>,
) -> Vec<(Group, String)> {
    let catalogue = &dataset.catalogue;
    let query = Query { limit: 0, scope: scope.cloned(), ..user.query(catalogue, dataset.today) };
    let facets = finder::search(catalogue, &dataset.finder, &query).facets;
    let passes = |group: Group, id: &str| {
        let mut values = facets.get(&group).into_iter().flatten();
        values.any(|value| &*value.value == id && value.count > 0)
    };
    let most_frequent = |group: Group| {
        let values = facets.get(&group)?.iter();
        values
            .reduce(|most, value| if value.count > most.count { value } else { most })
            .map(|most| &*most.value)
    };
    let candidates = [
        (Group::Open, Some("evening")),
        (Group::Open, Some("weekend")),
        (
            Group::Access,
            Some(STEP_FREE).filter(|id| passes(Group::Access, id)).or(most_frequent(Group::Access)),
        ),
        (Group::Language, Some(SIGN_LANGUAGE)),
        (Group::Format, most_frequent(Group::Format)),
    ];
    let spoken = facets.get(&Group::Language).into_iter().flatten().map(|value| &*value.value);
    let spoken = spoken.filter(|&id| id != SIGN_LANGUAGE).map(|id| (Group::Language, Some(id)));
    let all = candidates.into_iter().chain(spoken).filter_map(|(group, id)| Some((group, id?)));
    all.filter(|&(group, id)| passes(group, id)).map(|(group, id)| (group, id.to_owned())).collect()
}

/// Whether a suggested filter is a spoken language, of which there are many.
#[must_use]
pub fn is_spoken_language((group, id): &(Group, String)) -> bool {
    *group == Group::Language && id != SIGN_LANGUAGE
}
