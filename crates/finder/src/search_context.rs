//! What a search needs of a person: what they can join, which funder they stay with, what is open. Computed once.

use catalogue::{Catalogue, Date, FunderIdx, Moment, PartnershipIdx, Place, Position, PracticeIdx};
use enrolment::{
    Evaluator, Outcome, PartnershipAnswer, Person, PlaceContext, funder_of_staying, limits_changing,
};

use crate::facets::NOW_AT;
use crate::index::SearchIndex;
use crate::joining_sets::{outcome, set_outcome};
use crate::opening_hours::is_open;
use crate::ranking::Ranking;
use crate::sites::unit_vector;
use crate::sparse_set::SparseSet;
use crate::{Group, Order, Query, Stay};
use fixedbitset::FixedBitSet;

/// All that depends on the person and the time, but not on words, filters, order or limit. It holds the person's
/// place, so drop it when the person's data are to be forgotten.
#[derive(Debug, Clone)]
pub struct SearchContext {
    home: Option<Place>,
    second_place: Option<Place>,
    no_fixed_address: bool,
    current_practice: Option<PracticeIdx>,
    today: Date,
    now: Option<Moment>,
    around: PlaceContext,
    /// The practices of each outcome, in the order of the outcomes' vocabulary.
    joining: Vec<FixedBitSet>,
    /// The practices that are open at the time of the question, where it has one.
    open_now: Option<FixedBitSet>,
    /// A partnership of which no practice is counted yet, for this person.
    nothing_counted: PartnershipAnswer,
    pub(crate) stay: Option<Stay>,
}

impl SearchContext {
    /// Computes it for the person of a query.
    #[must_use]
    pub fn new(catalogue: &Catalogue, index: &SearchIndex, query: &Query) -> Self {
        let open_now = query.now.map(|now| {
            let mut open = FixedBitSet::with_capacity(index.practices());
            for (at, practice) in catalogue.practices.iter().enumerate() {
                if is_open(practice, now) {
                    open.insert(at);
                }
            }
            open
        });
        let person = person(query);
        let around = PlaceContext::new(catalogue, &person);
        let evaluator = Evaluator::with_context(catalogue, &person, &around);
        let mut joining = index.joining_classes.evaluate(&evaluator);
        // Practices of one class share an answer, but for the person's own and those of the same partnership: nobody
        // changes partnership there, which matters where changing is limited.
        if let Some(at) = query.current_practice {
            let partnership_of = |at: PracticeIdx| catalogue.practice(at)?.partnership_on(query.today);
            let own = partnership_of(at).filter(|_| limits_changing(catalogue));
            let all = (0_u32..).map(PracticeIdx).take(catalogue.practices.len());
            for at in all.filter(|&other| other == at || (own.is_some() && partnership_of(other) == own)) {
                set_outcome(&mut joining, at, evaluator.answer(at).best());
            }
        }
        let home_funder = evaluator.home_funder();
        Self {
            home: query.home.clone(),
            second_place: query.second_place.clone(),
            no_fixed_address: query.no_fixed_address,
            current_practice: query.current_practice,
            today: query.today,
            now: query.now,
            stay: stay(
                catalogue,
                index,
                query.home.as_ref(),
                funder_of_staying(catalogue, query.current_practice, home_funder),
            ),
            nothing_counted: PartnershipAnswer::of(&person),
            around,
            joining,
            open_now,
        }
    }

    /// Whether it was computed for the person and the time of a query.
    #[must_use]
    pub fn fits(&self, query: &Query) -> bool {
        self.home == query.home
            && self.second_place == query.second_place
            && self.no_fixed_address == query.no_fixed_address
            && self.current_practice == query.current_practice
            && self.today == query.today
            && self.now == query.now
    }

    /// The practices with a value that depends on the person or the time; `None` for the values of the dataset.
    pub(crate) fn set(&self, group: Group, value: usize) -> Option<&FixedBitSet> {
        match group {
            Group::Joining => self.joining.get(value),
            Group::Open if value == NOW_AT => self.open_now.as_ref(),
            _ => None,
        }
    }

    /// The joining rules for one person and many practices.
    pub(crate) fn evaluator<'a>(&'a self, catalogue: &'a Catalogue, person: &'a Person<'a>) -> Evaluator<'a> {
        Evaluator::with_context(catalogue, person, &self.around)
    }

    /// The outcomes of a partnership's practices, counted.
    pub(crate) fn together(
        &self,
        catalogue: &Catalogue,
        partnership: PartnershipIdx,
        practices: &[u32],
    ) -> PartnershipAnswer {
        let mut counted = self.nothing_counted;
        for &at in practices {
            if self.current_practice == Some(PracticeIdx(at)) {
                counted.add_own();
            } else if let Some(outcome) = outcome(&self.joining, at as usize) {
                counted.add(outcome);
            }
        }
        counted.note_joins(catalogue, partnership, self.current_practice, self.today);
        counted
    }

