//! Services, each with a plain sentence that says who runs it, and where else a person can go.

use std::rc::Rc;

use catalogue::order::positions;
use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Date, Delivery, Offer, ServiceIdx};
use design::element::{classed, pieces, words};
use yew::prelude::*;

use super::{paragraph, record_words};
use crate::language::{Language, word_key};

/// Whose services they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offering {
    /// A partnership's.
    Partnership,
    /// A surgery's.
    Surgery,
}

/// What [`offers`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct OffersProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The offers.
    pub offers: Vec<Offer>,
    /// Whose they are.
    pub by: Offering,
    /// The day of the visit.
    pub today: Date,
}

/// Services of which the same is to be said.
struct Entry {
    names: Vec<String>,
    lines: Vec<String>,
    record: Option<String>,
}

/// The offers in force on the day, by what people need. Nothing known is said to be so.
///
/// Services of which all the same is known stand in one entry, and what holds of all entries is said once below.
pub fn offers(language: &Language, props: &OffersProps) -> Html {
    let entries = entries(language, props);
    let Some(first) = entries.first() else { return paragraph(language.text("offers-not-known")) };
    let one_record = entries.iter().all(|entry| entry.record == first.record);
    let shared = first.record.clone().filter(|_| one_record);
    let comma = language.text("list-comma");
    let source = |record: String| classed("span", "nhsuk-body-s lcp-source", words(record));
    let items = entries.into_iter().map(|Entry { names, lines, record }| {
        let mut parts = vec![classed("strong", "lcp-line", words(names.join(&comma)))];
        parts.extend(lines.into_iter().map(|line| classed("span", "lcp-line", words(line))));
        parts.extend(record.filter(|_| !one_record).map(source));
        classed("li", "", pieces(parts))
    });
    let list = classed("ul", "nhsuk-list lcp-offers", pieces(items.collect()));
    pieces(vec![list, shared.map_or_else(Html::default, |record| classed("p", "", source(record)))])
}

fn entries(language: &Language, props: &OffersProps) -> Vec<Entry> {
    let in_force = |offer: &&Offer| offer.until.is_none_or(|until| until >= props.today);
    let offers: Vec<&Offer> = props.offers.iter().filter(in_force).collect();
    let keys: Vec<[&str; 2]> = offers.iter().map(|offer| need(&props.catalogue, offer.service)).collect();
    let order = positions(offers.len(), &mut |one, two| {
        keys[one].cmp(&keys[two]).then_with(|| offers[one].since.cmp(&offers[two].since))
    });
    let mut entries: Vec<Entry> = Vec::new();
    for at in order {
        let offer = offers[at];
        let [need, service] = keys[at];
        let name = if need == service {
            service.to_owned()
        } else {
            language.with("need-service", &[("need", need), ("service", service)])
        };
        let lines = lines(language, props, offer);
        let record =
            offer.checked_on.map(|on| record_words(language, Some(on), props.today, offer.source.as_deref()));
        match entries.iter_mut().find(|entry| entry.lines == lines && entry.record == record) {
            Some(entry) => entry.names.push(name),
            None => entries.push(Entry { names: vec![name], lines, record }),
        }
    }
    entries
}

/// What a person needs, and the service: of "Diabetes" that is "Long-term conditions".
fn need(catalogue: &Catalogue, at: ServiceIdx) -> [&str; 2] {
    let name = |at| catalogue.service(at).map(|service| service.name.as_str());
    let own = name(at).unwrap_or_default();
    let parent = catalogue.service(at).and_then(|service| service.parent).and_then(name);
    [parent.unwrap_or(own), own]
}

/// Who runs the service of an offer, in a sentence.
#[must_use]
pub fn run_by(language: &Language, offer: &Offer, by: Offering) -> String {
    let who = language.text(match by {
        Offering::Partnership => "this-partnership",
        Offering::Surgery => "this-surgery",
    });
    let key = word_key("provided", offer.delivery.word());
    match &offer.provided_by {
        Some(by) => language.with(&(key + "-by"), &[("who", &who), ("by", by)]),
        None => language.with(&key, &[("who", &who)]),
    }
}

fn lines(language: &Language, props: &OffersProps, offer: &Offer) -> Vec<String> {
    let comma = language.text("list-comma");
    let list = |names: &[String]| (!names.is_empty()).then(|| names.join(&comma));
    let places = places(&props.catalogue, offer);
    // Its own service needs another beside it, or the reason why there is none.
    let nothing_else = offer.delivery == Delivery::Made
        && offer.alternatives.is_empty()
        && offer.no_alternative_reason.is_none()
        && props.by == Offering::Partnership;
    let more = [
        ("offer-from", offer.since.filter(|since| *since > props.today).map(|since| language.date(since))),
        ("offer-until", offer.until.map(|until| language.date(until))),
        ("offer-at", list(&places)),
        ("offer-for", offer.target_group.clone()),
        ("offer-hours", offer.hours.clone()),
        ("offer-referral", offer.referral.map(|referral| language.word("referral", referral.word()))),
        ("offer-alternatives", list(&offer.alternatives)),
        ("offer-no-alternative", offer.no_alternative_reason.clone()),
        ("offer-alternatives-not-known", nothing_else.then(String::new)),
    ];
    let said = more.iter().filter_map(|(key, value)| Some(language.with(key, &[("value", value.as_ref()?)])));
    std::iter::once(run_by(language, offer, props.by)).chain(said).chain(ages(language, offer)).collect()
}

/// For whom by age, where the service is for some ages only.
fn ages(language: &Language, offer: &Offer) -> Option<String> {
    let (key, from, to) = match (offer.minimum_age, offer.maximum_age) {
        (Some(from), Some(to)) => ("offer-ages", from, to),
        (Some(from), None) => ("offer-ages-from", from, from),
        (None, Some(to)) => ("offer-ages-to", to, to),
        (None, None) => return None,
    };
    Some(language.counts(key, &[("from", from.into()), ("to", to.into())]))
}

/// The doors at which the service is given, by name and town.
fn places(catalogue: &Catalogue, offer: &Offer) -> Vec<String> {
    if offer.at_sites.is_empty() {
        return Vec::new();
    }
    let doors = catalogue.practices.iter().flat_map(|practice| {
        practice.sites.iter().map(move |site| (site, site.name.as_ref().unwrap_or(&practice.name)))
    });
    doors.filter(|(site, _)| offer.at_sites.contains(&site.id)).map(|(_, name)| name.clone()).collect()
}
