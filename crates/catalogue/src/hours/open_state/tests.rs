//! The opening state in a table: a door, a moment, what a person reads of it.

use super::*;

fn minutes(time: &str) -> u16 {
    let (hours, minutes) = time.split_once(':').unwrap();
    hours.parse::<u16>().unwrap() * 60 + minutes.parse::<u16>().unwrap()
}

fn stretch(text: &str) -> (u16, u16) {
    let (opens, closes) = text.split_once('-').unwrap();
    (minutes(opens), minutes(closes))
}

/// Reception hours from `0 08:00-18:30` (Monday is 0), and days that differ from `2010-04-02` or
/// `2010-04-02 09:00-12:00`.
fn hours(week: &[&str], altered: &[&str]) -> Hours {
    let opening = |text: &&str| {
        let (weekday, hours) = text.split_once(' ').unwrap();
        let (opens, closes) = stretch(hours);
        Opening { weekday: weekday.parse().unwrap(), opens, closes }
    };
    let alteration = |text: &&str| {
        let (date, hours) = text.split_once(' ').map_or((*text, None), |(date, hours)| (date, Some(hours)));
        Alteration {
            date: Date::parse(date).unwrap(),
            kind: HoursKind::Reception,
            open: hours.map(stretch).into_iter().collect(),
            reason: None,
        }
    };
    Hours {
        reception: Some(week.iter().map(opening).collect()),
        consulting: None,
        alterations: altered.iter().map(alteration).collect(),
    }
}

fn at(text: &str) -> Moment {
    let (date, time) = text.split_once(' ').unwrap();
    Moment { date: Date::parse(date).unwrap(), minute: minutes(time) }
}

fn said(hours: &Hours, moment: &str) -> String {
    let when =
        |at: Moment| format!("{} {:02}:{:02}", &at.date.to_string()[5..], at.minute / 60, at.minute % 60);
    match hours.state(HoursKind::Reception, at(moment)) {
        OpenState::Open { until: Some(until) } => format!("open until {}", when(until)),
        OpenState::Open { until: None } => "always open".to_owned(),
        OpenState::Closed { opens: Some(opens) } => format!("closed until {}", when(opens)),
        OpenState::Closed { opens: None } => "closed".to_owned(),
        OpenState::NotKnown => "not known".to_owned(),
    }
}

#[test]
fn a_door_with_a_lunch_break_and_bank_holidays() {
    // The weekdays around Easter 2010; Thursday afternoons are closed.
    let week = [
        "0 08:00-13:00",
        "0 14:00-18:30",
        "1 08:00-18:30",
        "2 08:00-18:30",
        "3 08:00-13:00",
        "4 08:00-18:30",
    ];
    let door = hours(&week, &["2010-04-02", "2010-04-05", "2010-04-10 09:00-12:00"]);
    for (moment, expected) in [
        ("2010-03-29 07:59", "closed until 03-29 08:00"),
        ("2010-03-29 08:00", "open until 03-29 13:00"),
        ("2010-03-29 12:59", "open until 03-29 13:00"),
        ("2010-03-29 13:00", "closed until 03-29 14:00"),
        ("2010-03-29 18:30", "closed until 03-30 08:00"),
        // Maundy Thursday at noon, then a long weekend: Good Friday and Easter Monday are closed.
        ("2010-04-01 12:00", "open until 04-01 13:00"),
        ("2010-04-01 15:00", "closed until 04-06 08:00"),
        ("2010-04-02 10:00", "closed until 04-06 08:00"),
        ("2010-04-05 10:00", "closed until 04-06 08:00"),
        // A Saturday on which it opens for once.
        ("2010-04-10 10:00", "open until 04-10 12:00"),
        ("2010-04-10 12:00", "closed until 04-12 08:00"),
    ] {
        assert_eq!(said(&door, moment), expected, "{moment}");
    }
}

