//! Services, each with a plain sentence that says who provides it.

use std::rc::Rc;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Date, Offer};
use yew::prelude::*;

use super::{RecordLineProps, paragraph, record_line};
use crate::language::{Language, word_key};

/// What [`offers`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct OffersProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The offers.
    pub offers: Vec<Offer>,
    /// The day of the visit.
    pub today: Date,
}

/// The offers in force on the day. Nothing known is said to be so.
pub fn offers(language: &Language, props: &OffersProps) -> Html {
    let in_force = |offer: &&Offer| offer.until.is_none_or(|until| until >= props.today);
    let offers: Vec<&Offer> = props.offers.iter().filter(in_force).collect();
    if offers.is_empty() {
        return paragraph(language.text("offers-not-known"));
    }
    html! {
        <ul class="nhsuk-list lcp-offers">
            for offer in offers { <li>{ line(language, props, offer) }</li> }
        </ul>
    }
}

fn line(language: &Language, props: &OffersProps, offer: &Offer) -> Html {
    let service = props.catalogue.service(offer.service).map(|service| service.name.as_str());
    let by = offer.provided_by.as_deref();
    let delivery = word_key("delivery", offer.delivery.word());
    let how = match by {
        Some(by) => language.with(&format!("{delivery}-by"), &[("by", by)]),
        None => language.text(&delivery),
    };
    let more = [
        offer.since.filter(|since| *since > props.today).map(|since| ("offer-from", language.date(since))),
        offer.until.map(|until| ("offer-until", language.date(until))),
        (!offer.alternatives.is_empty()).then(|| ("offer-alternatives", offer.alternatives.join(", "))),
        offer.no_alternative_reason.clone().map(|why| ("offer-no-alternative", why)),
        offer.target_group.clone().map(|group| ("offer-for", group)),
        offer.referral.map(|referral| ("offer-referral", language.word("referral", referral.word()))),
        offer.hours.clone().map(|hours| ("offer-hours", hours)),
    ];
    html! {
        <>
            <strong>{ service }</strong><br />{ how }
            for (key, value) in more.into_iter().flatten() {
                <span class="lcp-source">{ language.with(key, &[("value", &value)]) }</span>
            }
            if offer.checked_on.is_some() {
                <span class="nhsuk-body-s lcp-source">
                    { record_line(language, &RecordLineProps { checked_on: offer.checked_on, today: props.today, source: offer.source.clone() }) }
                </span>
            }
        </>
    }
}
