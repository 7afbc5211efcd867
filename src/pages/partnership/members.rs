//! The surgeries that belong to the partnership today: the nearest first where there is a place, otherwise by name.

use catalogue::PracticeIdx;
use catalogue::sort::sort_by;
use yew::prelude::*;

use super::PartnershipSectionProps;
use crate::components::{MemberListProps, PageSection, member_list};
use i18n::Locale;

/// The surgeries, each with a link. Their number is in the heading.
pub(super) fn members(locale: &Locale, props: &PartnershipSectionProps) -> PageSection {
    let members = sorted_members(props);
    let heading = locale.count("members-heading", members.len());
    let order = if props.page.place().is_some() { "members-nearest" } else { "members-by-name" };
    let content = if members.is_empty() {
        html! { <p>{ locale.text("members-none") }</p> }
    } else {
        html! {
            <>
                <p>{ locale.text(order) }</p>
                { member_list(locale, &MemberListProps { catalogue: props.page.catalogue(), members }) }
            </>
        }
    };
    PageSection::headed("members-heading", heading, vec![content])
}

/// The surgeries in order, each with the metres from the person's place to its nearest site.
fn sorted_members(props: &PartnershipSectionProps) -> Vec<(PracticeIdx, Option<f64>)> {
    let dataset = &props.page.dataset;
    let place = props.page.place();
    let mut members: Vec<(PracticeIdx, Option<f64>, &str)> = (0_u32..)
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
    // The sort is stable: of two at the same distance with the same name, the first in the dataset stays first.
    sort_by(&mut members, |(_, metres, name), (_, other_metres, other_name)| {
        let (near, far) = (metres.unwrap_or(0.0), other_metres.unwrap_or(0.0));
        near.total_cmp(&far).then_with(|| name.cmp(other_name))
    });
    members.into_iter().map(|(at, metres, _)| (at, metres)).collect()
}