    /// How good the answer of a practice is, the best first: it can take the person now, with limits or without; they have
    /// to ask; it cannot. `None` for the practice with which the person is registered.
    pub(crate) fn answer_rank(&self, practice: u32) -> Option<u8> {
        let outcome = outcome(&self.joining, practice as usize)?;
        let rank = match outcome {
            Outcome::CanJoin | Outcome::CanJoinWithLimits => 0,
            Outcome::AskFirst => 1,
            Outcome::NotNow => 2,
        };
        (self.current_practice != Some(PracticeIdx(practice))).then_some(rank)
    }

    /// The order that a list can have from here: a place that was not given cannot order it.
    pub(crate) fn order(&self, wanted: Option<Order>, has_words: bool) -> Order {
        let by_place = match (&self.home, &self.second_place) {
            (Some(_), _) => Some(Order::Nearest),
            (None, Some(_)) => Some(Order::NearestToSecond),
            (None, None) => None,
        };
        let otherwise = if has_words { Order::Words } else { Order::Name };
        match wanted {
            None => by_place.unwrap_or(otherwise),
            Some(Order::Nearest) if self.home.is_some() => Order::Nearest,
            Some(Order::NearestToSecond) if self.second_place.is_some() => Order::NearestToSecond,
            Some(Order::NearestToEither) if self.home.is_some() && self.second_place.is_some() => {
                Order::NearestToEither
            }
            Some(Order::Nearest | Order::NearestToSecond | Order::NearestToEither) => {
                by_place.unwrap_or(otherwise)
            }
            Some(Order::Words) if !has_words => Order::Name,
            Some(order) => order,
        }
    }

    /// The places that an order measures from; none where it is by name.
    fn places(&self, order: Order) -> [Option<&Place>; 2] {
        match order {
            Order::Nearest => [self.home.as_ref(), None],
            Order::NearestToSecond => [self.second_place.as_ref(), None],
            Order::NearestToEither => [self.home.as_ref(), self.second_place.as_ref()],
            Order::Name | Order::Words => [None, None],
        }
    }

    /// How a list in an order is ranked.
    pub(crate) fn ranking<'a>(&self, index: &'a SearchIndex, order: Order) -> Ranking<'a> {
        let from = self.places(order).into_iter().flatten().map(|place| unit_vector(place.position));
        Ranking { sites: &index.sites, rank: &index.rank, from: from.collect() }
    }

    /// The site of a practice to show in an order: its nearest; its main one, the first, without a place.
    pub(crate) fn site(&self, index: &SearchIndex, order: Order, practice: usize) -> usize {
        let mut places = self.places(order);
        if places == [None, None] {
            places = [self.home.as_ref().or(self.second_place.as_ref()), None];
        }
        let mut nearest = (f64::INFINITY, 0);
        for place in places.into_iter().flatten() {
            for (site, squared_distance) in
                index.sites.squared_distances(practice, unit_vector(place.position)).enumerate()
            {
                if squared_distance < nearest.0 {
                    nearest = (squared_distance, site);
                }
            }
        }
        nearest.1
    }

    /// Metres from home to the nearest site of a practice.
    pub(crate) fn metres(&self, catalogue: &Catalogue, practice: PracticeIdx) -> Option<f64> {
        metres(catalogue, practice, self.home.as_ref()?.position)
    }

    /// Metres from the second place to the nearest site of a practice.
    pub(crate) fn second_metres(&self, catalogue: &Catalogue, practice: PracticeIdx) -> Option<f64> {
        metres(catalogue, practice, self.second_place.as_ref()?.position)
    }
}

/// The five things that the joining rules may know.
pub(crate) fn person(query: &Query) -> Person<'_> {
    Person {
        home: query.home.as_ref(),
        second_place: query.second_place.as_ref(),
        current_practice: query.current_practice,
        no_fixed_address: query.no_fixed_address,
        today: query.today,
    }
}

fn metres(catalogue: &Catalogue, practice: PracticeIdx, from: Position) -> Option<f64> {
    let sites = &catalogue.practice(practice)?.sites;
    sites.iter().map(|site| geography::metres(from, site.position)).reduce(f64::min)
}

/// The funder to stay with: the certain one, else that of the nearest practice that has one.
fn stay(
    catalogue: &Catalogue,
    index: &SearchIndex,
    place: Option<&Place>,
    certain: Option<FunderIdx>,
) -> Option<Stay> {
    if let Some(funder) = certain {
        return Some(Stay { funder, certain: true });
    }
    let place = place?;
    // Of two at the same distance the first by name, as in the list.
    let ranking = Ranking { sites: &index.sites, rank: &index.rank, from: vec![unit_vector(place.position)] };
    let funder = |practice: usize| Some((catalogue.practices.get(practice)?.funder?.0, 0));
    let nearest = ranking.first(&SparseSet::from(index.all_practices()), 1, &funder);
    Some(Stay { funder: FunderIdx(nearest.first()?.what), certain: false })
}
