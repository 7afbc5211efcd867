//! Random worlds: the example's people and places with other lists, memberships, stages, decisions and days. The same seed
//! and number give the same world.

use std::rc::Rc;

use catalogue::vocabulary::Vocabulary;
use catalogue::{
    Catalogue, Date, Decision, FunderIdx, ListPeriod, ListStatus, Membership, OutOfArea, PartnershipIdx,
    Period, Policy, PolicyPoint, PracticeDetails, PracticeIdx, SecondMembership, Stage,
};
use lcp_explorer::app_state::{Action, AppState};
use lcp_explorer::data::{Dataset, RemoteData, details_file};
use lcp_explorer::user_context::{Resolution, SurgeryMessage, UserLocation, submit};
use publisher::compile::CompiledRelease;

use crate::example::{locale, more_messages, open, release};

/// How many surgeries a world has.
const PRACTICES: usize = 6;

/// Days from the dataset's own: at, before and after each limit of the rules.
const NEAR: [i32; 17] = [-400, -366, -365, -91, -90, -30, -1, 0, 1, 2, 30, 90, 200, 364, 365, 366, 400];

/// Homes and second places; none, too.
const PLACES: [&str; 8] = ["", "", "WM1 1AA", "WM2 2PB", "WM3 1AA", "WM6 2XT", "UT1 1AA", "UT6 1AA"];

/// Numbers from a seed: `SplitMix64`.
pub(crate) struct Numbers(u64);

impl Numbers {
    pub(crate) fn of(seed: u64, number: u64) -> Self {
        Self(seed ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound as u64).unwrap()
    }

    pub(crate) fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }

    pub(crate) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    fn word<T: Vocabulary>(&mut self) -> T {
        self.pick(T::ALL)
    }
}

/// What all worlds share: the example, read once.
pub(crate) struct Example {
    release: CompiledRelease,
    details: Vec<PracticeDetails>,
    start: AppState,
}

impl Example {
    pub(crate) fn read() -> Self {
        let release = release();
        let dataset = open(&release.manifest, &release);
        let count = u32::try_from(dataset.catalogue.practices.len()).unwrap();
        let details = |at| {
            let file = details_file(&dataset.catalogue, at).unwrap();
            dataset.details(at, &release.files[file]).unwrap()
        };
        let details = (0..count).map(PracticeIdx).map(details).collect();
        let start = AppState::default().after(Action::Messages(locale())).after(more_messages());
        Self { release, details, start }
    }
}

/// A world, and somebody who asks in it.
pub(crate) struct World {
    pub(crate) dataset: Rc<Dataset>,
    /// The tab of the person.
    pub(crate) tab: AppState,
    /// The postcode of their home; blank without one.
    pub(crate) home: &'static str,
}

impl World {
    pub(crate) fn new(example: &Example, rng: &mut Numbers) -> Self {
        let mut dataset = open(&example.release.manifest, &example.release);
        let today = dataset.today;
        let catalogue = Rc::make_mut(&mut dataset.catalogue);
        let details = narrow(catalogue, &example.details, rng);
        shape(catalogue, today, rng);
        dataset.finder = finder::SearchIndex::build(&dataset.catalogue, today);
        let dataset = Rc::new(dataset);
        let mut tab = example.start.clone().after(Action::Dataset(RemoteData::Ready(Rc::clone(&dataset))));
        for (at, details) in (0_u32..).zip(details) {
            tab = tab.after(Action::Details(PracticeIdx(at), RemoteData::Ready(Rc::new(details))));
        }
        let home = rng.pick(&PLACES);
        let second = rng.pick(&PLACES);
        let mut tab = at_places(tab, &dataset, home, second);
        if home.is_empty() && rng.one_in(3) {
            tab = tab.after(Action::Settled(UserLocation::NoFixedAddress));
        }
        if rng.one_in(2) {
            let practice = &dataset.catalogue.practices[rng.below(PRACTICES)];
            tab = tab
                .after(Action::Surgery(SurgeryMessage::Choose(practice.id.to_string())))
                .after(Action::Surgery(SurgeryMessage::Confirm));
        }
        Self { dataset, tab, home }
    }

    /// The tab of the same person, who says where they live in another way.
    pub(crate) fn living_at(&self, home: &str) -> AppState {
        let second = self.tab.user.second.clone();
        self.tab.clone().after(Action::Answered(Ok(location(&self.dataset, home)), Ok(second)))
    }
}

fn location(dataset: &Dataset, typed: &str) -> Option<UserLocation> {
    if typed.is_empty() {
        return None;
    }
    match submit(typed, dataset.postcodes.as_ref()) {
        Resolution::Located(location, _) => Some(location),
        _ => panic!("{typed} is a place of the example"),
    }
}

fn at_places(tab: AppState, dataset: &Dataset, home: &str, second: &str) -> AppState {
    tab.after(Action::Answered(Ok(location(dataset, home)), Ok(location(dataset, second))))
}

