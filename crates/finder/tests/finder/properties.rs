//! What holds for every dataset and every question.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use catalogue::{Catalogue, PartnershipIdx, Precision};
use enrolment::Outcome;
use finder::{
    Filters, Group, Order, PracticeFound, Query, Results, SearchContext, SearchIndex, search, search_from,
};
use proptest::prelude::*;

use crate::numbers::Numbers;
use crate::records::day;
use crate::synthetic::dataset;

static DATASET: LazyLock<(Catalogue, SearchIndex)> = LazyLock::new(|| {
    let dataset = dataset(400, 3);
    let index = SearchIndex::build(&dataset, day("2010-04-01"));
    (dataset, index)
});

fn choice() -> impl Strategy<Value = (Group, String)> {
    prop_oneof![
        (0..35_u8).prop_map(|at| (Group::Service, format!("service-{at:02}"))),
        prop::sample::select(vec!["made", "bought", "by_other_lcp", "blocked_back"])
            .prop_map(|word| (Group::Delivery, word.to_owned())),
        (0..12_u8).prop_map(|at| (Group::Language, format!("f{at:02}"))),
        (0..8_u8).prop_map(|at| (Group::Access, format!("f{at:02}"))),
        (0..5_u8).prop_map(|at| (Group::Format, format!("f{at:02}"))),
        prop::sample::select(vec!["can_join", "can_join_with_limits", "ask_first", "not_now"])
            .prop_map(|word| (Group::Joining, word.to_owned())),
        prop::sample::select(vec!["forming", "pilot", "live", "closing"])
            .prop_map(|word| (Group::Stage, word.to_owned())),
        (0..80_u8).prop_map(|at| (Group::Partnership, format!("U{at:05}"))),
        (0..13_u8).prop_map(|at| (Group::Funder, format!("F{at:04}"))),
        prop::sample::select(vec!["evening", "weekend", "now"])
            .prop_map(|word| (Group::Open, word.to_owned())),
    ]
}

pub(crate) fn filters() -> impl Strategy<Value = Filters> {
    prop::collection::vec(choice(), 0..4)
        .prop_map(|choices| choices.iter().map(|(group, value)| (*group, value.as_str())).collect())
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("beech".to_owned()),
        Just("mill lnae".to_owned()),
        Just("st mar".to_owned()),
        Just("harbour house".to_owned()),
        "[a-z]{1,6}( [a-z]{1,4})?",
        ".{0,30}",
    ]
}

fn query() -> impl Strategy<Value = Query> {
    let order = prop_oneof![Just(None), prop::sample::select(Order::ALL.to_vec()).prop_map(Some)];
    (any::<Option<u64>>(), any::<Option<u64>>(), text(), filters(), order, 0..60_usize).prop_map(
        |(home, second, text, filters, order, limit)| {
            let place = |seed: u64| catalogue::Place {
                position: Numbers(seed).point(),
                precision: Precision::Device,
            };
            Query {
                home: home.map(place),
                second_place: second.map(place),
                text,
                filters,
                order,
                limit,
                ..Query::on(day("2010-04-01"))
            }
        },
    )
}

fn ask(query: &Query) -> Results {
    let (dataset, index) = &*DATASET;
    search(dataset, index, query)
}

