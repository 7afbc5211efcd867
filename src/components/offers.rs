//! The services of a partnership or a surgery, each with a sentence that says who provides it, and the alternatives.

use catalogue::sort::sorted_indices;
use std::rc::Rc;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Date, Delivery, Offer, ServiceIdx};
use yew::prelude::*;

use super::{paragraph, record_words};
use i18n::{Locale, format_date, word_key};

/// Whose services they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offering {
    /// A partnership's.
    Partnership,
    /// A surgery's.
    Surgery,
    /// A funder's, for those who stay with it.
    Funder,
}

/// The properties of [`offers`].
#[derive(Clone, Debug, PartialEq)]
pub struct OffersProps<'a> {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The offers.
    pub offers: &'a [Offer],
    /// Whose they are.
    pub by: Offering,
    /// The day of the visit.
    pub today: Date,
}

/// Services with the same facts.
struct ServiceGroup {
    names: Vec<String>,
    lines: Vec<String>,
    record: Option<String>,
}

/// The offers in force on the day, ordered by need; a sentence when none is known.
///
/// Services with the same facts are one item. The record line stands once below the list where all items share it.
pub fn offers(locale: &Locale, props: &OffersProps<'_>) -> Html {
    let groups = service_groups(locale, props);
    let Some(first) = groups.first() else { return paragraph(locale.text("offers-not-known")) };
    let shared_record =
        first.record.clone().filter(|_| groups.iter().all(|group| group.record == first.record));
    let is_shared = shared_record.is_some();
    let comma = locale.text("list-comma");
    let source = |record: String| html! { <span class="nhsuk-body-s lcp-source">{ record }</span> };
    html! {
        <>
            <ul class="nhsuk-list lcp-offers">
                for ServiceGroup { names, lines, record } in groups {
                    <li>
                        <strong class="lcp-line">{ names.join(&comma) }</strong>
                        for line in lines {
                            <span class="lcp-line">{ line }</span>
                        }
                        { record.filter(|_| !is_shared).map(source) }
                    </li>
                }
            </ul>
            if let Some(record) = shared_record {
                <p>{ source(record) }</p>
            }
        </>
    }
}

fn service_groups(locale: &Locale, props: &OffersProps<'_>) -> Vec<ServiceGroup> {
    let in_force = |offer: &&Offer| offer.until.is_none_or(|until| until >= props.today);
    let offers: Vec<&Offer> = props.offers.iter().filter(in_force).collect();
    let keys: Vec<[&str; 2]> = offers.iter().map(|offer| need(&props.catalogue, offer.service)).collect();
    let order = sorted_indices(offers.len(), &mut |one, two| {
        (keys[one], offers[one].since).cmp(&(keys[two], offers[two].since))
    });
    let mut groups: Vec<ServiceGroup> = Vec::new();
    for at in order {
        let offer = offers[at];
        let [need, service] = keys[at];
        let name = if need == service {
            service.to_owned()
        } else {
            locale.with("need-service", &[("need", need), ("service", service)])
        };
        let lines = lines(locale, props, offer);
        let record =
            offer.checked_on.map(|on| record_words(locale, Some(on), props.today, offer.source.as_deref()));
        match groups.iter_mut().find(|group| group.lines == lines && group.record == record) {
            Some(group) => group.names.push(name),
            None => groups.push(ServiceGroup { names: vec![name], lines, record }),
        }
    }
    groups
}

/// The need that a service belongs to, and the service: `Long-term conditions` and `Diabetes`.
fn need(catalogue: &Catalogue, at: ServiceIdx) -> [&str; 2] {
    let name = |at| catalogue.service(at).map(|service| service.name.as_str());
    let own = name(at).unwrap_or_default();
    let parent = catalogue.service(at).and_then(|service| service.parent).and_then(name);
    [parent.unwrap_or(own), own]
}

/// Who provides the service of an offer, in a sentence.
#[must_use]
pub fn run_by(locale: &Locale, offer: &Offer, by: Offering) -> String {
    let who = locale.text(match by {
        Offering::Partnership => "this-partnership",
        Offering::Surgery => "this-surgery",
        Offering::Funder => "this-funder",
    });
    let key = word_key("provided", offer.delivery.word());
    match &offer.provided_by {
        Some(by) => locale.with(&(key + "-by"), &[("who", &who), ("by", by)]),
        None => locale.with(&key, &[("who", &who)]),
    }
}

fn lines(locale: &Locale, props: &OffersProps<'_>, offer: &Offer) -> Vec<String> {
    let comma = locale.text("list-comma");
    let list = |names: &[String]| (!names.is_empty()).then(|| names.join(&comma));
    let places = places(&props.catalogue, offer);
    // A partnership's own service needs an alternative, or the reason why there is none.
    let nothing_else = offer.delivery == Delivery::Made
        && offer.alternatives.is_empty()
        && offer.no_alternative_reason.is_none()
        && props.by == Offering::Partnership;
    let more = [
        (
            "offer-from",
            offer.since.filter(|since| *since > props.today).map(|since| format_date(locale, since)),
        ),
        ("offer-until", offer.until.map(|until| format_date(locale, until))),
        ("offer-at", list(&places)),
        ("offer-for", offer.target_group.clone()),
        ("offer-hours", offer.hours.clone()),
        ("offer-referral", offer.referral.map(|referral| locale.word("referral", referral.word()))),
        ("offer-alternatives", list(&offer.alternatives)),
        ("offer-no-alternative", offer.no_alternative_reason.clone()),
        ("offer-alternatives-not-known", nothing_else.then(String::new)),
    ];
    let said = more.iter().filter_map(|(key, value)| Some(locale.with(key, &[("value", value.as_ref()?)])));
    std::iter::once(run_by(locale, offer, props.by)).chain(said).chain(ages(locale, offer)).collect()
}

/// The age limits; `None` where there are none.
fn ages(locale: &Locale, offer: &Offer) -> Option<String> {
    let (key, from, to) = match (offer.minimum_age, offer.maximum_age) {
        (Some(from), Some(to)) => ("offer-ages", from, to),
        (Some(from), None) => ("offer-ages-from", from, from),
        (None, Some(to)) => ("offer-ages-to", to, to),
        (None, None) => return None,
    };
    Some(locale.counts(key, &[("from", from.into()), ("to", to.into())]))
}

/// The names of the sites where the service is provided.
fn places(catalogue: &Catalogue, offer: &Offer) -> Vec<String> {
    if offer.at_sites.is_empty() {
        return Vec::new();
    }
    let sites = catalogue.practices.iter().flat_map(|practice| {
        practice.sites.iter().map(move |site| (site, site.name.as_ref().unwrap_or(&practice.name)))
    });
    sites.filter(|(site, _)| offer.at_sites.contains(&site.id)).map(|(_, name)| name.clone()).collect()
}