/// Leaves a few surgeries, with their details.
fn narrow(catalogue: &mut Catalogue, details: &[PracticeDetails], rng: &mut Numbers) -> Vec<PracticeDetails> {
    let mut kept: Vec<usize> = Vec::new();
    while kept.len() < PRACTICES {
        let at = rng.below(details.len());
        if !kept.contains(&at) {
            kept.push(at);
        }
    }
    kept.sort_unstable();
    catalogue.practices = kept.iter().map(|&at| catalogue.practices[at].clone()).collect();
    kept.iter().map(|&at| details[at].clone()).collect()
}

fn shape(catalogue: &mut Catalogue, today: Date, rng: &mut Numbers) {
    let partnerships = u32::try_from(catalogue.partnerships.len()).unwrap();
    for practice in &mut catalogue.practices {
        practice.list = timeline(today, rng).into_iter().map(|period| list(rng.word(), period)).collect();
        if rng.one_in(2) {
            practice.list = vec![list(ListStatus::Open, until(rng.one_in(2).then(|| later(today, rng))))];
        }
        let mut partnership = PartnershipIdx(u32::try_from(rng.below(partnerships as usize)).unwrap());
        practice.memberships.clear();
        for period in timeline(today, rng) {
            practice.memberships.push(Membership { partnership, period });
            if rng.one_in(2) {
                partnership = PartnershipIdx(u32::try_from(rng.below(partnerships as usize)).unwrap());
            }
        }
        practice.membership_known = !practice.memberships.is_empty() || rng.one_in(2);
        practice.out_of_area = rng.word::<OutOfArea>();
        practice.second_membership = rng.word::<SecondMembership>();
        practice.checked_on = checked(today, rng);
        if rng.one_in(4) {
            practice.area = None;
        }
        if rng.one_in(6) {
            practice.funder = rng.one_in(2).then_some(FunderIdx(0));
        }
    }
    for partnership in &mut catalogue.partnerships {
        partnership.stage = rng.pick(&[
            Some(Stage::Live),
            Some(Stage::Live),
            None,
            Some(Stage::Forming),
            Some(Stage::Pilot),
            Some(Stage::Closing),
        ]);
        partnership.accountability.contract = rng.one_in(2).then(|| {
            let (from, days) = (rng.pick(&NEAR), 1 + i32::try_from(rng.below(500)).unwrap());
            let from = shift(today, from);
            Period { from: Some(from), until: rng.one_in(2).then(|| shift(from, days)) }
        });
        partnership.checked_on = checked(today, rng);
    }
    for funder in &mut catalogue.funders {
        funder.policies.clear();
        for &point in PolicyPoint::ALL {
            let mut periods = timeline(today, rng);
            if rng.one_in(2) {
                periods = vec![Period::default()];
            }
            funder.policies.extend(periods.into_iter().map(|period| policy(point, rng.word(), period)));
        }
        funder.checked_on = checked(today, rng);
        // What the example says of staying fits the example's decisions alone.
        funder.what_staying_means = None;
        funder.what_changes.clear();
        funder.what_stays.clear();
        for right in &mut funder.rights {
            right.period = until(rng.one_in(4).then(|| shift(today, rng.pick(&NEAR))));
        }
        if rng.one_in(4) {
            funder.joining_rules.remove(rng.below(funder.joining_rules.len()));
        }
    }
}

fn shift(day: Date, days: i32) -> Date {
    Date::from_days(day.days() + days)
}

fn later(today: Date, rng: &mut Numbers) -> Date {
    shift(today, rng.pick(&NEAR[7..]))
}

fn checked(today: Date, rng: &mut Numbers) -> Option<Date> {
    let ages = [1, 10, 10, 10, 10, 90, 91, 365, 366, 700];
    (!rng.one_in(15)).then(|| shift(today, -rng.pick(&ages)))
}

fn until(until: Option<Date>) -> Period {
    Period { from: None, until }
}

fn list(status: ListStatus, period: Period) -> ListPeriod {
    ListPeriod { status, period, reason: None, approved_by: None }
}

fn policy(point: PolicyPoint, decision: Decision, period: Period) -> Policy {
    Policy { point, decision, answer: String::new(), period, source: "Choice policy".to_owned() }
}

/// Up to three periods that follow each other, at once or after two days.
fn timeline(today: Date, rng: &mut Numbers) -> Vec<Period> {
    let mut days: Vec<i32> = (0..=rng.below(4)).map(|_| rng.pick(&NEAR)).collect();
    days.sort_unstable();
    days.dedup();
    let mut periods: Vec<Period> = days
        .windows(2)
        .map(|pair| {
            let gap = if rng.one_in(4) && pair[1] - pair[0] > 3 { 3 } else { 1 };
            Period { from: Some(shift(today, pair[0])), until: Some(shift(today, pair[1] - gap)) }
        })
        .collect();
    if rng.one_in(3)
        && let Some(first) = periods.first_mut()
    {
        first.from = None;
    }
    if rng.one_in(2)
        && let Some(last) = periods.last_mut()
    {
        last.until = None;
    }
    periods
}
