//! The surgeries that belong to it today: the nearest first where there is a place, otherwise by name.

use catalogue::PracticeIdx;
use catalogue::order::positions;

use super::PartProps;
use crate::components::{MemberListProps, Part, member_list, paragraph};
use crate::language::Language;

/// The surgeries, each with a link.
pub(super) fn members(language: &Language, props: &PartProps) -> Part {
    let members = belonging(props);
    let heading = language.count("members-heading", members.len());
    let content = if members.is_empty() {
        vec![paragraph(language.text("members-none"))]
    } else {
        let order = if props.page.place().is_some() { "members-nearest" } else { "members-by-name" };
        let members = MemberListProps { catalogue: props.page.catalogue(), members };
        vec![paragraph(language.text(order)), member_list(language, &members)]
    };
    Part::headed("members-heading", heading, content)
}

/// The surgeries in order, each with the metres from the place.
fn belonging(props: &PartProps) -> Vec<(PracticeIdx, Option<f64>)> {
    let dataset = &props.page.dataset;
    let place = props.page.place();
    let members: Vec<(PracticeIdx, Option<f64>, &str)> = (0_u32..)
        .zip(&dataset.catalogue.practices)
        .filter(|(_, practice)| practice.partnership_on(dataset.today) == Some(props.at))
        .map(|(at, practice)| {
            let sites = practice.sites.iter();
            let metres = place.and_then(|place| {
                sites.map(|site| geography::metres(place.position, site.position)).min_by(f64::total_cmp)
            });
            (PracticeIdx(at), metres, practice.name.as_str())
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
