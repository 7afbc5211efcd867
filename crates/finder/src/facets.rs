//! The filters' values and the practices that have them, ready to combine and to count.

mod counting;
mod offers;
mod values;

use catalogue::order::positions;
use catalogue::vocabulary::Vocabulary;
use catalogue::{
    Catalogue, Date, Delivery, FeatureGroup, LegalForm, Partnership, PartnershipAt, Practice,
    PublicVoiceForm, Stage,
};
use enrolment::Outcome;

pub(crate) use counting::Chosen;
use offers::Offers;
use values::Values;

use crate::Group;

/// Every group's values.
#[derive(Debug, Clone)]
pub(crate) struct FacetIndex {
    offers: Offers,
    /// In the order of [`Group`], without service, delivery and joining.
    groups: Vec<(Group, Values)>,
    /// The words of the joining outcomes; which practices have them depends on the person.
    outcomes: Values,
}

/// From when on opening counts as evening, in minutes after midnight: the core hours of a surgery end at 18:30.
const EVENING: u16 = 18 * 60 + 30;

/// Minutes in a day.
const DAY: u16 = 24 * 60;

impl FacetIndex {
    pub(crate) fn build(
        catalogue: &Catalogue,
        partnership_of: &[Option<PartnershipAt>],
        today: Date,
    ) -> Self {
        let count = catalogue.practices.len();
        let of_partnership = |value: &dyn Fn(&Partnership) -> Vec<usize>| -> Vec<Vec<usize>> {
            let values: Vec<Vec<usize>> = catalogue.partnerships.iter().map(value).collect();
            let of = |at: &Option<PartnershipAt>| at.and_then(|at| values.get(at.index()).cloned());
            partnership_of.iter().map(|at| of(at).unwrap_or_default()).collect()
        };
        let lines = catalogue.partnerships.iter().flat_map(|partnership| &partnership.specialists);
        let named: Vec<&str> = lines.map(|line| line.specialty.as_str()).collect();
        let order = positions(named.len(), &mut |one, two| named[one].cmp(named[two]));
        let mut specialties: Vec<String> = order.into_iter().map(|at| named[at].to_owned()).collect();
        specialties.dedup();
        let specialists = of_partnership(&|partnership| {
            let find = |name: &String| specialties.binary_search(name).ok();
            partnership.specialists.iter().filter_map(|line| find(&line.specialty)).collect()
        });
        let groups = vec![
            (Group::Language, features(catalogue, FeatureGroup::Language)),
            (Group::Access, features(catalogue, FeatureGroup::Access)),
            (Group::Format, features(catalogue, FeatureGroup::Format)),
            (
                Group::Stage,
                Values::sets(
                    words::<Stage>(),
                    &of_partnership(&|found| found.stage.and_then(at_word).into_iter().collect()),
                ),
            ),
            (
                Group::LegalForm,
                Values::sets(
                    words::<LegalForm>(),
                    &of_partnership(&|found| found.legal_form.and_then(at_word).into_iter().collect()),
                ),
            ),
            (
                Group::PublicVoice,
                Values::sets(
                    words::<PublicVoiceForm>(),
                    &of_partnership(&|found| {
                        found
                            .public_voice
                            .as_ref()
                            .and_then(|voice| at_word(voice.form))
                            .into_iter()
                            .collect()
                    }),
                ),
            ),
            (Group::Specialists, Values::sets(specialties, &specialists)),
            (
                Group::Partnership,
                Values::column(
                    catalogue.partnerships.iter().map(|found| found.id.as_str()),
                    partnership_of.iter().map(|at| at.map(PartnershipAt::index)),
                ),
            ),
            (
                Group::Funder,
                Values::column(
                    catalogue.funders.iter().map(|funder| funder.id.as_str()),
                    catalogue.practices.iter().map(|practice| Some(practice.funder?.index())),
                ),
            ),
            (
                Group::Open,
                Values::sets(
                    vec!["evening".to_owned(), "weekend".to_owned()],
                    &catalogue.practices.iter().map(open).collect::<Vec<_>>(),
                ),
            ),
        ];
        Self {
            offers: Offers::of(catalogue, partnership_of, today),
            groups,
            outcomes: Values::sets(words::<Outcome>(), &vec![Vec::new(); count]),
        }
    }
}

/// The words of a vocabulary.
fn words<V: Vocabulary>() -> Vec<String> {
    V::ALL.iter().map(|value| value.word().to_owned()).collect()
}

/// Where a value stands in its vocabulary.
fn at_word<V: Vocabulary>(value: V) -> Option<usize> {
    V::ALL.iter().position(|&other| other == value)
}

/// The ways of providing a service that a person may filter by: "the source does not say" is none of them.
fn deliveries() -> impl Iterator<Item = Delivery> {
    Delivery::ALL.iter().copied().filter(|&delivery| delivery != Delivery::NotKnown)
}

/// The features of a kind. What is in neither of a practice's lists is not known, and so neither yes nor no.
fn features(catalogue: &Catalogue, group: FeatureGroup) -> Values {
    let of_kind: Vec<usize> = catalogue
        .features
        .iter()
        .enumerate()
        .filter_map(|(at, feature)| (feature.group == group).then_some(at))
        .collect();
    let has = |practice: &Practice| -> Vec<usize> {
        practice.has.iter().filter_map(|feature| of_kind.binary_search(&feature.index()).ok()).collect()
    };
    let ids = of_kind.iter().map(|&at| catalogue.features[at].id.clone()).collect();
    Values::sets(ids, &catalogue.practices.iter().map(has).collect::<Vec<_>>())
}

/// When a practice sees people outside the usual hours, by the consulting hours of any of its sites: evening 0,
/// weekend 1. Hours that are not known are neither.
fn open(practice: &Practice) -> Vec<usize> {
    let openings = || practice.sites.iter().filter_map(|site| site.hours.consulting.as_ref()).flatten();
    let evening = openings().any(|opening| opening.weekday < 5 && opening.closes > EVENING);
    let weekend =
        openings().any(|opening| opening.weekday >= 5 || (opening.weekday == 4 && opening.closes > DAY));
    [evening, weekend].into_iter().enumerate().filter_map(|(at, holds)| holds.then_some(at)).collect()
}
