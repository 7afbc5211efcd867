//! When a site is open: the front desk and the people seen apart, and the days that differ.

use catalogue::order::sort_few;
use catalogue::{Alteration, Hours, HoursKind, Moment};
use design::element::{classed, pieces, words};
use yew::prelude::*;

use super::{opening_line, paragraph, small_print};
use crate::language::Language;

/// Both kinds, each with whether it is open now where `tells_open`; then the days to come that differ.
pub fn hours_list(language: &Language, hours: &Hours, now: Moment, tells_open: bool) -> Html {
    if hours.reception.is_none() && hours.consulting.is_none() {
        return paragraph(language.text("hours-not-known"));
    }
    let kinds = [HoursKind::Reception, HoursKind::Consulting];
    let kinds = kinds.map(|each| kind(language, hours, each, tells_open.then_some(now)));
    let kinds = pieces(kinds.into());
    pieces(vec![classed("div", "lcp-hours-kinds", kinds), altered(language, hours, now)])
}

/// The keys of a kind of hours: its name, and what happens then.
fn keys(kind: HoursKind) -> [&'static str; 2] {
    match kind {
        HoursKind::Reception => ["hours-reception", "hours-reception-about"],
        HoursKind::Consulting => ["hours-consulting", "hours-consulting-about"],
    }
}

/// The hours of one kind.
fn kind(language: &Language, hours: &Hours, kind: HoursKind, now: Option<Moment>) -> Html {
    let [name, about] = keys(kind);
    let mut parts = vec![
        classed("h4", "nhsuk-heading-s", words(language.text(name))),
        small_print("nhsuk-body-s lcp-source", language.text(about)),
    ];
    match hours.week(kind) {
        None => parts.push(paragraph(language.text("hours-kind-not-known"))),
        Some(openings) => {
            // One line either way, so that nothing below it moves when the time becomes known.
            let line = match now {
                Some(now) => opening_line(language, hours.state(kind, now), now),
                None => language.text("hours-usual-week"),
            };
            parts.push(small_print("lcp-now", line));
            let of_day = |weekday: u8| {
                let of_day = openings.iter().filter(|opening| opening.weekday == weekday);
                let mut stretches: Vec<(u16, u16)> =
                    of_day.map(|opening| (opening.opens, opening.closes)).collect();
                sort_few(&mut stretches, |one, two| one < two);
                stretches
            };
            let week = [0, 1, 2, 3, 4, 5, 6].map(of_day);
            let rows = alike(&week).into_iter().map(|(first, last, stretches)| {
                let days = days(language, first, last);
                let row =
                    vec![classed("dt", "", words(days)), classed("dd", "", words(language.hours(stretches)))];
                classed("div", "", pieces(row))
            });
            parts.push(classed("dl", "lcp-hours", pieces(rows.collect())));
        }
    }
    classed("div", "", pieces(parts))
}

/// The hours of a day, or of several alike: from the minute to the minute.
type Stretches<'a> = &'a [(u16, u16)];

/// The days of a week, those next to each other with the same hours together: the first day, the last, the hours.
fn alike(week: &[Vec<(u16, u16)>; 7]) -> Vec<(u8, u8, Stretches<'_>)> {
    let mut rows: Vec<(u8, u8, Stretches<'_>)> = Vec::new();
    for (day, hours) in (0_u8..).zip(week) {
        match rows.last_mut() {
            Some((_, last, same)) if *same == hours.as_slice() => *last = day,
            _ => rows.push((day, day, hours)),
        }
    }
    rows
}

fn days(language: &Language, first: u8, last: u8) -> String {
    let (from, to) = (language.weekday(first), language.weekday(last));
    let key = match last - first {
        0 => return from,
        1 => "hours-two-days",
        _ => "hours-days",
    };
    language.with(key, &[("first", &from), ("last", &to)])
}

/// The days from today on that differ, the next one first; a day on which both kinds do so alike once.
fn altered(language: &Language, hours: &Hours, now: Moment) -> Html {
    let mut to_come: Vec<&Alteration> =
        hours.alterations.iter().filter(|altered| altered.date >= now.date).collect();
    sort_few(&mut to_come, |one, two| (one.date, one.kind) < (two.date, two.kind));
    if to_come.is_empty() {
        return Html::default();
    }
    let mut rows = Vec::new();
    let mut at = 0;
    while let Some(altered) = to_come.get(at) {
        let same = |other: &&Alteration| {
            other.date == altered.date && other.open == altered.open && other.reason == altered.reason
        };
        let both = to_come.get(at + 1).is_some_and(same);
        at += 1 + usize::from(both);
        let kind = language.text(if both { "hours-both" } else { keys(altered.kind)[0] });
        let values = [
            ("kind", kind),
            ("hours", language.hours(&altered.open)),
            ("reason", altered.reason.clone().unwrap_or_default()),
        ];
        let key = if altered.reason.is_some() { "hours-altered-why" } else { "hours-altered" };
        let said = language.with(key, &values.each_ref().map(|(name, value)| (*name, value.as_str())));
        let (weekday, date) = (language.weekday(altered.date.weekday()), language.date(altered.date));
        let day = language.with("hours-day", &[("weekday", &weekday), ("date", &date)]);
        let row = vec![classed("dt", "", words(day)), classed("dd", "", words(said))];
        rows.push(classed("div", "", pieces(row)));
    }
    pieces(vec![
        classed("h4", "nhsuk-heading-s", words(language.text("hours-alterations"))),
        classed("dl", "lcp-hours lcp-hours--days", pieces(rows)),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_with_the_same_hours_stand_together_and_only_where_they_follow_each_other() {
        let long = vec![(480, 1110)];
        let short = vec![(480, 780)];
        let week =
            [long.clone(), long.clone(), short.clone(), long.clone(), long.clone(), Vec::new(), Vec::new()];
        let shut: Stretches<'_> = &[];
        assert_eq!(
            alike(&week),
            [(0, 1, long.as_slice()), (2, 2, short.as_slice()), (3, 4, long.as_slice()), (5, 6, shut),]
        );
    }

    #[test]
    fn a_week_that_is_the_same_throughout_is_one_row() {
        let day = vec![(0, 1440)];
        let week = [(); 7].map(|()| day.clone());
        assert_eq!(alike(&week), [(0, 6, day.as_slice())]);
    }
}
