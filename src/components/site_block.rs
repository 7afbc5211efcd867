//! One door of a surgery: where it is, its number, its hours.

use catalogue::{Site, SiteDetails};
use yew::prelude::*;

use super::{hours_list, paragraph};
use crate::language::Language;

/// What [`site_block`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct SiteBlockProps {
    /// The site.
    pub site: Site,
    /// The name of its surgery, for a site without one of its own.
    pub surgery: String,
    /// Its address and number; `None` until they have arrived.
    pub details: Option<SiteDetails>,
    /// Metres from the place, where one is known.
    pub metres: Option<f64>,
}

/// The site.
pub fn site_block(language: &Language, props: &SiteBlockProps) -> Html {
    let name = props.site.name.clone().unwrap_or_else(|| props.surgery.clone());
    let details = props.details.clone().unwrap_or_default();
    let lines = details.address.into_iter().chain(props.site.town.clone());
    let hours_known = props.site.hours.reception.is_some() || props.site.hours.consulting.is_some();
    html! {
        <div class="lcp-site">
            <h3 class="nhsuk-heading-s">{ name }</h3>
            <address>
                for line in lines { { line }<br /> }
                { &props.site.postcode }
            </address>
            if let Some(phone) = details.phone { { paragraph(language.with("site-phone", &[("phone", &phone)])) } }
            if let Some(metres) = props.metres { { paragraph(language.distance(metres)) } }
            if hours_known {
                { hours_list(language, &props.site.hours) }
            } else {
                { paragraph(language.text("hours-not-known")) }
            }
        </div>
    }
}