/// The dataset with its records in another order of positions: ids turned round, so that the last is the first.
fn turned(dataset: &Catalogue) -> Catalogue {
    let mut turned = dataset.clone();
    turned.practices.reverse();
    turned.partnerships.reverse();
    let last = u32::try_from(turned.partnerships.len()).expect("small") - 1;
    for membership in turned.practices.iter_mut().flat_map(|practice| &mut practice.memberships) {
        membership.partnership = PartnershipIdx(last - membership.partnership.0);
    }
    turned
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_filter_in_a_new_group_never_adds_results(query in query(), choice in choice()) {
        prop_assume!(query.filters.of(choice.0).next().is_none());
        let before = ask(&query);
        let after = ask(&Query { filters: query.filters.clone().with(choice.0, &choice.1), ..query });
        prop_assert!(after.total <= before.total);
    }

    #[test]
    fn needs_add_up_and_alternatives_do_not(
        query in query(),
        group in prop::sample::select(vec![Group::Access, Group::Format, Group::Language]),
        one in 0..5_u8,
        other in 1..5_u8,
    ) {
        let values = [format!("f{one:02}"), format!("f{:02}", (one + other) % 5)];
        let mut others = query.filters.clone();
        for value in query.filters.of(group) {
            others.remove(group, value);
        }
        let with = |values: &[String]| {
            let filters = values.iter().fold(others.clone(), |all, value| all.with(group, value));
            let found = ask(&Query { filters, limit: usize::MAX, ..query.clone() });
            found.practices.iter().map(|found| found.at.0).collect::<BTreeSet<u32>>()
        };
        let (first, second) = (with(&values[..1]), with(&values[1..]));
        let expected = if group.adds_up() { &first & &second } else { &first | &second };
        prop_assert_eq!(with(&values), expected);
    }

    #[test]
    fn a_count_is_the_number_of_results_after_choosing_that_value(query in query(), group in 0..13_usize, value in any::<prop::sample::Index>()) {
        let group = Group::ALL[group];
        let results = ask(&query);
        if let Some(values) = results.facets.get(&group) {
            let value = value.get(values);
            let mut filters = query.filters.clone();
            let chosen: Vec<String> = filters.of(group).map(str::to_owned).collect();
            // Where values add up, those chosen before stay.
            for other in chosen.iter().filter(|_| !group.adds_up()) {
                filters.remove(group, other);
            }
            let after = ask(&Query { filters: filters.with(group, &value.value), ..query });
            prop_assert_eq!(after.total, value.count);
        }
    }

    #[test]
    fn the_nearest_come_first(query in query()) {
        let results = ask(&query);
        if results.order == Order::Nearest && !results.names_first {
            let metres: Vec<f64> = results.practices.iter().filter_map(|found| found.metres).collect();
            prop_assert!(metres.is_sorted_by(|a, b| *a <= *b + 1e-3));
        }
    }

    #[test]
    fn the_nearest_with_the_best_answer_is_the_first_of_those_in_the_list(query in query()) {
        let order = match (&query.home, &query.second_place) {
            (Some(_), _) => Order::Nearest,
            (None, Some(_)) => Order::NearestToSecond,
            (None, None) => Order::Name,
        };
        let results = ask(&Query { order: Some(order), limit: usize::MAX, ..query });
        for partnership in &results.partnerships {
            let members = || results.practices.iter().filter(|found| found.partnership == Some(partnership.at));
            // With limits or without, one can join.
            let answer = |found: &PracticeFound| match found.answer.best() {
                Outcome::CanJoin | Outcome::CanJoinWithLimits => Outcome::CanJoin,
                outcome => outcome,
            };
            let best = members().map(answer).min();
            let first = members().find(|found| Some(answer(found)) == best);
            prop_assert_eq!(partnership.nearest_with_best_answer, first.map(|found| found.at));
        }
    }

    #[test]
    fn a_smaller_limit_gives_the_beginning_of_the_same_list(query in query()) {
        let all = ask(&Query { limit: usize::MAX, ..query.clone() });
        let some = ask(&query);
        prop_assert_eq!(&all.practices[..some.practices.len()], some.practices.as_slice());
        prop_assert_eq!(&all.partnerships[..some.partnerships.len()], some.partnerships.as_slice());
        prop_assert_eq!(some.practices.len(), query.limit.min(all.total));
        prop_assert_eq!((all.total, all.partnerships_total), (some.total, some.partnerships_total));
        prop_assert_eq!(all.practices.len(), all.total);
        prop_assert_eq!(all.partnerships.len(), all.partnerships_total);
    }

    #[test]
    fn nothing_found_always_has_a_way_out_that_gives_what_it_says(query in query()) {
        let results = ask(&query);
        prop_assert_eq!(results.relaxations.is_empty(), results.total > 0);
        for way in results.relaxations {
            let mut undone = query.clone();
            match &way.constraint {
                finder::Constraint::Filter(group, value) => undone.filters.remove(*group, value),
                finder::Constraint::Words => undone.text.clear(),
                finder::Constraint::Everything => {
                    undone.text.clear();
                    undone.filters = Filters::default();
                }
            }
            prop_assert!(way.count > 0);
            prop_assert_eq!(ask(&undone).total, way.count);
        }
    }

    #[test]
    fn the_positions_of_the_records_change_nothing(query in query()) {
        let (dataset, index) = &*DATASET;
        let turned = turned(dataset);
        let other = search(&turned, &SearchIndex::build(&turned, query.today), &query);
        let results = search(dataset, index, &query);
        let ids = |catalogue: &Catalogue, results: &Results| -> Vec<String> {
            let practices = results.practices.iter().filter_map(|found| catalogue.practice(found.at));
            let partnerships = results.partnerships.iter().filter_map(|found| catalogue.partnership(found.at));
            practices.map(|found| found.id.to_string()).chain(partnerships.map(|found| found.id.to_string())).collect()
        };
        prop_assert_eq!(ids(dataset, &results), ids(&turned, &other));
        prop_assert_eq!(results.total, other.total);
        prop_assert_eq!(results.stay, other.stay);
    }

    #[test]
    fn the_same_question_from_a_vantage_at_hand_has_the_same_answer(query in query(), another in query()) {
        let (dataset, index) = &*DATASET;
        let context = SearchContext::new(dataset, index, &another);
        prop_assert_eq!(search_from(dataset, index, &context, &query), ask(&query));
    }

    #[test]
    fn partnerships_and_surgeries_agree(query in query()) {
        let all = ask(&Query { limit: usize::MAX, ..query });
        for found in &all.partnerships {
            let of = all.practices.iter().filter(|practice| practice.partnership == Some(found.at)).count();
            prop_assert_eq!(of, found.found);
            prop_assert!(found.found <= found.practices);
            prop_assert_eq!(found.joining.total() as usize, found.practices);
        }
    }
}
