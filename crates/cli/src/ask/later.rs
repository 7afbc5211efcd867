//! Services that were asked for and start after the day of the question: none of them is among what is offered now.

use catalogue::{Catalogue, Date, Offer, ServiceIdx};
use finder::Group;
use serde::Serialize;

use super::Answer;
use i18n::format_date;

/// A service that starts later, and with whom.
#[derive(Serialize)]
pub(super) struct LaterOffer<'a> {
    service: &'a str,
    name: &'a str,
    from: String,
    partnership: Option<&'a str>,
    practice: Option<&'a str>,
    funder: Option<&'a str>,
    /// Whether the same organisation has the service on the day as well, somewhere else or in another way.
    now: bool,
    /// All of it in a sentence.
    pub(super) text: String,
}

/// Whose service it is.
#[derive(Clone, Copy)]
enum By {
    Practice,
    Partnership,
    Funder,
}

/// The services asked for, by a choice or by words, that start after the day: the soonest first, then by name.
pub(super) fn later<'a>(asked: &'a Answer<'_>) -> Vec<LaterOffer<'a>> {
    let catalogue = &asked.release.catalogue;
    let wanted = wanted(asked);
    let mut found = Vec::new();
    let mut collect = |by: By, id: &'a str, name: &str, offers: &'a [Offer]| {
        let starts = offers.iter().filter(|offer| is_within(catalogue, offer.service, &wanted));
        for (offer, from) in starts.filter_map(|offer| Some((offer, starts_after(offer, asked.query.today)?)))
        {
            let Some(service) = catalogue.service(offer.service) else { continue };
            let day = format_date(asked.locale, from);
            let has_now =
                |other: &Offer| other.service == offer.service && other.is_there_on(asked.query.today);
            found.push(LaterOffer {
                service: service.id.as_str(),
                name: &service.name,
                from: from.to_string(),
                partnership: matches!(by, By::Partnership).then_some(id),
                practice: matches!(by, By::Practice).then_some(id),
                funder: matches!(by, By::Funder).then_some(id),
                now: offers.iter().any(has_now),
                text: format!("From {day}: {}, with {name}.", service.name),
            });
        }
    };
    for record in &catalogue.practices {
        collect(By::Practice, record.id.as_str(), &record.name, &record.offers);
    }
    for record in &catalogue.partnerships {
        collect(By::Partnership, record.id.as_str(), &record.name, &record.offers);
    }
    for record in &catalogue.funders {
        collect(By::Funder, record.id.as_str(), &record.name, &record.offers);
    }
    found.sort_by(|one, other| (&one.from, &one.text).cmp(&(&other.from, &other.text)));
    found.truncate(asked.query.limit);
    found
}

/// The first day of an offer that starts after a day.
fn starts_after(offer: &Offer, today: Date) -> Option<Date> {
    offer.since.filter(|since| *since > today)
}

/// The services that the person chose, and those that their words name.
fn wanted(asked: &Answer<'_>) -> Vec<ServiceIdx> {
    let catalogue = &asked.release.catalogue;
    let chosen = asked.query.filters.iter().filter(|(group, _)| *group == Group::Service);
    let mut wanted: Vec<ServiceIdx> = chosen.filter_map(|(_, id)| catalogue.service_by_id(id)).collect();
    wanted.extend(asked.index.services_named(catalogue, &asked.query.text));
    wanted
}

/// Whether a service is one of some, or a narrower one.
fn is_within(catalogue: &Catalogue, service: ServiceIdx, wanted: &[ServiceIdx]) -> bool {
    let parent = |at: &ServiceIdx| catalogue.service(*at).and_then(|found| found.parent);
    // A circle of parents ends after as many steps as there are services.
    let family = std::iter::successors(Some(service), parent).take(catalogue.services.len());
    family.into_iter().any(|at| wanted.contains(&at))
}
