//! What may matter to a person: a few filters that they are asked about before the results.

use catalogue::Catalogue;
use catalogue::vocabulary::Vocabulary as _;
use enrolment::Outcome;
use finder::{Group, Query, Scope};

use crate::data::Dataset;
use crate::user_context::UserContext;

/// The filters to ask about, each with its value: those that some surgery has, and six at most. First whether one can
/// join, then when it is open, then ways in and forms of information. None is
/// chosen in advance, and a person who skips them has the usual order.
#[must_use]
pub fn offered(dataset: &Dataset, user: &UserContext, scope: Option<&Scope>) -> Vec<(Group, String)> {
    let catalogue = &dataset.catalogue;
    let query = Query { limit: 0, scope: scope.cloned(), ..user.query(catalogue, dataset.today) };
    let facets = finder::search(catalogue, &dataset.finder, &query).facets;
    // Of ways in and forms of information, the one that most surgeries have.
    let usual = |group: Group| {
        let values = facets.get(&group)?.iter();
        values
            .reduce(|most, value| if value.count > most.count { value } else { most })
            .map(|most| &*most.value)
    };
    let wanted = [
        (Group::Joining, Some(Outcome::CanJoin.word())),
        (Group::Open, Some("evening")),
        (Group::Open, Some("weekend")),
        (Group::Access, usual(Group::Access)),
        (Group::Format, usual(Group::Format)),
    ];
    let there = wanted.into_iter().filter(|(group, wanted)| {
        let mut values = facets.get(group).into_iter().flatten();
        values.any(|value| Some(&*value.value) == *wanted && value.count > 0)
    });
    there.filter_map(|(group, value)| Some((group, value?.to_owned()))).collect()
}

/// The outward codes that a person may choose their home from, each with its name; none when they are more than one
/// looks through.
#[must_use]
pub fn areas(dataset: &Dataset) -> Vec<(String, String)> {
    const MOST: usize = 60;
    let codes = dataset.postcodes.iter().flat_map(gazetteer::Index::outward_codes);
    let codes: Vec<String> = codes.take(MOST + 1).map(|(code, _)| code.to_string()).collect();
    if codes.len() > MOST {
        return Vec::new();
    }
    codes.into_iter().map(|code| (code.clone(), area_name(&dataset.catalogue, &code))).collect()
}

/// What an outward code is called in a list: with the towns of its surgeries, as in `WM1: Saltby, Marram`, or alone.
#[must_use]
pub fn area_name(catalogue: &Catalogue, outward: &str) -> String {
    let mut towns: Vec<&str> = Vec::new();
    for site in catalogue.practices.iter().flat_map(|practice| &practice.sites) {
        let there = site.postcode.split(' ').next() == Some(outward);
        if let Some(town) = site.town.as_deref().filter(|town| there && !towns.contains(town)) {
            towns.push(town);
        }
    }
    if towns.is_empty() { outward.to_owned() } else { [outward, ": ", &towns.join(", ")].concat() }
}
