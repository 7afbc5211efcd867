//! Properties that hold for every practice, every person and every day.

use std::cmp::Reverse;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{
    Area, Catalogue, Date, ListStatus, PartnershipIdx, Place, Polygon, PracticeIdx, Precision, Shape,
};
use enrolment::{
    Answer, Classifier, Evaluator, JoiningOption, MemberAnswer, Outcome, PartnershipAnswer, Person, Reason,
    ReasonKind, answer, explain, joining_options, member_answers, partnership_answer,
};
use proptest::prelude::*;

use crate::anybody::{Said, any_place, any_world, anybody, date};
use crate::format;
use crate::world::{nobody, square};

fn positions(catalogue: &Catalogue) -> impl Iterator<Item = PracticeIdx> + use<> {
    (0..u32::try_from(catalogue.practices.len()).unwrap()).map(PracticeIdx)
}

/// The answers for both places: outcome and reasons.
fn answers(answer: &Answer) -> impl Iterator<Item = (Outcome, &[Reason])> {
    let second = answer.second_place.iter().map(|second| (second.outcome, second.reasons.as_slice()));
    std::iter::once((answer.outcome, answer.reasons.as_slice())).chain(second)
}

fn outcomes(answer: &Answer) -> Vec<Outcome> {
    answers(answer).map(|(outcome, _)| outcome).collect()
}

