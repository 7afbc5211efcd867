//! The surgeries of a partnership, each with its own answer: those that can take the person first.

use std::rc::Rc;

use catalogue::{Catalogue, Date, PracticeIdx};
use enrolment::{MemberAnswer, memberships};
use yew::prelude::*;

use crate::address::ViewState;
use crate::route::Route;
use i18n::{Locale, format_date, format_distance, joining};

/// The properties of [`member_list`].
#[derive(Clone, Debug, PartialEq)]
pub struct MemberListProps<'a> {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The day of the visit.
    pub today: Date,
    /// The surgeries in order.
    pub members: &'a [MemberAnswer],
    /// The surgeries that join later, each with its first day.
    pub to_come: &'a [(PracticeIdx, Date)],
}

/// The surgeries, each with a link, its distance, its answer and what changes there; then those that join later.
pub fn member_list(locale: &Locale, props: &MemberListProps<'_>) -> Html {
    let MemberListProps { catalogue, today, members, to_come } = props;
    html! {
        <ul class="nhsuk-list nhsuk-list--bullet">
            for member in *members {
                <li>
                    { surgery(catalogue, member.at) }
                    if let Some(metres) = member.metres { { ", " }{ format_distance(locale, metres) } }
                    { ". " }
                    { answer(locale, catalogue, member, *today) }
                </li>
            }
            for &(at, on) in *to_come {
                <li>
                    { surgery(catalogue, at) }
                    { ". " }
                    { locale.with("members-joins", &[("date", &format_date(locale, on))]) }
                    { leaves_again(locale, catalogue, (at, on), *today) }
                </li>
            }
        </ul>
    }
}

/// The last day of a surgery that joins on a day, where it leaves again within the year.
fn leaves_again(
    locale: &Locale,
    catalogue: &Catalogue,
    (at, on): (PracticeIdx, Date),
    today: Date,
) -> Option<String> {
    let joined = memberships(catalogue.practice(at)?).into_iter().find(|one| one.period.from == Some(on))?;
    let until = joined.period.until.filter(|&until| until < today.a_year_later())?;
    let day = format_date(locale, until);
    Some([" ", &locale.with("surgery-partnership-leaves", &[("date", &day)])].concat())
}

/// The surgery's own answer, and what is limited or changes there.
fn answer(locale: &Locale, catalogue: &Catalogue, member: &MemberAnswer, today: Date) -> String {
    let mut statement = member.answer.best_statement(today);
    let heading = joining::answer_heading(locale, &statement);
    // What the partnership's stage limits is said once, above the list.
    statement.beside.retain(|reason| !reason.kind.is_of_stage());
    let beside = joining::beside_sentences(locale, catalogue, &statement);
    std::iter::once([&heading, "."].concat()).chain(beside).collect::<Vec<_>>().join(" ")
}

/// The name of a surgery with a link, and its town.
fn surgery(catalogue: &Catalogue, at: PracticeIdx) -> Option<Html> {
    let practice = catalogue.practice(at)?;
    let href = ViewState::at(Route::Practice { id: practice.id.to_string() }).link();
    Some(html! { <><a {href}>{ &practice.name }</a>{ ", " }{ town(practice) }</> })
}

/// The town of the main site, or its postcode.
fn town(practice: &catalogue::Practice) -> &str {
    let site = practice.sites.first();
    site.map_or("", |site| site.town.as_deref().unwrap_or(&site.postcode))
}
