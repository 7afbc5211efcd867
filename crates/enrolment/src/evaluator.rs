//! Evaluates the joining rules for one person and many practices.

use std::borrow::Cow;

use catalogue::{Catalogue, FunderIdx, PracticeIdx};

use crate::answer::{RuleContext, no_record};
use crate::border::Border;
use crate::{Answer, Explanation, Person, PlaceAnswer, WhichPlace, explain};

/// How a person's places lie to the areas of the funders. Computed once per person and shared by many evaluations.
#[derive(Debug, Clone)]
pub struct PlaceContext {
    home: Border,
    second: Border,
}

impl PlaceContext {
    /// The context of a person's places.
    #[must_use]
    pub fn new(catalogue: &Catalogue, person: &Person<'_>) -> Self {
        let around = |place| Border::around(catalogue, place);
        Self { home: around(person.home), second: around(person.second_place) }
    }
}

/// Evaluates the joining rules for one person and many practices. It computes once what does not depend on the practice:
/// which funders' areas the person's places are in. For a single practice use [`crate::answer`].
#[derive(Debug, Clone)]
pub struct Evaluator<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) person: &'a Person<'a>,
    places: Cow<'a, PlaceContext>,
}

impl<'a> Evaluator<'a> {
    /// An evaluator that computes the place context itself.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, person: &'a Person<'a>) -> Self {
        Self { catalogue, person, places: Cow::Owned(PlaceContext::new(catalogue, person)) }
    }

    /// An evaluator for a person whose place context is already computed.
    #[must_use]
    pub fn with_context(catalogue: &'a Catalogue, person: &'a Person<'a>, places: &'a PlaceContext) -> Self {
        Self { catalogue, person, places: Cow::Borrowed(places) }
    }

    /// The funder in whose area the home certainly is.
    #[must_use]
    pub fn home_funder(&self) -> Option<FunderIdx> {
        self.places.home.within()
    }

    /// Whether the person can join a practice, and why: what [`crate::answer`] says.
    #[must_use]
    pub fn answer(&self, at: PracticeIdx) -> Answer {
        let home = self.at_place(at, WhichPlace::Home);
        let second_place = self.asks_second(at).then(|| self.at_place(at, WhichPlace::Second));
        Answer { outcome: home.outcome, reasons: home.reasons, next_step: home.next_step, second_place }
    }

    /// The working behind the answer: what [`crate::explain`] says.
    #[must_use]
    pub fn explain(&self, at: PracticeIdx) -> Vec<Explanation> {
        let places = [Some(WhichPlace::Home), self.asks_second(at).then_some(WhichPlace::Second)];
        let cases = places.into_iter().flatten().filter_map(|which| self.context(at, which));
        cases.map(|context| explain::explanation(&context)).collect()
    }

    /// Whether the second place is evaluated: not at the practice where the person is registered already.
    fn asks_second(&self, at: PracticeIdx) -> bool {
        self.person.second_place.is_some() && self.person.current_practice != Some(at)
    }

    fn at_place(&self, at: PracticeIdx, which: WhichPlace) -> PlaceAnswer {
        self.context(at, which).map_or_else(|| no_record(at, which), |context| context.answer())
    }

    fn context(&self, at: PracticeIdx, which: WhichPlace) -> Option<RuleContext<'_>> {
        let border = match which {
            WhichPlace::Home => &self.places.home,
            WhichPlace::Second => &self.places.second,
        };
        let practice = self.catalogue.practice(at)?;
        Some(RuleContext { catalogue: self.catalogue, at, practice, person: self.person, which, border })
    }
}