/// How many cases each property is tried with: 10,000, or fewer where another program runs the properties hundreds of times.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(10_000)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    /// (a)
    #[test]
    fn staying_with_the_funder_is_always_offered_and_no_practice_is_hidden(world in any_world(), said in anybody()) {
        let person = said.person();
        let mut offered = joining_options(&world, &person);
        prop_assert_eq!(offered.next(), Some(JoiningOption::StayWithFunder));
        let practices: Vec<_> = offered
            .map(|choice| match choice {
                JoiningOption::Practice { at, .. } => Some(at),
                JoiningOption::StayWithFunder => None,
            })
            .collect();
        prop_assert_eq!(practices, positions(&world).map(Some).collect::<Vec<_>>());
    }

    /// (b)
    #[test]
    fn the_order_of_the_rows_changes_nothing(world in any_world(), said in anybody()) {
        let mut shuffled = world.clone();
        shuffled.practices.reverse();
        shuffled.funders[0].joining_rules.reverse();
        shuffled.funders[0].rights.reverse();
        for practice in &mut shuffled.practices {
            practice.list.reverse();
        }
        let last = u32::try_from(world.practices.len()).unwrap() - 1;
        let moved = |at: PracticeIdx| PracticeIdx(last.wrapping_sub(at.0));
        let mut elsewhere = said.clone();
        elsewhere.current_practice = said.current_practice.map(moved);
        for at in positions(&world) {
            let before = answer(&world, at, &said.person());
            let after = answer(&shuffled, moved(at), &elsewhere.person());
            prop_assert_eq!(format::both(&world, &before), format::both(&shuffled, &after));
        }
    }

    /// (c) Opening is from closed or limited, today: to learn what was unknown is not to open a list.
    #[test]
    fn opening_a_list_never_worsens_an_answer(world in any_world(), said in anybody()) {
        let mut opened = world.clone();
        for list in opened.practices.iter_mut().flat_map(|practice| &mut practice.list) {
            let shut = matches!(list.status, ListStatus::ClosedFormally | ListStatus::OpenLimited);
            if shut && list.period.contains(said.today) {
                list.status = ListStatus::Open;
            }
        }
        for at in positions(&world) {
            let before = outcomes(&answer(&world, at, &said.person()));
            let after = outcomes(&answer(&opened, at, &said.person()));
            prop_assert!(after.iter().zip(&before).all(|(after, before)| after <= before));
        }
    }

    /// (c)
    #[test]
    fn widening_an_area_never_worsens_an_answer(
        world in any_world(), said in anybody(), north in -2..4_i32, east in -2..4_i32, digit in 0..10_u8,
    ) {
        let mut wider = world.clone();
        let more = Polygon { outer: square(5_400_000 + north * 500, -150_000 + east * 500), holes: Vec::new() };
        // The practices' areas: to move the border between two funders is to widen neither's surgeries.
        for area in &mut wider.areas[..3] {
            widen(area, &more, &format!("HG5 {digit}"));
        }
        for at in positions(&world) {
            let before = outcomes(&answer(&world, at, &said.person()));
            let after = outcomes(&answer(&wider, at, &said.person()));
            prop_assert!(after.iter().zip(&before).all(|(after, before)| after <= before));
        }
    }

    /// (d)
    #[test]
    fn removing_a_practice_never_changes_the_answer_for_another(world in any_world(), said in anybody()) {
        let mut fewer = world.clone();
        fewer.practices.remove(0);
        let said = Said { current_practice: None, ..said };
        for at in positions(&fewer) {
            let before = answer(&world, PracticeIdx(at.0 + 1), &said.person());
            let after = answer(&fewer, at, &said.person());
            prop_assert_eq!(format::both(&world, &before), format::both(&fewer, &after));
        }
    }

    /// (f)
    #[test]
    fn an_answer_is_the_worst_that_a_reason_leads_to_and_no_answer_but_yes_is_without_one(
        world in any_world(), said in anybody(), at in 0..5_u32,
    ) {
        let answer = answer(&world, PracticeIdx(at), &said.person());
        for (outcome, reasons) in answers(&answer) {
            let worst = reasons.iter().map(|reason| reason.leads_to).max().unwrap_or(Outcome::CanJoin);
            prop_assert_eq!(outcome, worst);
            prop_assert!(outcome == Outcome::CanJoin || !reasons.is_empty());
            prop_assert!(reasons.is_sorted_by(|a, b| a.leads_to >= b.leads_to), "the weightiest first");
            let shuts_out = |reason: &&Reason| reason.leads_to == Outcome::NotNow;
            prop_assert!(reasons.iter().filter(shuts_out).all(|reason| reason.kind.rule().is_some()));
        }
        let step = answer.next_step.word();
        prop_assert_eq!(answer.outcome <= Outcome::CanJoinWithLimits, ["join_here", "stay_as_you_are"].contains(&step));
    }

    /// (g)
    #[test]
    fn the_same_question_gives_the_same_bytes_and_the_working_is_of_that_answer(
        world in any_world(), said in anybody(),
    ) {
        let person = said.person();
        for at in positions(&world) {
            let first = answer(&world, at, &person);
            prop_assert_eq!(format!("{first:?}"), format!("{:?}", answer(&world.clone(), at, &person)));
            let explained = explain(&world, at, &person);
            prop_assert_eq!(format!("{explained:?}"), format!("{:?}", explain(&world.clone(), at, &person)));
            prop_assert_eq!(explained[0].answer.outcome, first.outcome);
            prop_assert_eq!(&explained[0].answer.reasons, &first.reasons);
            prop_assert_eq!(explained[0].answer.next_step, first.next_step);
            prop_assert_eq!(explained.get(1).map(|second| &second.answer), first.second_place.as_ref());
            for one in &explained {
                let mut found: Vec<Reason> = one.steps.iter().flat_map(|step| step.reasons.clone()).collect();
                found.sort_by_key(|reason| Reverse(reason.leads_to));
                prop_assert_eq!(&found, &one.answer.reasons, "no step says more than the answer");
            }
        }
    }

    /// (h) The second place answers as a home there would, but for the border and what a second practice adds.
    #[test]
    fn home_and_second_place_swapped_swap_the_answers(
        world in any_world(), one in any_place(), other in any_place(), today in date(),
    ) {
        let said = Person { home: Some(&one), second_place: Some(&other), today, ..nobody() };
        let swapped = Person { home: Some(&other), second_place: Some(&one), ..said };
        let about_the_place = |reasons: &[Reason]| -> Vec<ReasonKind> {
            // A border is asked of the home alone, for both places.
            let apart = |kind: &ReasonKind| {
                kind.word().starts_with("second_membership") || kind.word().contains("border")
            };
            let mut found: Vec<_> =
                reasons.iter().map(|reason| reason.kind.clone()).filter(|kind| !apart(kind)).collect();
            found.sort_by_key(ReasonKind::word);
            found
        };
        for at in positions(&world) {
            let here = answer(&world, at, &said);
            let there = answer(&world, at, &swapped);
            let (second_here, second_there) = (here.second_place.unwrap(), there.second_place.unwrap());
            prop_assert_eq!(about_the_place(&here.reasons), about_the_place(&second_there.reasons));
            prop_assert_eq!(about_the_place(&there.reasons), about_the_place(&second_here.reasons));
        }
    }

    #[test]
    fn a_record_that_is_not_fresh_neither_opens_nor_shuts_a_door(world in any_world(), said in anybody()) {
        let said = Said { current_practice: None, ..said };
        for at in positions(&world) {
            let checked = world.practice(at).unwrap().checked_on;
            let fresh = checked.is_some_and(|checked| said.today.days_since(checked) <= 90);
            let answer = answer(&world, at, &said.person());
            if !fresh {
                prop_assert!(outcomes(&answer).iter().all(|&outcome| outcome == Outcome::AskFirst));
            }
        }
    }

    #[test]
    fn practices_of_one_kind_give_everybody_the_same_outcome(
        world in any_world(), said in anybody(), stale in any::<bool>(),
    ) {
        let said = Said { current_practice: said.current_practice.map(|_| PracticeIdx(9)), ..said };
        let mut world = world;
        for practice in &mut world.practices {
            (practice.area, practice.outer_area) = (None, None);
        }
        // A second practice of the first one's kind, or of nearly its kind.
        let mut other = world.practices[0].clone();
        other.memberships.clear();
        other.checked_on = other.checked_on.map(|on| Date::from_days(on.days() - if stale { 100 } else { 1 }));
        world.practices.push(other);
        let classifier = Classifier::new(&world, said.today);
        let kinds: Vec<_> = world.practices.iter().map(|practice| classifier.class(practice)).collect();
        for (one, first) in positions(&world).zip(&kinds) {
            for (two, second) in positions(&world).zip(&kinds) {
                if first == second {
                    let (one, two) = (answer(&world, one, &said.person()), answer(&world, two, &said.person()));
                    prop_assert_eq!(outcomes(&one), outcomes(&two));
                }
            }
        }
    }

    /// A rougher place never gives a rosier answer: what an outward code, or no place, allows, every postcode allows.
    #[test]
    fn a_rougher_place_never_gives_a_rosier_answer(
        world in any_world(), said in anybody(), exact in any_place(), middle in any_place(),
    ) {
        let exact = Place { precision: Precision::Postcode("HG5 0JL".into()), ..exact };
        let outward = Place { precision: Precision::Outward("HG5".into()), ..middle };
        let from = |home: Option<&Place>, at| {
            let person = Person { home, no_fixed_address: false, second_place: None, ..said.person() };
            answer(&world, at, &person).outcome
        };
        for at in positions(&world) {
            // Who is registered with a practice, and gives no place, stays as they are.
            let unplaced = (said.current_practice != Some(at)).then(|| from(None, at));
            let rough = std::iter::once(from(Some(&outward), at)).chain(unplaced);
            for rosy in rough.filter(|&outcome| outcome <= Outcome::CanJoinWithLimits) {
                prop_assert!(from(Some(&exact), at) <= rosy, "{:?} is not {:?}", from(Some(&exact), at), rosy);
            }
        }
    }

    #[test]
    fn nobody_without_a_practice_of_their_own_is_told_about_a_second_one(world in any_world(), said in anybody()) {
        let said = Said { current_practice: None, ..said };
        for at in positions(&world) {
            for (_, reasons) in answers(&answer(&world, at, &said.person())) {
                prop_assert!(reasons.iter().all(|reason| !reason.kind.word().starts_with("second_membership")));
            }
        }
    }

    #[test]
    fn the_outcome_for_a_newcomer_is_that_of_everybody_who_is_not_registered_there(
        world in any_world(), said in anybody(),
    ) {
        let person = said.person();
        for at in positions(&world).filter(|&at| said.current_practice != Some(at)) {
            prop_assert_eq!(Evaluator::new(&world, &person).outcome_for_newcomer(at), answer(&world, at, &person).best());
        }
    }

    /// The statement tells every change of the coming year and no other, the soonest first.
    #[test]
    fn the_changes_of_a_statement_are_those_of_the_coming_year(world in any_world(), said in anybody()) {
        for at in positions(&world) {
            let answer = answer(&world, at, &said.person());
            let statement = answer.statement(said.today);
            prop_assert!(statement.changes.is_sorted_by_key(|change| change.on));
            for change in &statement.changes {
                prop_assert!(said.today < change.on && change.on <= said.today.a_year_later());
            }
            let told = |word: &str| statement.changes.iter().any(|change| change.kind.word() == word);
            for reason in &answer.reasons {
                if let ReasonKind::PracticeLeaves { last_day, .. } = reason.kind {
                    let near = last_day < said.today.a_year_later();
                    prop_assert!(!near || told("practice_leaves"));
                }
            }
            prop_assert!(statement.beside.len() >= statement.limits.len().max(statement.changes.len()));
        }
    }

    #[test]
    fn a_partnership_counts_each_of_its_practices_once(world in any_world(), said in anybody()) {
        let person = said.person();
        for partnership in [PartnershipIdx(0), PartnershipIdx(1)] {
            let counted = partnership_answer(&world, partnership, &person);
            let own = person.current_practice.filter(|&at| {
                world.practice(at).is_some_and(|own| own.partnership_on(person.today) == Some(partnership))
            });
            prop_assert_eq!(counted.is_member(), own.is_some());
            let members: Vec<Outcome> = positions(&world)
                .filter(|&at| Some(at) != own)
                .filter(|&at| world.practice(at).unwrap().partnership_on(person.today) == Some(partnership))
                .map(|at| answer(&world, at, &person).best())
                .collect();
            prop_assert_eq!(counted.total() as usize, members.len());
            prop_assert_eq!(counted.outcome(), members.iter().copied().min());
            for &outcome in Outcome::ALL {
                let count = members.iter().filter(|&&found| found == outcome).count();
                prop_assert_eq!(counted.count(outcome) as usize, count);
            }
            let mut again = PartnershipAnswer::of(&person);
            for outcome in members {
                again.add(outcome);
            }
            again.note_joins(&world, partnership, person.current_practice, person.today);
            if own.is_some() {
                again.add_own();
            }
            prop_assert_eq!(counted, again);
            let listed = member_answers(&world, partnership, &person);
            prop_assert_eq!(listed.len(), counted.total() as usize + usize::from(own.is_some()));
            let place = |member: &MemberAnswer| (person.current_practice != Some(member.at), member.answer.best());
            prop_assert!(listed.is_sorted_by_key(place), "those that can take the person first");
        }
    }
}

/// Makes an area wider: one part more without its holes, one sector more.
fn widen(area: &mut Area, more: &Polygon, sector: &str) {
    match &mut area.shape {
        Shape::Polygons(parts) => {
            for part in parts.iter_mut() {
                part.holes.clear();
            }
            parts.push(more.clone());
        }
        Shape::Sectors(sectors) => sectors.push(sector.to_owned()),
    }
}
