//! What is worked out once for a person: how far everything is, and what they can join.

use std::borrow::Cow;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Date, FunderAt, Place, PracticeAt};
use enrolment::{Outcome, PartnershipAnswer, Person};
use geography::Relation;

use crate::bits::Bits;
use crate::index::Index;
use crate::sites::NearestSite;
use crate::{Order, Query, Stay};

/// A person's place among the practices. It holds what they said of where they are, so it is forgotten with them.
#[derive(Debug, Clone)]
pub struct Vantage {
    home: Option<Place>,
    second_place: Option<Place>,
    no_fixed_address: bool,
    current_practice: Option<PracticeAt>,
    today: Date,
    from_home: Option<Vec<NearestSite>>,
    from_second: Option<Vec<NearestSite>>,
    /// The practices in the order that a list has from here when none is asked for, without words.
    usual: (Order, Vec<u32>),
    /// The practices of each outcome, in the order of [`Outcome`]'s vocabulary; of two places the better counts.
    pub(crate) joining: Vec<Bits>,
    /// The answers of each partnership's practices together.
    pub(crate) partnerships: Vec<PartnershipAnswer>,
    pub(crate) stay: Option<Stay>,
}

impl Vantage {
    /// Works it out for the person of a question. Words, filters, order and limit do not matter to it.
    #[must_use]
    pub fn of(catalogue: &Catalogue, index: &Index, query: &Query) -> Self {
        let person = person(query);
        let mut joining = vec![Bits::none(index.practices()); Outcome::ALL.len()];
        let mut partnerships = vec![PartnershipAnswer::default(); catalogue.partnerships.len()];
        for at in (0_u32..).take(index.practices()).map(PracticeAt) {
            let outcome = enrolment::answer(catalogue, at, &person).best();
            if let Some(kind) = Outcome::ALL.iter().position(|&other| other == outcome) {
                joining[kind].insert(at.index());
            }
            if let Some(answer) = index.partnership_of(at).and_then(|at| partnerships.get_mut(at.index())) {
                answer.add(outcome);
            }
        }
        let nearest = |place: &Option<Place>| place.as_ref().map(|place| index.sites.nearest(place.position));
        let from_home = nearest(&query.home);
        let stay = stay(catalogue, query.home.as_ref(), from_home.as_deref(), &index.by_name);
        let mut vantage = Self {
            home: query.home.clone(),
            second_place: query.second_place.clone(),
            no_fixed_address: query.no_fixed_address,
            current_practice: query.current_practice,
            today: query.today,
            from_home,
            from_second: nearest(&query.second_place),
            usual: (Order::Name, Vec::new()),
            joining,
            partnerships,
            stay,
        };
        let order = vantage.order(None, false);
        vantage.usual = (order, vantage.sorted(order, &index.by_name));
        vantage
    }

    /// Whether it was worked out for the person of a question.
    #[must_use]
    pub fn fits(&self, query: &Query) -> bool {
        self.home == query.home
            && self.second_place == query.second_place
            && self.no_fixed_address == query.no_fixed_address
            && self.current_practice == query.current_practice
            && self.today == query.today
    }

    /// The order that a list can have from here: a place that was not given cannot order it.
    pub(crate) fn order(&self, wanted: Option<Order>, has_words: bool) -> Order {
        let by_place = match (&self.from_home, &self.from_second) {
            (Some(_), _) => Some(Order::Nearest),
            (None, Some(_)) => Some(Order::NearestToSecond),
            (None, None) => None,
        };
        let otherwise = if has_words { Order::Words } else { Order::Name };
        match wanted {
            None => by_place.unwrap_or(otherwise),
            Some(Order::Nearest) if self.from_home.is_some() => Order::Nearest,
            Some(Order::NearestToSecond) if self.from_second.is_some() => Order::NearestToSecond,
            Some(Order::NearestToEither) if self.from_home.is_some() && self.from_second.is_some() => {
                Order::NearestToEither
            }
            Some(Order::Nearest | Order::NearestToSecond | Order::NearestToEither) => {
                by_place.unwrap_or(otherwise)
            }
            Some(Order::Words) if !has_words => Order::Name,
            Some(order) => order,
        }
    }

