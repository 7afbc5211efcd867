//! The opening hours of a site: reception and consulting hours, and the days with different hours.

use catalogue::sort::sort_by;
use catalogue::{Alteration, Hours, HoursKind, Moment, Opening};
use yew::prelude::*;

use super::{opening_line, paragraph, small_print};
use i18n::{Locale, format_date, format_hours, weekday_name};

/// Both kinds of hours, each with whether it is open now where `tells_open`; then the coming days with different hours.
pub fn hours_list(locale: &Locale, hours: &Hours, now: Moment, tells_open: bool) -> Html {
    if hours.reception.is_none() && hours.consulting.is_none() {
        return paragraph(locale.text("hours-not-known"));
    }
    let kinds = [HoursKind::Reception, HoursKind::Consulting];
    html! {
        <>
            <div class="lcp-hours-kinds">
                for kind in kinds {
                    { usual_week(locale, hours, kind, tells_open.then_some(now)) }
                }
            </div>
            { altered_days(locale, hours, now) }
        </>
    }
}

/// The keys of a kind of hours: of its name, and of the text that explains it.
fn keys(kind: HoursKind) -> [&'static str; 2] {
    match kind {
        HoursKind::Reception => ["hours-reception", "hours-reception-about"],
        HoursKind::Consulting => ["hours-consulting", "hours-consulting-about"],
    }
}

/// The usual week of one kind of hours.
fn usual_week(locale: &Locale, hours: &Hours, kind: HoursKind, now: Option<Moment>) -> Html {
    let [name, about] = keys(kind);
    html! {
        <div>
            <h4 class="nhsuk-heading-s">{ locale.text(name) }</h4>
            { small_print("nhsuk-body-s lcp-source", locale.text(about)) }
            if let Some(openings) = hours.week(kind) {
                // One line either way, so that nothing below it moves when the time becomes known.
                { small_print("lcp-now", match now {
                    Some(now) => opening_line(locale, hours.state(kind, now), now),
                    None => locale.text("hours-usual-week"),
                }) }
                <dl class="lcp-hours">
                    for (first, last, periods) in group_equal_days(&week(openings)) {
                        <div>
                            <dt>{ days(locale, first, last) }</dt>
                            <dd>{ format_hours(locale, periods) }</dd>
                        </div>
                    }
                </dl>
            } else {
                { paragraph(locale.text("hours-kind-not-known")) }
            }
        </div>
    }
}

/// The periods of each day of the week in order of time.
fn week(openings: &[Opening]) -> [Vec<(u16, u16)>; 7] {
    [0, 1, 2, 3, 4, 5, 6].map(|weekday: u8| {
        let of_day = openings.iter().filter(|opening| opening.weekday == weekday);
        let mut periods: Vec<(u16, u16)> = of_day.map(|opening| (opening.opens, opening.closes)).collect();
        sort_by(&mut periods, Ord::cmp);
        periods
    })
}

/// The opening periods of a day: from the minute of the day to the minute of the day.
type Periods<'a> = &'a [(u16, u16)];

/// Groups neighbouring days of a week with the same periods: the first day, the last day, the periods.
fn group_equal_days(week: &[Vec<(u16, u16)>; 7]) -> Vec<(u8, u8, Periods<'_>)> {
    let mut rows: Vec<(u8, u8, Periods<'_>)> = Vec::new();
    for (day, hours) in (0_u8..).zip(week) {
        match rows.last_mut() {
            Some((_, last, same)) if *same == hours.as_slice() => *last = day,
            _ => rows.push((day, day, hours)),
        }
    }
    rows
}

fn days(locale: &Locale, first: u8, last: u8) -> String {
    let (from, to) = (weekday_name(locale, first), weekday_name(locale, last));
    let key = match last - first {
        0 => return from,
        1 => "hours-two-days",
        _ => "hours-days",
    };
    locale.with(key, &[("first", &from), ("last", &to)])
}

/// The days from today on with different hours, the next one first. A day on which both kinds of hours are the same
/// is listed once.
fn altered_days(locale: &Locale, hours: &Hours, now: Moment) -> Html {
    let mut coming: Vec<&Alteration> =
        hours.alterations.iter().filter(|altered| altered.date >= now.date).collect();
    sort_by(&mut coming, |one, two| (one.date, one.kind).cmp(&(two.date, two.kind)));
    if coming.is_empty() {
        return Html::default();
    }
    let days = coming.chunk_by(|one, two| {
        one.kind != two.kind && one.date == two.date && one.open == two.open && one.reason == two.reason
    });
    html! {
        <>
            <h4 class="nhsuk-heading-s">{ locale.text("hours-alterations") }</h4>
            <dl class="lcp-hours lcp-hours--days">
                for kinds in days {
                    { altered_day(locale, kinds) }
                }
            </dl>
        </>
    }
}

/// One day with different hours: of one kind, or of both.
fn altered_day(locale: &Locale, kinds: &[&Alteration]) -> Html {
    let Some(altered) = kinds.first() else { return Html::default() };
    let kind = locale.text(if kinds.len() > 1 { "hours-both" } else { keys(altered.kind)[0] });
    let (weekday, date) = (weekday_name(locale, altered.date.weekday()), format_date(locale, altered.date));
    let reason = altered.reason.as_deref();
    let key = if reason.is_some() { "hours-altered-why" } else { "hours-altered" };
    let hours = format_hours(locale, &altered.open);
    let values = [("kind", kind.as_str()), ("hours", &hours), ("reason", reason.unwrap_or_default())];
    html! {
        <div>
            <dt>{ locale.with("hours-day", &[("weekday", &weekday), ("date", &date)]) }</dt>
            <dd>{ locale.with(key, &values) }</dd>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_with_the_same_hours_are_grouped_only_where_they_are_neighbours() {
        let long = vec![(480, 1110)];
        let short = vec![(480, 780)];
        let week =
            [long.clone(), long.clone(), short.clone(), long.clone(), long.clone(), Vec::new(), Vec::new()];
        let shut: Periods<'_> = &[];
        assert_eq!(
            group_equal_days(&week),
            [(0, 1, long.as_slice()), (2, 2, short.as_slice()), (3, 4, long.as_slice()), (5, 6, shut),]
        );
    }

    #[test]
    fn a_week_with_the_same_hours_every_day_is_one_row() {
        let day = vec![(0, 1440)];
        let week = [(); 7].map(|()| day.clone());
        assert_eq!(group_equal_days(&week), [(0, 6, day.as_slice())]);
    }
}
