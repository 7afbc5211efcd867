//! The filters that a person is asked about before the results.

use catalogue::vocabulary::Vocabulary as _;
use enrolment::Outcome;
use finder::{Group, Query, Scope};

use crate::data::Dataset;
use crate::user_context::UserContext;

/// The filters to suggest, each with its value: five at most, and only those that some surgery passes.
///
/// First whether one can join, then the opening hours, then access and forms of information. None is chosen in
/// advance: a person who skips the question gets the usual list.
#[must_use]
pub fn suggested_filters(
    dataset: &Dataset,
    user: &UserContext,
    scope: Option<&Scope>,
) -> Vec<(Group, String)> {
    let catalogue = &dataset.catalogue;
    let query = Query { limit: 0, scope: scope.cloned(), ..user.query(catalogue, dataset.today) };
    let facets = finder::search(catalogue, &dataset.finder, &query).facets;
    let most_frequent = |group: Group| {
        let values = facets.get(&group)?.iter();
        values
            .reduce(|most, value| if value.count > most.count { value } else { most })
            .map(|most| &*most.value)
    };
    let candidates = [
        (Group::Joining, Some(Outcome::CanJoin.word())),
        (Group::Open, Some("evening")),
        (Group::Open, Some("weekend")),
        (Group::Access, most_frequent(Group::Access)),
        (Group::Format, most_frequent(Group::Format)),
    ];
    let passed = candidates.into_iter().filter(|(group, candidate)| {
        let mut values = facets.get(group).into_iter().flatten();
        values.any(|value| Some(&*value.value) == *candidate && value.count > 0)
    });
    passed.filter_map(|(group, value)| Some((group, value?.to_owned()))).collect()
}
