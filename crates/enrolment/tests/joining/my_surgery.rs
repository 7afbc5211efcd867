//! "My surgery": what becomes of somebody who is registered with a practice that joins, leaves, or has left.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Decision, Membership, PartnershipIdx, Period, PolicyPoint, PracticeIdx};
use enrolment::{PolicyAnswer, SurgeryAnswer, SurgeryQuestion, current_surgery};

use crate::format;
use crate::world::{HERE, between, day, from, policy as decided, today, until, with};

const HARBOUR: PartnershipIdx = PartnershipIdx(0);
const MOOR: PartnershipIdx = PartnershipIdx(1);

fn member(partnership: PartnershipIdx, period: Period) -> Membership {
    Membership { partnership, period }
}

/// One line a question: what is asked -> what is known.
fn asked(memberships: Vec<Membership>, known: bool, decision: Decision, words: bool) -> String {
    let mut world = with(|here| {
        here.memberships = memberships;
        here.membership_known = known;
    });
    let points = [PolicyPoint::KeepSurgeryAndStay, PolicyPoint::PartnershipEnds];
    world.funders[0].policies = points.map(|point| decided(point, decision, "In our words.")).to_vec();
    if words {
        world.partnerships[0].what_changes = vec!["Blood tests are nearer.".into()];
        world.partnerships[1].what_stays = vec!["You keep your doctor.".into()];
    }
    world.partnerships[1].contact.name = "Moor office".into();
    let current = current_surgery(&world, HERE, today()).unwrap();
    let name = |at| world.partnership(at).unwrap().id.as_str();
    let now = match (current.now, current.known) {
        (Some(now), _) => name(now.partnership),
        (None, true) => "none",
        (None, false) => "not known",
    };
    let mut lines = format::line("  now", now);
    for (question, answer) in current.asked {
        let question = match question {
            SurgeryQuestion::Joined { partnership, since } => {
                let since = since.map_or_else(|| "?".to_owned(), |day| day.to_string());
                format!("joined {} {since}", name(partnership))
            }
            SurgeryQuestion::Ends { partnership } => format!("{} ends", name(partnership)),
            SurgeryQuestion::Leaves { partnership, last_day } => {
                format!("leaves {} after {last_day}", name(partnership))
            }
            SurgeryQuestion::Left { partnership, last_day } => {
                format!("left {} after {last_day}", name(partnership))
            }
            SurgeryQuestion::Joins { partnership, on } => format!("joins {} on {on}", name(partnership)),
            SurgeryQuestion::Moves { from, to, on } => {
                format!("moves from {} to {} on {on}", name(from), name(to))
            }
            SurgeryQuestion::KeepAndStay => "keep and stay?".to_owned(),
        };
        let answer = match answer {
            SurgeryAnswer::Effects { changes, stays } => format!("changes {changes:?}, stays {stays:?}"),
            SurgeryAnswer::NotSaid { ask } => format!("not said, ask {}", ask.name),
            SurgeryAnswer::Decision { point, answer: PolicyAnswer::Decided { policy, .. } } => {
                format!("{point:?}: decided, {}", policy.answer)
            }
            SurgeryAnswer::Decision { point, answer: PolicyAnswer::NotDecided { ask, .. } } => {
                format!("{point:?}: not decided, ask {}", ask.name)
            }
            SurgeryAnswer::Decision { point, answer } => format!("{point:?}: {}", answer.word()),
        };
        lines += &format::line(&format!("  {question}"), &answer);
    }
    lines
}

