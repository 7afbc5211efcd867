//! What may matter to a person: a few filters that they are asked about before the results.

use catalogue::{Catalogue, FeatureGroup};
use enrolment::Outcome;
use finder::{Group, Query};

use crate::data::Dataset;
use crate::visit::Visit;

/// The filters to ask about, each with its value: those that some surgery has, and six at most. First whether one can
/// join, then when it is open, then what the dataset lists first among ways in and forms of information. None is
/// chosen in advance, and a person who skips them has the usual order.
#[must_use]
pub fn offered(dataset: &Dataset, visit: &Visit) -> Vec<(Group, String)> {
    let catalogue = &dataset.catalogue;
    let query = Query { limit: 0, ..visit.query(catalogue, dataset.today) };
    let facets = finder::search(catalogue, &dataset.finder, &query).facets;
    let first = |group: FeatureGroup| {
        catalogue.features.iter().find(|feature| feature.group == group).map(|feature| feature.id.as_str())
    };
    let wanted = [
        (Group::Joining, Some(catalogue::vocabulary::Vocabulary::word(Outcome::CanJoin))),
        (Group::Open, Some("evening")),
        (Group::Open, Some("weekend")),
        (Group::Access, first(FeatureGroup::Access)),
        (Group::Format, first(FeatureGroup::Format)),
    ];
    let there = wanted.into_iter().filter_map(|(group, value)| {
        let found = facets.get(&group)?.iter().find(|found| Some(&*found.value) == value)?;
        (found.count > 0).then(|| (group, found.value.to_string()))
    });
    there.collect()
}

/// The outward codes that a person may choose their home from, each with the towns of its surgeries; none when they
/// are more than one looks through.
#[must_use]
pub fn areas(dataset: &Dataset) -> Vec<(String, String)> {
    const MOST: usize = 60;
    let codes = dataset.postcodes.iter().flat_map(gazetteer::Index::outward_codes);
    let codes: Vec<String> = codes.take(MOST + 1).map(|(code, _)| code.to_string()).collect();
    if codes.len() > MOST {
        return Vec::new();
    }
    codes.into_iter().map(|code| (code.clone(), towns(&dataset.catalogue, &code))).collect()
}

/// The towns of the surgeries with an outward code: `Saltby, Marram`.
fn towns(catalogue: &Catalogue, outward: &str) -> String {
    let mut towns: Vec<&str> = Vec::new();
    for site in catalogue.practices.iter().flat_map(|practice| &practice.sites) {
        let there = site.postcode.split(' ').next() == Some(outward);
        if let Some(town) = site.town.as_deref().filter(|town| there && !towns.contains(town)) {
            towns.push(town);
        }
    }
    towns.join(", ")
}
