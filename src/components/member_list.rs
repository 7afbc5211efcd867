//! The surgeries of a partnership, the nearest first where a place is known.

use std::rc::Rc;

use catalogue::{Catalogue, PracticeIdx};
use yew::prelude::*;

use crate::address::ViewState;
use crate::route::Route;
use i18n::{Locale, format_distance};

/// The properties of [`member_list`].
#[derive(Clone, Debug, PartialEq)]
pub struct MemberListProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The surgeries in order, each with the metres from the place.
    pub members: Vec<(PracticeIdx, Option<f64>)>,
}

/// The surgeries, each with a link.
pub fn member_list(locale: &Locale, props: &MemberListProps) -> Html {
    let members = props.members.iter().filter_map(|(at, metres)| {
        let practice = props.catalogue.practice(*at)?;
        Some((practice, metres.map(|metres| format_distance(locale, metres))))
    });
    html! {
        <ul class="nhsuk-list nhsuk-list--bullet">
            for (practice, distance) in members {
                <li key={practice.id.as_str()}>
                    <a href={ViewState::at(Route::Practice { id: practice.id.to_string() }).link()}>{ &practice.name }</a>
                    { ", " }{ town(practice) }
                    if let Some(distance) = distance { { ", " }{ distance } }
                </li>
            }
        </ul>
    }
}

/// The town of the main site, or its postcode.
fn town(practice: &catalogue::Practice) -> &str {
    let site = practice.sites.first();
    site.map_or("", |site| site.town.as_deref().unwrap_or(&site.postcode))
}
