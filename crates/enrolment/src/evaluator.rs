//! One person who asks many practices.

use std::borrow::Cow;

use catalogue::{Catalogue, FunderIdx, PracticeIdx};

use crate::answer::{RuleContext, no_record};
use crate::border::Border;
use crate::{Answer, Explanation, Person, PlaceAnswer, WhichPlace, explain};

/// How a person's places lie to the areas of the funders: worked out once for a person, however often they ask.
#[derive(Debug, Clone)]
pub struct PlaceContext {
    home: Border,
    second: Border,
}

impl PlaceContext {
    /// What lies around the places of a person.
    #[must_use]
    pub fn of(catalogue: &Catalogue, person: &Person<'_>) -> Self {
        let around = |place| Border::around(catalogue, place);
        Self { home: around(person.home), second: around(person.second_place) }
    }
}

/// A person's question, with what does not depend on the practice worked out once: which funders' areas their places
/// are in. Who asks one practice takes [`crate::answer`].
#[derive(Debug, Clone)]
pub struct Evaluator<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) person: &'a Person<'a>,
    around: Cow<'a, PlaceContext>,
}

impl<'a> Evaluator<'a> {
    /// What a person can be told by a dataset.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, person: &'a Person<'a>) -> Self {
        Self { catalogue, person, around: Cow::Owned(PlaceContext::of(catalogue, person)) }
    }

    /// The same for a person whose surroundings are at hand.
    #[must_use]
    pub fn within(catalogue: &'a Catalogue, person: &'a Person<'a>, around: &'a PlaceContext) -> Self {
        Self { catalogue, person, around: Cow::Borrowed(around) }
    }

    /// The funder in whose area the home certainly is.
    #[must_use]
    pub fn home_funder(&self) -> Option<FunderIdx> {
        self.around.home.within()
    }

    /// Whether the person can join a practice, and why: what [`crate::answer`] says.
    #[must_use]
    pub fn answer(&self, at: PracticeIdx) -> Answer {
        let home = self.at_place(at, WhichPlace::Home);
        let second = self.asks_second(at).then(|| self.at_place(at, WhichPlace::Second));
        Answer { outcome: home.outcome, reasons: home.reasons, next_step: home.next_step, second }
    }

    /// The working behind the answer: what [`crate::explain`] says.
    #[must_use]
    pub fn explain(&self, at: PracticeIdx) -> Vec<Explanation> {
        let places = [Some(WhichPlace::Home), self.asks_second(at).then_some(WhichPlace::Second)];
        let cases = places.into_iter().flatten().filter_map(|which| self.case(at, which));
        cases.map(|case| explain::explanation(&case)).collect()
    }

    /// Nobody joins twice where they are registered.
    fn asks_second(&self, at: PracticeIdx) -> bool {
        self.person.second_place.is_some() && self.person.current_practice != Some(at)
    }

    fn at_place(&self, at: PracticeIdx, which: WhichPlace) -> PlaceAnswer {
        self.case(at, which).map_or_else(|| no_record(at, which), |case| case.answer())
    }

    fn case(&self, at: PracticeIdx, which: WhichPlace) -> Option<RuleContext<'_>> {
        let border = match which {
            WhichPlace::Home => &self.around.home,
            WhichPlace::Second => &self.around.second,
        };
        let practice = self.catalogue.practice(at)?;
        Some(RuleContext { catalogue: self.catalogue, at, practice, person: self.person, which, border })
    }
}
