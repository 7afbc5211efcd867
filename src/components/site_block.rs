//! One door of a surgery: where it is, its number, its hours.

use catalogue::{Moment, Site, SiteDetails};
use design::element::{classed, element, pieces, words};
use yew::prelude::*;

use super::{call_link, hours_list, section_heading};
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
    /// How far it is from the places that the person gave; empty without one.
    pub distance: Html,
    /// This minute.
    pub now: Moment,
    /// Whether it may be said that a door is open at this minute.
    pub tells_open: bool,
}

/// The site.
pub fn site_block(language: &Language, props: &SiteBlockProps) -> Html {
    let name = props.site.name.as_ref().unwrap_or(&props.surgery);
    let details = props.details.clone().unwrap_or_default();
    let lines = details.address.into_iter().chain(props.site.town.clone());
    let mut address: Vec<Html> =
        lines.flat_map(|line| [words(line), element("br", &[], [], Html::default())]).collect();
    address.push(words(props.site.postcode.clone()));
    let mut parts = vec![section_heading(3, name), classed("address", "", pieces(address))];
    if let Some(phone) = &details.phone {
        let line = vec![words(language.text("contact-phone")), words(": "), call_link(phone)];
        parts.push(classed("p", "", pieces(line)));
    }
    parts.push(classed("p", "", props.distance.clone()));
    parts.push(hours_list(language, &props.site.hours, props.now, props.tells_open));
    classed("div", "lcp-site", pieces(parts))
}
