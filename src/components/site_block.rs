//! A site of a surgery: its address, its phone number, whether it is open now.

use catalogue::{Moment, Site, SiteDetails};
use yew::prelude::*;

use super::{call_link, section_heading, site_opening_line, small_print};
use i18n::Locale;

/// The properties of [`site_block`].
#[derive(Clone, Debug, PartialEq)]
pub struct SiteBlockProps<'a> {
    /// The site.
    pub site: &'a Site,
    /// The name of its surgery, for a site without a name of its own.
    pub surgery: &'a str,
    /// Its address and phone number; `None` until they have arrived.
    pub details: Option<&'a SiteDetails>,
    /// How far it is from the places that the person gave; empty without one.
    pub distance: Html,
    /// This minute.
    pub now: Moment,
    /// Whether to say that the site is open now.
    pub tells_open: bool,
}

/// The site.
pub fn site_block(locale: &Locale, props: &SiteBlockProps<'_>) -> Html {
    let name = props.site.name.as_deref().unwrap_or(props.surgery);
    let address = props.details.map(|details| details.address.as_slice()).unwrap_or_default();
    let lines = address.iter().chain(&props.site.town);
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
            if let Some(phone) = props.details.and_then(|details| details.phone.as_deref()) {
                <p>{ locale.text("contact-phone") }{ ": " }{ call_link(phone) }</p>
            }
            <div>{ props.distance.clone() }</div>
            // One line either way, so that nothing below it moves when the time becomes known.
            <div class="lcp-now">
                if props.tells_open {
                    <p class="nhsuk-u-margin-bottom-2">{ site_opening_line(locale, props.site, props.now) }</p>
                } else {
                    { small_print("nhsuk-u-margin-bottom-2", locale.text("hours-below")) }
                }
            </div>
        </div>
    }
}