#[test]
fn what_is_asked_of_a_surgery_that_joins_or_leaves() {
    let cases = [
        ("in no partnership", vec![], true),
        ("nobody knows of any", vec![], false),
        ("in one, since nobody knows when", vec![member(HARBOUR, Period::default())], true),
        ("joined yesterday", vec![member(HARBOUR, from("2010-03-30"))], true),
        ("joined today", vec![member(HARBOUR, from("2010-03-31"))], true),
        ("joins tomorrow", vec![member(HARBOUR, from("2010-04-01"))], true),
        ("leaves on 1 June", vec![member(HARBOUR, between("2009-04-01", "2010-05-31"))], true),
        ("today is its last day", vec![member(HARBOUR, until("2010-03-31"))], true),
        ("left yesterday", vec![member(HARBOUR, until("2010-03-30"))], true),
        (
            "left one, then the other",
            vec![
                member(MOOR, between("2009-01-01", "2009-12-31")),
                member(HARBOUR, between("2008-01-01", "2008-12-31")),
            ],
            true,
        ),
        (
            "left, and joins another on 1 June",
            vec![member(MOOR, from("2010-06-01")), member(HARBOUR, until("2009-12-31"))],
            true,
        ),
        (
            "moves on 1 June",
            vec![member(MOOR, from("2010-06-01")), member(HARBOUR, between("2010-01-01", "2010-05-31"))],
            true,
        ),
        (
            "goes on the day after",
            vec![member(HARBOUR, until("2010-05-31")), member(HARBOUR, from("2010-06-01"))],
            true,
        ),
        (
            "joins one, then another",
            vec![member(MOOR, from("2010-09-01")), member(HARBOUR, between("2010-06-01", "2010-08-31"))],
            true,
        ),
    ];
    let mut table = String::new();
    for (name, memberships, known) in cases {
        for (decision, words) in [(Decision::Yes, true), (Decision::Undecided, false)] {
            table += &format::line(name, decision.word());
            table += &asked(memberships.clone(), known, decision, words);
        }
    }
    insta::assert_snapshot!(table);
}

#[test]
fn a_surgery_that_is_not_in_the_dataset_has_no_answer() {
    assert_eq!(current_surgery(&with(|_| {}), PracticeIdx(9), today()), None);
}

#[test]
fn the_answer_is_the_one_of_the_day_asked_for() {
    let world = with(|here| here.memberships = vec![member(HARBOUR, between("2010-01-01", "2010-05-31"))]);
    let asked = |on: &str| -> Vec<SurgeryQuestion> {
        let current = current_surgery(&world, HERE, day(on)).unwrap();
        current.asked.into_iter().map(|(question, _)| question).collect()
    };
    let joined = SurgeryQuestion::Joined { partnership: HARBOUR, since: Some(day("2010-01-01")) };
    let leaves = SurgeryQuestion::Leaves { partnership: HARBOUR, last_day: day("2010-05-31") };
    let left = SurgeryQuestion::Left { partnership: HARBOUR, last_day: day("2010-05-31") };
    let joins = SurgeryQuestion::Joins { partnership: HARBOUR, on: day("2010-01-01") };
    let keep = SurgeryQuestion::KeepAndStay;
    assert_eq!(asked("2009-12-31"), [joins, leaves, keep]);
    assert_eq!(asked("2010-01-01"), [joined, leaves, keep]);
    assert_eq!(asked("2010-05-31"), [joined, leaves, keep]);
    assert_eq!(asked("2010-06-01"), [left], "who is in no partnership keeps the surgery and stays already");
}

/// A checked dataset has no such rows: the first of them speaks, and what has begun is not to come.
#[test]
fn a_surgery_with_two_partnerships_on_one_day_joins_neither() {
    for begins in ["2010-03-30", "2010-03-31"] {
        let world = with(|here| {
            here.memberships = vec![member(HARBOUR, from("2009-01-01")), member(MOOR, from(begins))];
        });
        let current = current_surgery(&world, HERE, today()).unwrap();
        assert_eq!(current.now, Some(member(HARBOUR, from("2009-01-01"))));
        let joins = |(question, _): &(SurgeryQuestion, _)| matches!(question, SurgeryQuestion::Joins { .. });
        assert!(!current.asked.iter().any(joins), "{begins}");
    }
}
