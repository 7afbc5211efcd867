//! How to join: through one of its surgeries, the nearest first; what changes then and what does not.

use catalogue::PracticeAt;
use catalogue::order::positions;
use design::element::pieces;
use enrolment::{Person, partnership_answer};
use yew::prelude::*;

use super::PartProps;
use crate::components::{
    MemberListProps, member_list, outcome_tag, paragraph, plain_list, section, section_heading,
};
use crate::language::Language;
use crate::visit::Whereabouts;

/// How to join, and the surgeries.
pub(super) fn joining(language: &Language, props: &PartProps) -> Html {
    let dataset = &props.page.dataset;
    let person = Person {
        home: props.page.place(),
        second_place: None,
        current_practice: None,
        no_fixed_address: props.page.visit.whereabouts == Some(Whereabouts::NoFixedAddress),
        today: dataset.today,
    };
    let joining = partnership_answer(&dataset.catalogue, props.at, &person);
    let members = members(props);
    let order = if props.page.place().is_some() { "members-nearest" } else { "members-by-name" };
    let mut parts = vec![
        section_heading(2, &language.text("partnership-join-heading")),
        paragraph(language.text("partnership-join-how")),
        outcome_tag(language, joining.outcome()),
        paragraph(language.partnership_answer(joining)),
        effect(language, "partnership-changes-for-you", &props.partnership.what_changes),
        effect(language, "partnership-stays-for-you", &props.partnership.what_stays),
        section_heading(2, &language.count("members-heading", members.len())),
    ];
    if members.is_empty() {
        parts.push(paragraph(language.text("members-none")));
    } else {
        let members = MemberListProps { catalogue: props.page.catalogue(), members };
        parts.push(paragraph(language.text(order)));
        parts.push(member_list(language, &members));
    }
    section(parts)
}

/// What changes for a person who joins, or what does not; nothing where the source does not say.
fn effect(language: &Language, key: &str, items: &[String]) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    pieces(vec![section_heading(3, &language.text(key)), plain_list(items, false)])
}

/// The surgeries that belong to it today: nearest first where there is a place, otherwise by name.
fn members(props: &PartProps) -> Vec<(PracticeAt, Option<f64>)> {
    let dataset = &props.page.dataset;
    let place = props.page.place();
    let members: Vec<(PracticeAt, Option<f64>, &str)> = (0_u32..)
        .zip(&dataset.catalogue.practices)
        .filter(|(_, practice)| practice.partnership_on(dataset.today) == Some(props.at))
        .map(|(at, practice)| {
            let sites = practice.sites.iter();
            let metres = place.and_then(|place| {
                sites.map(|site| geography::metres(place.position, site.position)).min_by(f64::total_cmp)
            });
            (PracticeAt(at), metres, practice.name.as_str())
        })
        .collect();
    // Of two at the same distance with the same name, the first in the dataset stays first.
    let order = positions(members.len(), &mut |one, two| {
        let (one, two) = (&members[one], &members[two]);
        let (near, far) = (one.1.unwrap_or(0.0), two.1.unwrap_or(0.0));
        near.total_cmp(&far).then_with(|| one.2.cmp(two.2))
    });
    order.into_iter().map(|at| (members[at].0, members[at].1)).collect()
}
