//! Given consulting hours and a time on the clock; then which surgeries are open.

use catalogue::{Alteration, Catalogue, HoursKind, Moment, Opening, Practice};
use finder::{Constraint, Filters, Group, Query, Results, SearchIndex, search};

use crate::records::{day, empty, point, practice};

/// 2010-04-01 was a Thursday; the day after was Good Friday.
const THURSDAY: &str = "2010-04-01";
const GOOD_FRIDAY: &str = "2010-04-02";

fn with_hours(id: &str, week: &[(u8, u16, u16)]) -> Practice {
    let mut record = practice(id, id, point(53.0, 0.0));
    let opening = |&(weekday, opens, closes): &(u8, u16, u16)| Opening { weekday, opens, closes };
    record.sites[0].hours.consulting = Some(week.iter().map(opening).collect());
    record
}

/// A day surgery that is closed on Good Friday, one open into the night, one at all hours, one of which only the
/// front desk's hours are known, one of which nothing is known.
fn county() -> Catalogue {
    let mut county = empty();
    let mut daytime = with_hours("a-day", &[(3, 480, 1_080), (4, 480, 1_080)]);
    daytime.sites[0].hours.alterations = vec![Alteration {
        date: day(GOOD_FRIDAY),
        kind: HoursKind::Consulting,
        open: Vec::new(),
        reason: Some("Good Friday".into()),
    }];
    let all_week: Vec<(u8, u16, u16)> = (0..7).map(|weekday| (weekday, 0, 1_440)).collect();
    let mut desk = practice("d-desk", "d-desk", point(53.0, 0.0));
    desk.sites[0].hours.reception = Some(vec![Opening { weekday: 3, opens: 0, closes: 1_440 }]);
    county.practices = vec![
        daytime,
        with_hours("b-late", &[(3, 1_080, 1_560)]),
        with_hours("c-always", &all_week),
        desk,
        practice("e-unknown", "e-unknown", point(53.0, 0.0)),
    ];
    county
}

fn ask(date: &str, minute: u16) -> Results {
    let county = county();
    let query = Query {
        filters: Filters::default().with(Group::Open, "now"),
        ..Query::on(day(THURSDAY)).at(Moment { date: day(date), minute })
    };
    search(&county, &SearchIndex::build(&county, query.today), &query)
}

fn open(date: &str, hour: u16, minute: u16) -> Vec<u32> {
    ask(date, hour * 60 + minute).practices.iter().map(|found| found.at.0).collect()
}

#[test]
fn a_surgery_is_open_from_the_first_minute_to_before_the_last() {
    assert_eq!(open(THURSDAY, 7, 59), [2]);
    assert_eq!(open(THURSDAY, 8, 0), [0, 2]);
    assert_eq!(open(THURSDAY, 17, 59), [0, 2]);
    assert_eq!(open(THURSDAY, 18, 0), [1, 2]);
}

#[test]
fn hours_past_midnight_belong_to_the_evening_before() {
    assert_eq!(open(GOOD_FRIDAY, 1, 59), [1, 2]);
    assert_eq!(open(GOOD_FRIDAY, 2, 0), [2]);
}

#[test]
fn a_bank_holiday_is_not_a_usual_day() {
    assert_eq!(open(GOOD_FRIDAY, 9, 0), [2]);
    assert_eq!(open("2010-04-09", 9, 0), [0, 2], "the Friday after is");
}

#[test]
fn the_count_of_open_now_is_given_before_it_is_chosen_and_only_with_a_time() {
    let county = county();
    let index = SearchIndex::build(&county, day(THURSDAY));
    let now = |query: Query| -> Option<usize> {
        let results = search(&county, &index, &query);
        results.facets.get(&Group::Open)?.iter().find(|value| &*value.value == "now").map(|value| value.count)
    };
    let query = Query::on(day(THURSDAY));
    assert_eq!(now(query.clone().at(Moment { date: day(THURSDAY), minute: 600 })), Some(2));
    assert_eq!(now(query), None);
}

#[test]
fn without_a_time_open_now_has_no_effect_and_is_said() {
    let county = county();
    let query = Query { filters: Filters::default().with(Group::Open, "now"), ..Query::on(day(THURSDAY)) };
    let results = search(&county, &SearchIndex::build(&county, query.today), &query);
    assert_eq!((results.total, results.ignored), (5, vec![(Group::Open, "now".to_owned())]));
}

#[test]
fn with_nothing_open_undoing_it_is_the_way_out() {
    let mut county = county();
    county.practices.retain(|practice| practice.id.as_str() != "c-always");
    let now = Moment { date: day(THURSDAY), minute: 0 };
    let query =
        Query { filters: Filters::default().with(Group::Open, "now"), ..Query::on(day(THURSDAY)).at(now) };
    let results = search(&county, &SearchIndex::build(&county, query.today), &query);
    let ways: Vec<(Constraint, usize)> =
        results.relaxations.into_iter().map(|way| (way.constraint, way.count)).collect();
    assert_eq!(ways, [(Constraint::Filter(Group::Open, "now".into()), 4)]);
}
