//! When a site is open: the front desk and the doctors apart, and the days that differ.

use catalogue::{Alteration, Hours, HoursKind, Opening};
use yew::prelude::*;

use crate::language::Language;

/// The hours that are known. Nothing when none is.
pub fn hours_list(language: &Language, hours: &Hours) -> Html {
    html! {
        <>
            { week(language, "hours-reception", hours.reception.as_deref()) }
            { week(language, "hours-consulting", hours.consulting.as_deref()) }
            if !hours.alterations.is_empty() {
                <h4 class="nhsuk-heading-xs">{ language.text("hours-alterations") }</h4>
                <ul class="nhsuk-list">
                    for alteration in &hours.alterations { <li>{ altered(language, alteration) }</li> }
                </ul>
            }
        </>
    }
}

/// A week of one kind of hours.
fn week(language: &Language, name: &str, openings: Option<&[Opening]>) -> Option<Html> {
    let openings = openings?;
    Some(html! {
        <>
            <h4 class="nhsuk-heading-xs">{ language.text(name) }</h4>
            <dl class="lcp-hours">
                for weekday in 0..7_u8 {
                    <div><dt>{ language.weekday(weekday) }</dt><dd>{ day(language, openings, weekday) }</dd></div>
                }
            </dl>
        </>
    })
}

fn day(language: &Language, openings: &[Opening], weekday: u8) -> String {
    let stretches: Vec<(u16, u16)> = openings
        .iter()
        .filter(|opening| opening.weekday == weekday)
        .map(|opening| (opening.opens, opening.closes))
        .collect();
    language.hours(&stretches)
}

fn altered(language: &Language, alteration: &Alteration) -> String {
    let kind = match alteration.kind {
        HoursKind::Reception => "hours-reception",
        HoursKind::Consulting => "hours-consulting",
    };
    let values = [
        ("date", language.date(alteration.date)),
        ("kind", language.text(kind)),
        ("hours", language.hours(&alteration.open)),
        ("reason", alteration.reason.clone().unwrap_or_default()),
    ];
    let key = if alteration.reason.is_some() { "hours-altered-why" } else { "hours-altered" };
    language.with(key, &values.each_ref().map(|(name, value)| (*name, value.as_str())))
}
