//! Evaluates the joining rules for one person and many practices.

use std::borrow::Cow;

use catalogue::{Catalogue, FunderIdx, PracticeIdx};

use crate::explain::explanation;
use crate::funder_relations::FunderRelations;
use crate::rule_context::RuleContext;
use crate::rules::{evaluate, no_record, outcome as outcome_of};
use crate::{Answer, Explanation, Outcome, Person, PlaceAnswer, WhichPlace};

/// How a person's places lie to the areas of the funders. Computed once per person and shared by many evaluations.
#[derive(Debug, Clone)]
pub struct PlaceContext {
    home: FunderRelations,
    second: FunderRelations,
}

impl PlaceContext {
    /// The context of a person's places.
    #[must_use]
    pub fn new(catalogue: &Catalogue, person: &Person<'_>) -> Self {
        let relations = |place| FunderRelations::new(catalogue, place, person.today);
        Self { home: relations(person.home), second: relations(person.second_place) }
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

    /// The funder in whose area the home certainly is; `None` where it is in the areas of several.
    #[must_use]
    pub fn home_funder(&self) -> Option<FunderIdx> {
        self.places.home.within_only()
    }

    /// Whether the person can join a practice, and why, as [`crate::answer`] does.
    #[must_use]
    pub fn answer(&self, at: PracticeIdx) -> Answer {
        let home = self.at_place(at, WhichPlace::Home);
        let second_place = self.asks_second(at).then(|| self.at_place(at, WhichPlace::Second));
        Answer { outcome: home.outcome, reasons: home.reasons, next_step: home.next_step, second_place }
    }

    /// What [`Evaluator::answer`] would say if the person were not registered with this practice but, where they are
    /// registered with one, with another that is in another partnership: the answer that practices of one equivalence class
    /// share.
    #[must_use]
    pub fn outcome_for_newcomer(&self, at: PracticeIdx) -> Outcome {
        let outcome = |which| {
            let context = self.context(at, which).map(|context| RuleContext {
                registered: false,
                changes_partnership: self.person.current_practice.is_some()
                    && context.practice.partnership_on(self.person.today).is_some(),
                ..context
            });
            context.map_or(Outcome::AskFirst, |context| outcome_of(&context))
        };
        let home = outcome(WhichPlace::Home);
        if self.person.second_place.is_some() { home.min(outcome(WhichPlace::Second)) } else { home }
    }

    /// Explains the answer, as [`crate::explain`] does.
    #[must_use]
    pub fn explain(&self, at: PracticeIdx) -> Vec<Explanation> {
        let places = [Some(WhichPlace::Home), self.asks_second(at).then_some(WhichPlace::Second)];
        let cases = places.into_iter().flatten().filter_map(|which| self.context(at, which));
        cases.map(|context| explanation(&context)).collect()
    }

    /// Whether the second place is evaluated: not at the practice where the person is registered already.
    fn asks_second(&self, at: PracticeIdx) -> bool {
        self.person.second_place.is_some() && self.person.current_practice != Some(at)
    }

    fn at_place(&self, at: PracticeIdx, which: WhichPlace) -> PlaceAnswer {
        self.context(at, which)
            .map_or_else(|| no_record(at, which, self.person.today), |context| evaluate(&context))
    }

    fn context(&self, at: PracticeIdx, which: WhichPlace) -> Option<RuleContext<'_>> {
        let Person { home, second_place, no_fixed_address, .. } = *self.person;
        let (lives_at, relations) = match home {
            None if no_fixed_address && second_place.is_some() => (second_place, &self.places.second),
            _ => (home, &self.places.home),
        };
        let practice = self.catalogue.practice(at)?;
        let in_partnership = practice.partnership_on(self.person.today);
        let current = self.person.current_practice.and_then(|at| self.catalogue.practice(at));
        let changes_partnership = in_partnership.is_some()
            && current.is_some_and(|current| current.partnership_on(self.person.today) != in_partnership);
        let registered = self.person.current_practice == Some(at);
        Some(RuleContext {
            catalogue: self.catalogue,
            at,
            practice,
            person: self.person,
            which,
            registered,
            lives_at,
            relations,
            changes_partnership,
        })
    }
}

/// Whether a person can join a practice, and why. For an index without a practice the answer is "ask first".
///
/// A fresh record, an open list and a home inside the area give [`crate::Outcome::CanJoin`] without a reason and without
/// an allocation.
#[must_use]
pub fn answer(catalogue: &Catalogue, at: PracticeIdx, person: &Person<'_>) -> Answer {
    Evaluator::new(catalogue, person).answer(at)
}

/// Explains the answer of [`answer`], once for each place that the person named, the home first.
/// Empty when the dataset has no such practice.
#[must_use]
pub fn explain(catalogue: &Catalogue, at: PracticeIdx, person: &Person<'_>) -> Vec<Explanation> {
    Evaluator::new(catalogue, person).explain(at)
}
