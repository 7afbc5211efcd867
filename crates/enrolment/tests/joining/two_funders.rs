//! Given a person who is registered with one practice and asks about another; then the funders of both have a say, and
//! what they decided on changing and on a second practice stands in the answer.

use catalogue::{
    Catalogue, Decision, FunderIdx, Membership, PartnershipIdx, Period, PolicyPoint, PracticeIdx,
    SecondMembership, Stage,
};
use enrolment::{
    LegalBasis, NextStep, Outcome, Person, PlaceAnswer, ReasonKind, SurgeryQuestion, answer, current_surgery,
};

use crate::world::{HERE, funder, inside, nobody, partnership, policy, practice, today, until, world};

const OTHER_PCT: FunderIdx = FunderIdx(1);
const HARBOUR: PartnershipIdx = PartnershipIdx(0);
const ELSEWHERE: PracticeIdx = PracticeIdx(1);

/// Two practices: the one that is asked about, with the first funder and in Harbour, and the person's own, with the
/// second funder and in no partnership.
fn two(own: &[(PolicyPoint, Decision)], other: &[(PolicyPoint, Decision)]) -> Catalogue {
    let rows = |decided: &[(PolicyPoint, Decision)]| -> Vec<_> {
        decided.iter().map(|&(point, decision)| policy(point, decision, "In our words.")).collect()
    };
    let mut here = practice("here");
    here.memberships = vec![member(HARBOUR, Period::default())];
    here.second_membership = SecondMembership::Yes;
    let mut elsewhere = practice("elsewhere");
    elsewhere.funder = Some(OTHER_PCT);
    let mut world = world(vec![here, elsewhere]);
    world.partnerships = vec![partnership("harbour")];
    world.funders = vec![funder("wenmarsh"), funder("tarrow")];
    world.funders[0].policies = rows(own);
    world.funders[1].policies = rows(other);
    world
}

fn member(partnership: PartnershipIdx, period: Period) -> Membership {
    Membership { partnership, period }
}

fn asked(world: &Catalogue) -> (PlaceAnswer, PlaceAnswer) {
    let (home, second) = (inside(), inside());
    let person = Person {
        home: Some(&home),
        second_place: Some(&second),
        current_practice: Some(ELSEWHERE),
        ..nobody()
    };
    let result = answer(world, HERE, &person);
    let home = PlaceAnswer { outcome: result.outcome, reasons: result.reasons, next_step: result.next_step };
    (home, result.second_place.expect("an answer for the second place"))
}

fn words(answer: &PlaceAnswer) -> Vec<&'static str> {
    answer.reasons.iter().map(|reason| reason.kind.word()).collect()
}

#[test]
fn changing_waits_for_either_funder_that_closed_it_and_never_shuts_anybody_out() {
    let switching = |decision| [(PolicyPoint::Switching, decision)];
    let cases = [
        (Decision::No, Decision::Yes, Some("switching_closed"), Outcome::AskFirst, Some(FunderIdx(0))),
        (Decision::Yes, Decision::No, Some("switching_closed"), Outcome::AskFirst, Some(OTHER_PCT)),
        (Decision::AsDescribed, Decision::No, Some("switching_closed"), Outcome::AskFirst, Some(OTHER_PCT)),
        (
            Decision::AsDescribed,
            Decision::Yes,
            Some("switching_as_described"),
            Outcome::CanJoinWithLimits,
            None,
        ),
        (Decision::Yes, Decision::Undecided, None, Outcome::CanJoin, None),
    ];
    for (own, other, reason, outcome, ask) in cases {
        let (home, _) = asked(&two(&switching(own), &switching(other)));
        assert_eq!((words(&home), home.outcome), (Vec::from_iter(reason), outcome), "{own:?}, {other:?}");
        let expected =
            ask.map_or(NextStep::JoinHere, |funder| NextStep::AskTheFunder { funder: Some(funder) });
        assert_eq!(home.next_step, expected);
    }
}

#[test]
fn nobody_changes_within_one_partnership_or_from_one_practice_without_to_another() {
    let closed = [(PolicyPoint::Switching, Decision::No)];
    let mut world = two(&closed, &closed);
    world.practices[1].memberships = vec![member(HARBOUR, Period::default())];
    assert_eq!(words(&asked(&world).0), [""; 0]);
    world.practices[0].memberships.clear();
    world.practices[1].memberships.clear();
    assert_eq!(words(&asked(&world).0), [""; 0]);
}

#[test]
fn a_second_practice_needs_both_funders_and_the_stricter_is_named() {
    let dual = |decision| [(PolicyPoint::DualMembership, decision)];
    let cases = [
        (Decision::Yes, Decision::No, Outcome::NotNow, 1),
        (Decision::No, Decision::Yes, Outcome::NotNow, 0),
        (Decision::Yes, Decision::Undecided, Outcome::AskFirst, 1),
        (Decision::Pilot, Decision::Undecided, Outcome::AskFirst, 0),
        (Decision::Yes, Decision::AsDescribed, Outcome::CanJoinWithLimits, 1),
    ];
    for (own, other, outcome, whose) in cases {
        let (_, second) = asked(&two(&dual(own), &dual(other)));
        assert_eq!(second.outcome, outcome, "{own:?}, {other:?}");
        let basis = second.reasons[0].legal_basis;
        assert!(matches!(basis, LegalBasis::Policy { funder, .. } if funder.index() == whose), "{basis:?}");
    }
    assert_eq!(asked(&two(&dual(Decision::Yes), &dual(Decision::Yes))).1.outcome, Outcome::CanJoin);
}

#[test]
fn people_of_a_partnership_that_closes_are_told_and_are_sent_to_the_funder_where_they_cannot_stay() {
    let step = |decision| {
        let mut world = two(&[(PolicyPoint::PartnershipEnds, decision)], &[]);
        world.partnerships[0].stage = Some(Stage::Closing);
        world.partnerships[0].accountability.contract = Some(until("2010-06-30"));
        let asked = current_surgery(&world, HERE, today()).expect("their surgery").asked;
        let ends = SurgeryQuestion::Ends { partnership: HARBOUR };
        assert!(asked.iter().any(|(question, _)| *question == ends));
        let home = inside();
        answer(&world, HERE, &Person { home: Some(&home), current_practice: Some(HERE), ..nobody() })
            .next_step
    };
    assert_eq!(step(Decision::No), NextStep::AskTheFunder { funder: Some(FunderIdx(0)) });
    assert_eq!(step(Decision::Yes), NextStep::StayAsYouAre);
    assert_eq!(step(Decision::Undecided), NextStep::StayAsYouAre);
}

#[test]
fn the_stage_of_a_partnership_that_a_practice_joins_later_is_told_with_it() {
    let mut world = two(&[], &[]);
    world.practices[0].memberships =
        vec![member(HARBOUR, Period { from: Some(crate::world::day("2010-06-01")), until: None })];
    world.partnerships[0].stage = Some(Stage::Closing);
    world.partnerships[0].accountability.contract = Some(until("2010-05-15"));
    let (home, _) = asked(&world);
    let told = ["practice_joins", "partnership_closing"];
    assert_eq!(words(&home), told);
    assert!(matches!(home.reasons[1].kind, ReasonKind::PartnershipStage { partnership: HARBOUR, .. }));
}
