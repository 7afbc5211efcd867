//! The names of the values that results can be filtered by.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, FeatureGroup};
use enrolment::Outcome;
use finder::Group;

use crate::joining::outcome_heading;
use crate::{Locale, word_key};

/// The name of a filter's value: `made` in the group of deliveries, the name of a service or of a partnership for
/// their ids. A value without a name is its own.
#[must_use]
pub fn value_name(locale: &Locale, catalogue: &Catalogue, group: Group, value: &str) -> String {
    let feature = |kind: FeatureGroup| {
        let found = catalogue.features.iter().find(|feature| feature.group == kind && feature.id == value);
        found.map(|feature| feature.name.clone())
    };
    let name = match group {
        Group::Service => catalogue
            .service_by_id(value)
            .and_then(|at| catalogue.service(at))
            .map(|service| service.name.clone()),
        Group::Partnership => catalogue
            .partnership_by_id(value)
            .and_then(|at| catalogue.partnership(at))
            .map(|partnership| partnership.name.clone()),
        Group::Funder => catalogue
            .funder_by_id(value)
            .and_then(|at| catalogue.funder(at))
            .map(|funder| funder.name.clone()),
        Group::Language => feature(FeatureGroup::Language),
        Group::Access => feature(FeatureGroup::Access),
        Group::Format => feature(FeatureGroup::Format),
        Group::Joining => Outcome::from_word(value).map(|outcome| outcome_heading(locale, outcome)),
        Group::Specialists => None,
        Group::Delivery | Group::Stage | Group::LegalForm | Group::PublicVoice | Group::Open => {
            Some(locale.word(&word_key("", group.word()), value))
        }
    };
    name.unwrap_or_else(|| value.to_owned())
}
