//! Which partnership the surgery belongs to, belonged to and will belong to.

use catalogue::{Date, Membership, Practice};
use enrolment::memberships;
use yew::prelude::*;

use super::PracticePageProps;
use crate::components::{MembershipLineProps, membership_line};
use i18n::{Locale, format_date};

/// Today's membership, then the dates of every membership; `None` when nothing is known.
pub(super) fn membership(locale: &Locale, props: &PracticePageProps, practice: &Practice) -> Option<Html> {
    if !practice.membership_known {
        return None;
    }
    let today = props.page.dataset.today;
    let line = MembershipLineProps { catalogue: props.page.catalogue(), at: props.at, today };
    Some(html! {
        <>
            <p>{ membership_line(locale, &line) }</p>
            for membership in memberships(practice) {
                for sentence in dates(locale, props, &membership) {
                    <p>{ sentence }</p>
                }
            }
        </>
    })
}

/// When a membership began, begins, ends or ended, a sentence for each date.
fn dates(locale: &Locale, props: &PracticePageProps, membership: &Membership) -> Vec<String> {
    let dataset = &props.page.dataset;
    let today = dataset.today;
    let Some(partnership) = dataset.catalogue.partnership(membership.partnership) else { return Vec::new() };
    let sentence = |key: &str, date: Date| {
        locale.with(key, &[("name", &partnership.name), ("date", &format_date(locale, date))])
    };
    let (from, until) = (membership.period.from, membership.period.until);
    let (begins, ends) = if membership.period.contains(today) {
        let begins = from.map(|from| sentence("surgery-partnership-since", from));
        (begins, until.map(|until| sentence("surgery-partnership-leaves", until)))
    } else if let Some(until) = until.filter(|until| *until < today) {
        (None, Some(sentence("surgery-partnership-was", until)))
    } else {
        (from.map(|from| sentence("surgery-partnership-joins", from)), None)
    };
    begins.into_iter().chain(ends).collect()
}
