//! The values of every filter group and the practices that have each, to combine and to count.

mod counting;
mod offers;
mod values;

use catalogue::sort::sort_by;
use std::sync::Arc;

use catalogue::vocabulary::Vocabulary;
use catalogue::{
    Catalogue, Date, Delivery, FeatureGroup, LegalForm, Partnership, PartnershipIdx, Practice,
    PublicVoiceForm, Stage,
};
use enrolment::Outcome;

pub(crate) use counting::{Chosen, OfPerson};
use offers::Offers;
use values::Values;

use crate::adjacency::Adjacency;
use crate::opening_hours::opening_values;
use crate::sparse_set::full_set;
use crate::{Facets, Group};
use fixedbitset::FixedBitSet;

/// Every group's values.
#[derive(Debug, Clone)]
pub(crate) struct FacetIndex {
    offers: Offers,
    /// In the order of [`Group`], without service and delivery.
    groups: Vec<(Group, Values)>,
    /// The counts of all practices together.
    totals: Facets,
}

/// The values of [`Group::Open`].
const OPEN: [&str; 3] = ["evening", "weekend", NOW];

/// The value that depends on the time of the question.
pub(crate) const NOW: &str = "now";

/// Where [`NOW`] stands.
pub(crate) const NOW_AT: usize = 2;

impl FacetIndex {
    pub(crate) fn build(
        catalogue: &Catalogue,
        partnership_of: &[Option<PartnershipIdx>],
        members: &Adjacency,
        today: Date,
    ) -> Self {
        let bound = catalogue.practices.len();
        let of_partnership = |ids: Vec<Arc<str>>, each: EachValue<'_, Partnership>| {
            let mut sets = vec![FixedBitSet::with_capacity(bound); ids.len()];
            for (at, partnership) in catalogue.partnerships.iter().enumerate() {
                each(partnership, &mut |value| {
                    if let Some(set) = sets.get_mut(value) {
                        members.neighbours(at).iter().for_each(|&practice| set.insert(practice as usize));
                    }
                });
            }
            Values::sets(ids, sets)
        };
        let of_practice = |ids: Vec<Arc<str>>, each: EachValue<'_, Practice>| {
            let mut sets = vec![FixedBitSet::with_capacity(bound); ids.len()];
            for (at, practice) in catalogue.practices.iter().enumerate() {
                each(practice, &mut |value| {
                    if let Some(set) = sets.get_mut(value) {
                        set.insert(at);
                    }
                });
            }
            Values::sets(ids, sets)
        };
        let features = |kind: FeatureGroup| {
            // What is in neither of a practice's lists is not known, and so neither yes nor no.
            let of_kind = |at: &usize| catalogue.features[*at].group == kind;
            let of_kind: Vec<usize> = (0..catalogue.features.len()).filter(of_kind).collect();
            let ids = of_kind.iter().map(|&at| Arc::from(catalogue.features[at].id.as_str())).collect();
            of_practice(ids, &|practice, give| {
                let places = practice.has.iter().map(|feature| of_kind.binary_search(&feature.index()));
                places.flatten().for_each(give);
            })
        };
        let specialties = specialties(catalogue);
        let specialty = |name: &str| specialties.binary_search_by(|other| (**other).cmp(name)).ok();
        let partnerships = catalogue.partnerships.iter().map(|found| Arc::from(found.id.as_str()));
        let funders = catalogue.funders.iter().map(|funder| Arc::from(funder.id.as_str()));
        let groups = vec![
            (Group::Language, features(FeatureGroup::Language)),
            (Group::Access, features(FeatureGroup::Access)),
            (Group::Format, features(FeatureGroup::Format)),
            // Which practices have an outcome depends on the person.
            (Group::Joining, of_practice(words::<Outcome>(), &|_, _| {})),
            (
                Group::Stage,
                of_partnership(words::<Stage>(), &|found, give| {
                    found.stage.and_then(at_word).into_iter().for_each(give);
                }),
            ),
            (
                Group::LegalForm,
                of_partnership(words::<LegalForm>(), &|found, give| {
                    found.legal_form.and_then(at_word).into_iter().for_each(give);
                }),
            ),
            (
                Group::PublicVoice,
                of_partnership(words::<PublicVoiceForm>(), &|found, give| {
                    found.public_voice.iter().filter_map(|voice| at_word(voice.form)).for_each(give);
                }),
            ),
            (
                Group::Specialists,
                of_partnership(specialties.clone(), &|found, give| {
                    found.specialists.iter().filter_map(|line| specialty(&line.specialty)).for_each(give);
                }),
            ),
            (
                Group::Partnership,
                Values::column(
                    partnerships.collect(),
                    partnership_of.iter().map(|at| at.map(PartnershipIdx::index)),
                ),
            ),
            (
                Group::Funder,
                Values::column(
                    funders.collect(),
                    catalogue.practices.iter().map(|practice| Some(practice.funder?.index())),
                ),
            ),
            (Group::Open, of_practice(OPEN.map(Arc::from).to_vec(), &opening_values)),
        ];
        let offers = Offers::of(catalogue, members, today);
        let mut index = Self { offers, groups, totals: Facets::default() };
        index.totals = index.count(&full_set(bound), &Chosen::default(), &|_, _| None).1;
        index
    }
}

/// Reports the values of a record by their positions.
type EachValue<'a, Record> = &'a dyn Fn(&Record, &mut dyn FnMut(usize));

/// The specialties that partnerships name, each once, in the order of the alphabet.
fn specialties(catalogue: &Catalogue) -> Vec<Arc<str>> {
    let lines = catalogue.partnerships.iter().flat_map(|partnership| &partnership.specialists);
    let mut named: Vec<&str> = lines.map(|line| line.specialty.as_str()).collect();
    sort_by(&mut named, Ord::cmp);
    named.dedup();
    named.into_iter().map(Arc::from).collect()
}

/// The words of a vocabulary.
fn words<V: Vocabulary>() -> Vec<Arc<str>> {
    V::ALL.iter().map(|value| Arc::from(value.word())).collect()
}

/// Where a value stands in its vocabulary.
fn at_word<V: Vocabulary>(value: V) -> Option<usize> {
    V::ALL.iter().position(|&other| other == value)
}

/// The ways of providing a service that a person may filter by: "the source does not say" is none of them.
fn deliveries() -> impl Iterator<Item = Delivery> {
    Delivery::ALL.iter().copied().filter(|&delivery| delivery != Delivery::NotKnown)
}
