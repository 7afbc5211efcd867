//! Any practice under any rules, and anybody who asks.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{
    Catalogue, Date, Decision, Funder, FunderIdx, JoiningRuleId, ListPeriod, ListStatus, Membership,
    OutOfArea, PartnershipIdx, Period, Place, PolicyPoint, Position, Practice, PracticeId, PracticeIdx,
    Precision, RightId, SecondMembership,
};
use enrolment::Person;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::world::{
    DRAWN, LISTED, OUTER, TARROW, WENMARSH, funder, joining_rule, list, policy, practice, right, today, world,
};

pub(crate) fn date() -> impl Strategy<Value = Date> {
    (-400..400).prop_map(|days| Date::from_days(today().days() + days))
}

fn period() -> impl Strategy<Value = Period> {
    let end = || proptest::option::of(date());
    (end(), end()).prop_map(|(from, until)| Period { from, until })
}

fn lists() -> impl Strategy<Value = Vec<ListPeriod>> {
    let one = (select(ListStatus::ALL), period()).prop_map(|(status, period)| list(status, period));
    proptest::collection::vec(one, 0..4)
}

fn memberships() -> impl Strategy<Value = Vec<Membership>> {
    let one =
        (0..2_u32, period()).prop_map(|(at, period)| Membership { partnership: PartnershipIdx(at), period });
    proptest::collection::vec(one, 0..3)
}

fn any_practice() -> impl Strategy<Value = Practice> {
    let area = || proptest::option::of(select(vec![DRAWN, OUTER, LISTED]));
    (
        lists(),
        memberships(),
        (area(), area(), select(OutOfArea::ALL)),
        select(SecondMembership::ALL),
        proptest::option::weighted(0.9, date()),
        proptest::option::weighted(0.9, (0..3_u32).prop_map(FunderIdx)),
    )
        .prop_map(|(list, memberships, (area, outer_area, out_of_area), second, checked_on, funder)| {
            Practice {
                funder,
                list,
                memberships,
                area,
                outer_area,
                out_of_area,
                second_membership: second,
                checked_on,
                ..practice("any")
            }
        })
}

/// A funder's rules, rights and decision: none, some or all, in force or not.
fn rules(catalogue: Catalogue) -> impl Strategy<Value = Catalogue> {
    (
        subsequence(JoiningRuleId::ALL, 0..=JoiningRuleId::ALL.len()),
        subsequence(RightId::ALL, 0..=RightId::ALL.len()),
        (proptest::option::of(select(Decision::ALL)), proptest::option::of(select(Decision::ALL))),
        proptest::collection::vec(period(), 1..4),
        (any::<bool>(), any::<bool>()),
    )
        .prop_map(move |(rules, rights, (second, border), periods, (here, there))| {
            let mut catalogue = catalogue.clone();
            let mut periods = periods.into_iter().cycle();
            let mut next = move || periods.next().unwrap_or_default();
            catalogue.funders[0].area = here.then_some(WENMARSH);
            catalogue.funders.push(Funder { area: there.then_some(TARROW), ..funder("tarrow") });
            catalogue.funders[1].policies =
                border.map(|decision| policy(PolicyPoint::CrossBorder, decision, "")).into_iter().collect();
            let funder = &mut catalogue.funders[0];
            funder.joining_rules = rules.into_iter().map(|rule| joining_rule(rule, next())).collect();
            funder.rights = rights.into_iter().map(|one| right(one, next())).collect();
            funder.policies = second
                .map(|decision| policy(PolicyPoint::DualMembership, decision, "As they say."))
                .into_iter()
                .collect();
            catalogue
        })
}

/// A world of one to three practices under any rules.
pub(crate) fn any_world() -> impl Strategy<Value = Catalogue> {
    proptest::collection::vec(any_practice(), 1..4).prop_flat_map(|mut practices| {
        for (index, practice) in practices.iter_mut().enumerate() {
            practice.id = PracticeId::parse(&format!("practice-{index}")).unwrap();
        }
        rules(world(practices))
    })
}

pub(crate) fn any_place() -> impl Strategy<Value = Place> {
    let precision = prop_oneof![
        Just(Precision::Device),
        Just(Precision::Area),
        Just(Precision::Postcode("HG5 0JL".into())),
        Just(Precision::Postcode("HG5 9AA".into())),
        Just(Precision::Outward("HG5".into())),
        Just(Precision::Outward("YO51".into())),
    ];
    // Around the drawn areas, often on their lines, and beyond the border between the two funders.
    let step = |base: i32, most: i32| (-1..most).prop_map(move |steps| base + steps * 500);
    (step(5_400_000, 8), step(-150_000, 5), precision)
        .prop_map(|(lat_e5, lon_e5, precision)| Place { position: Position { lat_e5, lon_e5 }, precision })
}

/// What a person says, owned.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    pub(crate) home: Option<Place>,
    pub(crate) second_place: Option<Place>,
    pub(crate) current_practice: Option<PracticeIdx>,
    pub(crate) no_fixed_address: bool,
    pub(crate) today: Date,
}

impl Said {
    pub(crate) fn person(&self) -> Person<'_> {
        Person {
            home: self.home.as_ref(),
            second_place: self.second_place.as_ref(),
            current_practice: self.current_practice,
            no_fixed_address: self.no_fixed_address,
            today: self.today,
        }
    }
}

pub(crate) fn anybody() -> impl Strategy<Value = Said> {
    (
        proptest::option::of(any_place()),
        proptest::option::of(any_place()),
        proptest::option::weighted(0.3, (0..4_u32).prop_map(PracticeIdx)),
        proptest::bool::weighted(0.2),
        date(),
    )
        .prop_map(|(home, second_place, current_practice, no_fixed_address, today)| Said {
            home,
            second_place,
            current_practice,
            no_fixed_address,
            today,
        })
}
