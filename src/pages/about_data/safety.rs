//! How far a person can rely on the site: what could go wrong, and what is done about it.

use yew::prelude::*;

use crate::components::{paragraphs, plain_list};
use i18n::Locale;

/// What could go wrong, the most harmful first.
const HAZARDS: [&str; 8] = [
    "about-hazard-closed",
    "about-hazard-hours",
    "about-hazard-service",
    "about-hazard-visits",
    "about-hazard-place",
    "about-hazard-altered",
    "about-hazard-rights",
    "about-hazard-example",
];

/// What the site is, what it does not claim, and the hazards.
pub(super) fn safety(locale: &Locale) -> Html {
    let intro = ["about-safety-urgent", "about-safety-what", "about-safety-claim", "about-safety-list"];
    html! {
        <>
            { paragraphs(locale, &intro) }
            { plain_list(&HAZARDS.map(|key| locale.text(key)), false) }
        </>
    }
}
