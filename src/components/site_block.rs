//! A site of a surgery: its address, its phone number, its hours.

use catalogue::{Moment, Site, SiteDetails};
use yew::prelude::*;

use super::{call_link, hours_list, section_heading};
use i18n::Locale;

/// The properties of [`site_block`].
#[derive(Clone, Debug, PartialEq)]
pub struct SiteBlockProps {
    /// The site.
    pub site: Site,
    /// The name of its surgery, for a site without a name of its own.
    pub surgery: String,
    /// Its address and phone number; `None` until they have arrived.
    pub details: Option<SiteDetails>,
    /// How far it is from the places that the person gave; empty without one.
    pub distance: Html,
    /// This minute.
    pub now: Moment,
    /// Whether to say that the site is open now.
    pub tells_open: bool,
}

/// The site.
pub fn site_block(locale: &Locale, props: &SiteBlockProps) -> Html {
    let name = props.site.name.as_ref().unwrap_or(&props.surgery);
    let details = props.details.clone().unwrap_or_default();
    let lines = details.address.into_iter().chain(props.site.town.clone());
    html! {
        <div class="lcp-site">
            { section_heading(3, name) }
            <address>
                for line in lines {
                    { line }
                    <br />
                }
                { &props.site.postcode }
            </address>
            if let Some(phone) = &details.phone {
                <p>{ locale.text("contact-phone") }{ ": " }{ call_link(phone) }</p>
            }
            <div class="nhsuk-u-margin-bottom-4">{ props.distance.clone() }</div>
            { hours_list(locale, &props.site.hours, props.now, props.tells_open) }
        </div>
    }
}