    /// The practices in an order; `by_name` is the order that breaks ties.
    pub(crate) fn ranked<'a>(&'a self, order: Order, by_name: &'a [u32]) -> Cow<'a, [u32]> {
        match order {
            Order::Name | Order::Words => Cow::Borrowed(by_name),
            order if order == self.usual.0 => Cow::Borrowed(&self.usual.1),
            order => Cow::Owned(self.sorted(order, by_name)),
        }
    }

    fn sorted(&self, order: Order, by_name: &[u32]) -> Vec<u32> {
        let Some(nearest) = self.nearest(order) else { return by_name.to_vec() };
        // A square is never negative, so that its bits sort as it does.
        let mut keyed: Vec<(u64, u32, u32)> = (0_u32..)
            .zip(by_name)
            .map(|(rank, &at)| (nearest(at as usize).chord.to_bits(), rank, at))
            .collect();
        keyed.sort_unstable();
        keyed.into_iter().map(|(_, _, at)| at).collect()
    }

    /// The site of a practice to show in an order: its nearest, or its main one.
    pub(crate) fn site(&self, order: Order, practice: usize) -> usize {
        match self.nearest(order) {
            Some(nearest) => nearest(practice).site,
            None => [&self.from_home, &self.from_second]
                .into_iter()
                .flatten()
                .find_map(|nearest| nearest.get(practice))
                .map_or(0, |nearest| nearest.site),
        }
    }

    /// Metres from home to the nearest site of a practice.
    pub(crate) fn metres(&self, catalogue: &Catalogue, practice: usize) -> Option<f64> {
        metres(catalogue, practice, self.home.as_ref(), self.from_home.as_deref())
    }

    /// Metres from the second place to the nearest site of a practice.
    pub(crate) fn second_metres(&self, catalogue: &Catalogue, practice: usize) -> Option<f64> {
        metres(catalogue, practice, self.second_place.as_ref(), self.from_second.as_deref())
    }

    /// The nearest site of a practice as an order counts it; `None` for orders without a place.
    fn nearest(&self, order: Order) -> Option<impl Fn(usize) -> NearestSite> {
        let none = NearestSite { site: 0, chord: f64::INFINITY };
        let (first, second) = match order {
            Order::Nearest => (self.from_home.as_ref()?, None),
            Order::NearestToSecond => (self.from_second.as_ref()?, None),
            Order::NearestToEither => (self.from_home.as_ref()?, Some(self.from_second.as_ref()?)),
            Order::Name | Order::Words => return None,
        };
        Some(move |practice: usize| {
            let one = first.get(practice).copied().unwrap_or(none);
            match second.and_then(|second| second.get(practice)) {
                Some(&other) if other.chord < one.chord => other,
                _ => one,
            }
        })
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

fn metres(
    catalogue: &Catalogue,
    practice: usize,
    place: Option<&Place>,
    nearest: Option<&[NearestSite]>,
) -> Option<f64> {
    let site = nearest?.get(practice)?.site;
    let site = catalogue.practices.get(practice)?.sites.get(site)?;
    Some(geography::metres(place?.position, site.position))
}

/// The funder to stay with: the one whose area contains the place, else that of the nearest practice that has one.
fn stay(
    catalogue: &Catalogue,
    place: Option<&Place>,
    nearest: Option<&[NearestSite]>,
    by_name: &[u32],
) -> Option<Stay> {
    let (Some(place), Some(nearest)) = (place, nearest) else {
        let [_] = catalogue.funders.as_slice() else { return None };
        return Some(Stay { funder: FunderAt(0), certain: true });
    };
    let contains = |at: &FunderAt| {
        let area = catalogue.funder(*at).and_then(|funder| catalogue.areas.get(funder.area?.index()));
        area.is_some_and(|area| geography::relation(area, place) == Relation::Inside)
    };
    let mut funders = (0_u32..).take(catalogue.funders.len()).map(FunderAt);
    if let Some(funder) = funders.find(contains) {
        return Some(Stay { funder, certain: true });
    }
    let with_funder = by_name.iter().filter_map(|&at| {
        let funder = catalogue.practices.get(at as usize)?.funder?;
        Some((nearest.get(at as usize)?.chord, funder))
    });
    // Of two at the same distance the first by name, as in the list.
    let first = with_funder.reduce(|best, other| if other.0 < best.0 { other } else { best });
    first.map(|(_, funder)| Stay { funder, certain: false })
}
