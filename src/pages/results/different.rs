//! What is different about a choice among those that stand beside it: the services that only it has.

use catalogue::{Catalogue, Date, Offer, ServiceIdx};
use finder::PartnershipFound;

use super::ResultsSectionProps;
use i18n::Locale;

/// The most services that a card names.
const MOST: usize = 2;

/// The services of all choices in a list.
pub(super) struct Different<'a> {
    catalogue: &'a Catalogue,
    today: Date,
    /// The services of each choice, each service once; none where that of any choice is not known, since nobody can say
    /// then what only one has.
    offered: Vec<Vec<ServiceIdx>>,
}

impl<'a> Different<'a> {
    /// Staying, and the partnerships that are shown.
    pub(super) fn among(props: &'a ResultsSectionProps, shown: &[PartnershipFound]) -> Self {
        let (catalogue, today) = (&*props.page.dataset.catalogue, props.page.dataset.today);
        let stay = props.results.stay.and_then(|stay| catalogue.funder(stay.funder));
        let partnerships = shown.iter().filter_map(|found| catalogue.partnership(found.at));
        let offers = partnerships.map(|partnership| &partnership.offers);
        let offers = stay.map(|funder| &funder.offers).into_iter().chain(offers);
        let offered: Vec<_> = offers.map(|offers| services(offers, today)).collect();
        let comparable = stay.is_some() && offered.iter().all(|services| !services.is_empty());
        Self { catalogue, today, offered: if comparable { offered } else { Vec::new() } }
    }

    /// The services that only the choice with these offers has; where there is none, the first sentence of `about`.
    pub(super) fn of(&self, locale: &Locale, offers: &[Offer], about: Option<&str>) -> Option<String> {
        let only_here = |service: &ServiceIdx| {
            let with = self.offered.iter().filter(|services| services.contains(service));
            with.count() == 1
        };
        let names: Vec<&str> = services(offers, self.today)
            .into_iter()
            .filter(only_here)
            .filter_map(|at| self.catalogue.service(at))
            .map(|service| service.name.as_str())
            .collect();
        if names.is_empty() {
            return about.map(|text| first_sentence(text).to_owned());
        }
        let shown = names.iter().copied().take(MOST).collect::<Vec<_>>().join(&locale.text("list-comma"));
        Some(locale.named_count("choice-only-this", &shown, names.len().saturating_sub(MOST)))
    }
}

/// The services that can be had on a day, each once.
fn services(offers: &[Offer], today: Date) -> Vec<ServiceIdx> {
    let mut services: Vec<ServiceIdx> = Vec::new();
    for offer in offers.iter().filter(|offer| offer.is_there_on(today)) {
        if !services.contains(&offer.service) {
            services.push(offer.service);
        }
    }
    services
}

/// The first sentence of a text: up to the first full stop, of whatever script, with a space behind it.
fn first_sentence(text: &str) -> &str {
    let stops = text.match_indices(['.', '।', '۔']);
    let end = stops.map(|(at, stop)| at + stop.len()).find(|&end| text[end..].starts_with(' '));
    &text[..end.unwrap_or(text.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_sentence_ends_at_its_full_stop() {
        for (text, expected) in [
            ("Twelve GP surgeries. They work as one team.", "Twelve GP surgeries."),
            ("Open from 8.30am. Ask.", "Open from 8.30am."),
            ("One sentence.", "One sentence."),
            ("No full stop", "No full stop"),
            ("ایک جملہ۔ دوسرا جملہ۔", "ایک جملہ۔"),
            ("", ""),
        ] {
            assert_eq!(first_sentence(text), expected);
        }
    }
}