#[test]
fn a_door_open_past_midnight() {
    // A Saturday night until 2 in the morning of Sunday, and Sunday from 10.
    let door = hours(&["5 20:00-26:00", "6 10:00-16:00"], &[]);
    for (moment, expected) in [
        ("2010-04-03 23:59", "open until 04-04 02:00"),
        ("2010-04-04 01:59", "open until 04-04 02:00"),
        ("2010-04-04 02:00", "closed until 04-04 10:00"),
    ] {
        assert_eq!(said(&door, moment), expected, "{moment}");
    }
    // The night belongs to the day on which it began: Sunday closed changes nothing of Saturday's night.
    let sunday_closed = hours(&["5 20:00-26:00", "6 10:00-16:00"], &["2010-04-04"]);
    assert_eq!(said(&sunday_closed, "2010-04-04 01:00"), "open until 04-04 02:00");
    assert_eq!(said(&sunday_closed, "2010-04-04 11:00"), "closed until 04-10 20:00");
    let saturday_closed = hours(&["5 20:00-26:00", "6 10:00-16:00"], &["2010-04-03"]);
    assert_eq!(said(&saturday_closed, "2010-04-04 01:00"), "closed until 04-04 10:00");
}

#[test]
fn a_door_open_all_day_and_night() {
    let week: Vec<String> = (0..7).map(|day| format!("{day} 00:00-24:00")).collect();
    let week: Vec<&str> = week.iter().map(String::as_str).collect();
    assert_eq!(said(&hours(&week, &[]), "2010-04-01 03:00"), "always open");
    // But on Christmas Day: open through the nights before until then.
    let christmas = hours(&week, &["2010-12-25"]);
    assert_eq!(said(&christmas, "2010-12-23 03:00"), "open until 12-25 00:00");
    assert_eq!(said(&christmas, "2010-12-25 12:00"), "closed until 12-26 00:00");
}

#[test]
fn hours_that_touch_or_overlap_are_one_stretch() {
    let door = hours(&["0 12:00-15:00", "0 08:00-12:00", "0 14:00-17:00"], &[]);
    assert_eq!(said(&door, "2010-03-29 09:00"), "open until 03-29 17:00");
}

#[test]
fn a_door_that_never_opens_and_one_nobody_knows_of() {
    assert_eq!(said(&hours(&[], &[]), "2010-03-29 09:00"), "closed");
    assert_eq!(said(&Hours::default(), "2010-03-29 09:00"), "not known");
    // The hours of one kind say nothing of the other.
    let door = hours(&["0 08:00-18:30"], &[]);
    assert_eq!(door.state(HoursKind::Consulting, at("2010-03-29 09:00")), OpenState::NotKnown);
}

#[test]
fn summer_time_changes_no_hours() {
    // The clock goes forward in the night to Sunday 28 March 2010: the door still opens at 8 on Monday's wall.
    let door = hours(&["0 08:00-18:30"], &[]);
    assert_eq!(said(&door, "2010-03-28 00:30"), "closed until 03-29 08:00");
    let seconds = 1_269_846_000; // Monday 29 March 2010, 07:00 UTC
    assert_eq!(
        door.state(HoursKind::Reception, Moment::in_london(seconds)),
        OpenState::Open { until: Some(at("2010-03-29 18:30")) }
    );
}

mod properties {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Given any week, minute by minute: the state agrees with the plain question whether a stretch covers the
        /// minute, and the time it names is when the answer turns.
        #[test]
        fn the_state_is_what_the_stretches_say(
            week in proptest::collection::vec((0u8..7, 0u16..1440, 1u16..1441), 0..8),
            day in 14_600i32..14_630,
            minute in 0u16..1440,
        ) {
            let openings: Vec<Opening> = week
                .iter()
                .map(|&(weekday, opens, length)| Opening { weekday, opens, closes: opens + length })
                .collect();
            let covers = |moment: Moment| {
                openings.iter().any(|opening| {
                    let minute = moment.minute;
                    let before = Date::from_days(moment.date.days() - 1).weekday();
                    (opening.weekday == moment.date.weekday() && opening.opens <= minute && minute < opening.closes)
                        || (opening.weekday == before && opening.opens <= minute + DAY && minute + DAY < opening.closes)
                })
            };
            let hours = Hours { reception: Some(openings.clone()), ..Hours::default() };
            let now = Moment { date: Date::from_days(day), minute };
            match hours.state(HoursKind::Reception, now) {
                OpenState::Open { until } => {
                    prop_assert!(covers(now));
                    if let Some(until) = until {
                        prop_assert!(until > now && !covers(until));
                    }
                }
                OpenState::Closed { opens } => {
                    prop_assert!(!covers(now));
                    prop_assert_eq!(opens.is_none(), openings.is_empty());
                    if let Some(opens) = opens {
                        prop_assert!(opens > now && covers(opens));
                    }
                }
                OpenState::NotKnown => prop_assert!(false),
            }
        }
    }
}
