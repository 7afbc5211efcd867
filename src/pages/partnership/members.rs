//! The surgeries that belong to the partnership today, those that can take the person first, and those that join later.

use enrolment::{MemberAnswer, members_to_come};
use yew::prelude::*;

use super::PartnershipSectionProps;
use crate::components::{MemberListProps, PageSection, member_list};
use i18n::Locale;

/// The surgeries, each with a link and its answer. Their number is in the heading.
pub(super) fn members(
    locale: &Locale,
    props: &PartnershipSectionProps<'_>,
    members: &[MemberAnswer],
) -> PageSection {
    let PartnershipSectionProps { page, at, .. } = props;
    let today = page.dataset.today;
    let to_come = members_to_come(&page.dataset.catalogue, *at, today);
    let heading = locale.count("members-heading", members.len());
    let order = match members {
        [] => "members-none",
        [first, ..] if first.metres.is_some() => "members-nearest",
        _ => "members-by-name",
    };
    let content = html! {
        <>
            <p>{ locale.text(order) }</p>
            if !members.is_empty() || !to_come.is_empty() {
                { member_list(locale, &MemberListProps { catalogue: page.catalogue(), today, members, to_come: &to_come }) }
            }
        </>
    };
    PageSection::headed("members-heading", heading, vec![content])
}
