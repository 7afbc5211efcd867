//! The lists of practices and partnerships: the first of each in order.

use catalogue::{Catalogue, PartnershipIdx, PracticeIdx};
use enrolment::Evaluator;

use crate::highlights::Highlighter;
use crate::index::SearchIndex;
use crate::matches::Matches;
use crate::query_terms::QueryTerms;
use crate::ranking::First;
use crate::search_context::SearchContext;
use crate::sparse_set::{SparseSet, intersection};
use crate::{Order, PartnershipFound, PracticeFound, Query};
use fixedbitset::FixedBitSet;

/// What is left of a question, to be put in order.
pub(crate) struct List<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) index: &'a SearchIndex,
    pub(crate) context: &'a SearchContext,
    pub(crate) query: &'a Query,
    pub(crate) evaluator: Evaluator<'a>,
    pub(crate) terms: &'a QueryTerms,
    pub(crate) found: Option<&'a Matches>,
    pub(crate) left: SparseSet,
    pub(crate) order: Order,
}

impl List<'_> {
    /// Names go before the rest where words and a place were given and no order was asked for.
    pub(crate) fn names_first(&self) -> bool {
        self.found.is_some() && self.query.order.is_none() && self.order != Order::Words
    }

    /// The practices in classes that stand one after the other.
    fn classes(&self) -> Vec<SparseSet> {
        let by_words = self.order == Order::Words;
        let Some(found) = self.found.filter(|_| by_words || self.names_first()) else {
            return vec![self.left.clone()];
        };
        let mut rest = self.left.set.clone();
        let mut classes = Vec::new();
        for class in by_words.then_some(&found.by_whole_name).into_iter().chain([&found.by_name]) {
            classes.push(SparseSet::from(intersection(class.clone(), &rest)));
            rest.difference_with(class);
        }
        classes.push(SparseSet::from(rest));
        classes
    }

    /// The first practices.
    pub(crate) fn practices(&self) -> Vec<PracticeFound> {
        let ranking = self.context.ranking(self.index, self.order);
        let itself = |practice: usize| Some((u32::try_from(practice).ok()?, 0));
        let mut first: Vec<First> = Vec::new();
        for class in self.classes() {
            first.extend(ranking.first(&class, self.query.limit - first.len(), &itself));
        }
        let mut highlighter =
            self.found.map(|found| Highlighter::new(self.catalogue, self.terms, found.fuzzy));
        first
            .into_iter()
            .filter_map(|first| self.practice(PracticeIdx(first.practice), highlighter.as_mut()))
            .collect()
    }

    fn practice(&self, at: PracticeIdx, highlighter: Option<&mut Highlighter<'_>>) -> Option<PracticeFound> {
        let practice = self.catalogue.practice(at)?;
        let partnership = self.index.partnership_of(at);
        let record = partnership.and_then(|at| self.catalogue.partnership(at));
        Some(PracticeFound {
            at,
            site: self.context.site(self.index, self.order, at.index()),
            metres: self.context.metres(self.catalogue, at),
            second_metres: self.context.second_metres(self.catalogue, at),
            partnership,
            answer: self.evaluator.answer(at),
            highlights: highlighter
                .map_or_else(Vec::new, |highlighter| highlighter.highlights(practice, record)),
        })
    }

    /// The partnerships of the practices that are left, and how many there are.
    ///
    /// Nearest first by the nearest of those practices; those whose name fits the words before the others. One
    /// without any practice yet stands last, where nothing but its name was asked for.
    pub(crate) fn partnerships(&self) -> (Vec<PartnershipFound>, usize) {
        let nearest = self.context.order(None, false);
        let ranking = self.context.ranking(self.index, nearest);
        let named = self.found.map(|found| &found.partnerships);
        let without = self.without_practices();
        let mut shown: Vec<PartnershipFound> = Vec::new();
        let classes =
            if named.is_some_and(|named| !named.is_clear()) { &[true, false][..] } else { &[false] };
        for &is_named in classes {
            let fits = |at: usize| named.is_some_and(|named| named.contains(at)) == is_named;
            let what = |practice: usize| {
                let at = self.index.partnership_of.get(practice).copied().flatten()?;
                fits(at.index()).then(|| (at.0, self.index.partnership_rank[at.index()]))
            };
            let most = self.query.limit - shown.len();
            let first = ranking.first(&self.left, most, &what).into_iter();
            shown.extend(first.map(|first| {
                let practice = PracticeIdx(first.practice);
                self.partnership(PartnershipIdx(first.what), Some(practice), nearest)
            }));
            let without =
                without.iter().filter(|&&at| fits(at as usize)).take(self.query.limit - shown.len());
            shown.extend(without.map(|&at| self.partnership(PartnershipIdx(at), None, nearest)));
        }
        (shown, self.with_practices() + without.len())
    }

    fn partnership(
        &self,
        at: PartnershipIdx,
        nearest_practice: Option<PracticeIdx>,
        order: Order,
    ) -> PartnershipFound {
        let members = self.index.members.neighbours(at.index());
        let metres = |practice| match order {
            Order::NearestToSecond => self.context.second_metres(self.catalogue, practice),
            _ => self.context.metres(self.catalogue, practice),
        };
        PartnershipFound {
            at,
            nearest_practice,
            nearest_metres: nearest_practice.and_then(metres),
            nearest_with_best_answer: self.nearest_with_best_answer(members, order),
            practices: members.len(),
            found: members.iter().filter(|&&practice| self.left.set.contains(practice as usize)).count(),
            joining: self.context.together(self.catalogue, at, members),
        }
    }

    /// The nearest of the practices left in a partnership that have the best answer of them; the first by name without a
    /// place.
    fn nearest_with_best_answer(&self, members: &[u32], order: Order) -> Option<PracticeIdx> {
        let left = &self.left.set;
        let members = members.iter().copied().filter(|&at| left.contains(at as usize));
        let mut best = (u8::MAX, FixedBitSet::new());
        for (rank, at) in members.filter_map(|at| Some((self.context.answer_rank(at)?, at))) {
            if rank < best.0 {
                best = (rank, FixedBitSet::with_capacity(left.len()));
            }
            if rank == best.0 {
                best.1.insert(at as usize);
            }
        }
        let ranking = self.context.ranking(self.index, order);
        let first = ranking.first(&SparseSet::from(best.1), 1, &|_| Some((0, 0)));
        first.first().map(|first| PracticeIdx(first.practice))
    }

    /// How many partnerships have a practice that is left.
    fn with_practices(&self) -> usize {
        if self.left.count() == self.index.practices() {
            let members = (0..self.index.members.len()).map(|at| self.index.members.neighbours(at));
            return members.filter(|members| !members.is_empty()).count();
        }
        let mut found = FixedBitSet::with_capacity(self.index.members.len());
        let of = |practice: usize| self.index.partnership_of.get(practice).copied().flatten();
        for at in self.left.iter().filter_map(of) {
            found.grow_and_insert(at.index());
        }
        found.count_ones(..)
    }

    /// The partnerships that have no practice on the day, by name.
    fn without_practices(&self) -> Vec<u32> {
        if !self.query.filters.is_empty() {
            return Vec::new();
        }
        let in_scope = self.query.scope.as_ref().map(|scope| scope.partnerships(self.catalogue));
        let fits = |&at: &u32| {
            let fits = self.found.is_none_or(|found| found.partnerships.contains(at as usize))
                && in_scope.as_ref().is_none_or(|inside| inside.contains(&PartnershipIdx(at)));
            fits && self.index.members.neighbours(at as usize).is_empty()
        };
        self.index.partnerships_by_name.iter().copied().filter(fits).collect()
    }
}
