//! The one call.

use catalogue::order::positions;
use catalogue::{Catalogue, PartnershipAt, PracticeAt};

use crate::bits::Bits;
use crate::facets::Chosen;
use crate::index::Index;
use crate::marks::marks;
use crate::text::{Found, Words};
use crate::undo::undo;
use crate::vantage::{Vantage, person};
use crate::{Order, PartnershipFound, PracticeFound, Query, Results};

/// Answers a question.
///
/// The same question has the same answer, and only the question, the dataset and the index decide it.
///
/// ```text
/// from HG5 0JL, "beech", with a step-free entrance
///   -> the funder to stay with; 3 partnerships; 12 surgeries, Beech House first, then the others nearest first
/// ```
#[must_use]
pub fn search(catalogue: &Catalogue, index: &Index, query: &Query) -> Results {
    search_from(catalogue, index, &Vantage::of(catalogue, index, query), query)
}

/// The same as [`search`], for a person whose [`Vantage`] is at hand: while they type and filter it stays the same.
///
/// A vantage of another person or day, and an index of another day, are worked out again: the answer is always the one
/// that [`search`] gives.
#[must_use]
pub fn search_from(catalogue: &Catalogue, index: &Index, vantage: &Vantage, query: &Query) -> Results {
    if index.today() != query.today {
        return search(catalogue, &Index::build(catalogue, query.today), query);
    }
    if !vantage.fits(query) {
        return search(catalogue, index, query);
    }
    let words = Words::read(&query.text);
    let found = index.text.find(&words, index);
    let (chosen, ignored) = Chosen::read(&index.facets, &query.filters);
    let everybody = index.everybody();
    let by_words = found.as_ref().map_or(&everybody, |found| &found.practices);
    let (left, facets) = index.facets.count(by_words, &chosen, vantage);
    let order = vantage.order(query.order, found.is_some());
    let total = left.count();
    let undo = if total == 0 {
        undo(index, vantage, found.as_ref().map(|found| &found.practices), &chosen)
    } else {
        Vec::new()
    };
    let list = List { catalogue, index, vantage, query, words: &words, found: found.as_ref(), left, order };
    let (partnerships, partnerships_total) = list.partnerships();
    let practices = list.practices();
    Results {
        stay: vantage.stay,
        partnerships,
        partnerships_total,
        practices,
        total,
        facets,
        order,
        names_first: list.names_first(),
        ignored,
        words_cut: words.cut,
        undo,
    }
}

/// The practices that are left, to be put in order.
struct List<'a> {
    catalogue: &'a Catalogue,
    index: &'a Index,
    vantage: &'a Vantage,
    query: &'a Query,
    words: &'a Words,
    found: Option<&'a Found>,
    left: Bits,
    order: Order,
}

impl List<'_> {
    /// Names go before the rest where words and a place were given and no order was asked for.
    fn names_first(&self) -> bool {
        self.found.is_some() && self.query.order.is_none() && self.order != Order::Words
    }

    /// The practices in classes that stand one after the other.
    fn classes(&self) -> Vec<Bits> {
        let mut rest = self.left.clone();
        let mut classes = Vec::new();
        if let Some(found) = self.found {
            let mut first = Vec::new();
            if self.order == Order::Words {
                first.push(&found.by_whole_name);
            }
            if self.order == Order::Words || self.names_first() {
                first.push(&found.by_name);
            }
            for class in first {
                classes.push(class.clone().and(&rest));
                rest.take(class);
            }
        }
        classes.push(rest);
        classes
    }

    fn practices(&self) -> Vec<PracticeFound> {
        let ranked = self.vantage.ranked(self.order, &self.index.by_name);
        let classes = self.classes();
        let in_order =
            classes.iter().flat_map(|class| ranked.iter().copied().filter(|&at| class.contains(at as usize)));
        in_order.take(self.query.limit).filter_map(|at| self.practice(PracticeAt(at))).collect()
    }

    fn practice(&self, at: PracticeAt) -> Option<PracticeFound> {
        let practice = self.catalogue.practice(at)?;
        let partnership = self.index.partnership_of(at);
        let record = partnership.and_then(|at| self.catalogue.partnership(at));
        let marks = self.found.map_or_else(Vec::new, |found| {
            marks(self.catalogue, practice, record, self.words, found.with_slips)
        });
        Some(PracticeFound {
            at,
            site: self.vantage.site(self.order, at.index()),
            metres: self.vantage.metres(self.catalogue, at.index()),
            second_metres: self.vantage.second_metres(self.catalogue, at.index()),
            partnership,
            answer: enrolment::answer(self.catalogue, at, &person(self.query)),
            marks,
        })
    }

    /// The partnerships of the practices that are left, and how many there are.
    ///
    /// Nearest first by the nearest of those practices; those whose name fits the words before the others. One
    /// without any practice yet stands last, where nothing but its name was asked for.
    fn partnerships(&self) -> (Vec<PartnershipFound>, usize) {
        let nearest = self.vantage.order(None, false);
        let mut found = vec![0_usize; self.index.members.len()];
        let mut first = vec![None; found.len()];
        let mut met = Vec::new();
        for &at in self.vantage.ranked(nearest, &self.index.by_name).iter() {
            if !self.left.contains(at as usize) {
                continue;
            }
            let Some(partnership) = self.index.partnership_of(PracticeAt(at)) else { continue };
            let place = partnership.index();
            if first[place].is_none() {
                first[place] = Some(PracticeAt(at));
                met.push(place);
            }
            found[place] += 1;
        }
        if nearest == Order::Name {
            met = self.by_rank(&met);
        }
        met.extend(self.without_practices());
        if let Some(by_words) = self.found {
            let (first, then) = met.into_iter().partition(|&at| by_words.partnerships.contains(at));
            met = first;
            met.extend::<Vec<usize>>(then);
        }
        let shown = met.iter().take(self.query.limit).map(|&place| {
            let at = PartnershipAt(u32::try_from(place).unwrap_or(u32::MAX));
            let metres = |practice: PracticeAt| match nearest {
                Order::NearestToSecond => self.vantage.second_metres(self.catalogue, practice.index()),
                _ => self.vantage.metres(self.catalogue, practice.index()),
            };
            PartnershipFound {
                at,
                nearest_practice: first[place],
                nearest_metres: first[place].and_then(metres),
                practices: self.index.members[place] as usize,
                found: found[place],
                joining: self.vantage.partnerships[place],
            }
        });
        (shown.collect(), met.len())
    }

    /// The partnerships that have no practice on the day, by name.
    fn without_practices(&self) -> Vec<usize> {
        if !self.query.filters.is_empty() {
            return Vec::new();
        }
        let fits = |&at: &usize| self.found.is_none_or(|found| found.partnerships.contains(at));
        let members = self.index.members.iter().enumerate();
        let none: Vec<usize> =
            members.filter_map(|(at, &count)| (count == 0).then_some(at)).filter(fits).collect();
        self.by_rank(&none)
    }

    /// Partnerships by name, then id.
    fn by_rank(&self, partnerships: &[usize]) -> Vec<usize> {
        let rank = |at: usize| self.index.partnership_rank[partnerships[at]];
        let order = positions(partnerships.len(), &mut |one, two| rank(one).cmp(&rank(two)));
        order.into_iter().map(|at| partnerships[at]).collect()
    }
}
