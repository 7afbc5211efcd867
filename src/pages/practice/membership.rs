//! Which partnership the surgery is with, was with and will be with.

use std::rc::Rc;

use catalogue::Practice;
use design::element::{classed, pieces};
use yew::prelude::*;

use super::PracticePageProps;
use crate::components::{MembershipLineProps, membership_line, paragraph};
use crate::language::Language;

/// Today's, and what came before or comes next; `None` when nothing is known.
pub(super) fn membership(
    language: &Language,
    props: &PracticePageProps,
    practice: &Practice,
) -> Option<Html> {
    let dataset = &props.page.dataset;
    if !practice.membership_known {
        return None;
    }
    let catalogue = Rc::clone(&dataset.catalogue);
    let line = MembershipLineProps { catalogue, at: props.at, today: dataset.today };
    let mut said = vec![classed("p", "", membership_line(language, &line))];
    for membership in &practice.memberships {
        let Some(partnership) = dataset.catalogue.partnership(membership.partnership) else { continue };
        let (from, until) = (membership.period.from, membership.period.until);
        let day = |key: &str, date| {
            paragraph(language.with(key, &[("name", &partnership.name), ("date", &language.date(date))]))
        };
        if membership.period.contains(dataset.today) {
            said.extend(from.map(|from| day("surgery-partnership-since", from)));
            said.extend(until.map(|until| day("surgery-partnership-leaves", until)));
        } else if let Some(until) = until.filter(|until| *until < dataset.today) {
            said.push(day("surgery-partnership-was", until));
        } else {
            said.extend(from.map(|from| day("surgery-partnership-joins", from)));
        }
    }
    Some(pieces(said))
}
