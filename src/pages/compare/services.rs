//! The services, one row each: who provides it with each choice, where and how far, and how a person gets to it.

use catalogue::sort::sorted_indices;
use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Delivery, Offer};
use finder::Group;
use yew::prelude::*;

use super::{Column, Row};
use crate::components::{Offering, run_by};
use crate::pages::PageProps;
use i18n::{Locale, format_date, format_distance};

/// A service with one choice.
struct ServiceCell {
    /// What the cell says.
    lines: Vec<String>,
    /// What choices may differ in, in the order of [`DIFFERENCES`].
    facets: [String; DIFFERENCES.len()],
}

/// The keys of what choices may differ in.
const DIFFERENCES: [&str; 3] =
    ["compare-differs-provider", "compare-differs-place", "compare-differs-referral"];

/// A row for each service that a choice has today or will have, by name; those that the person filters by are to be first.
pub(super) fn service_rows(locale: &Locale, page: &PageProps, columns: &[Column<'_>]) -> Vec<Row> {
    let catalogue = &page.dataset.catalogue;
    let choices = &page.state.choices;
    let services = &catalogue.services;
    let mut rows = Vec::new();
    for at in sorted_indices(services.len(), &mut |one, two| {
        locale.compare(&services[one].name, &services[two].name)
    }) {
        let service = &services[at];
        let is_wanted = [&choices.filters, &choices.matters]
            .iter()
            .any(|chosen| chosen.contains(Group::Service, service.id.as_str()));
        let cells: Vec<Option<ServiceCell>> =
            columns.iter().map(|column| service_cell(locale, page, column, at)).collect();
        if is_wanted || cells.iter().any(Option::is_some) {
            let row = service_row(locale, columns, &service.name, &cells);
            rows.push(Row { is_first: is_wanted, ..row });
        }
    }
    rows
}

/// What a choice says of a service; `None` when it does not list it. An offer that has ended does not count.
fn service_cell(locale: &Locale, page: &PageProps, column: &Column<'_>, at: usize) -> Option<ServiceCell> {
    let today = page.dataset.today;
    let mut cell = ServiceCell { lines: Vec::new(), facets: Default::default() };
    let in_force =
        |offer: &&Offer| offer.service.index() == at && offer.until.is_none_or(|until| until >= today);
    for offer in column.offers.iter().filter(in_force) {
        let provider = match (offer.delivery, &offer.provided_by) {
            (Delivery::Bought | Delivery::ByOtherPartnership, Some(by)) => {
                locale.with("compare-by", &[("by", by)])
            }
            (Delivery::Made, _) | (_, None) => locale.word("delivery", offer.delivery.word()),
            (_, Some(_)) => run_by(locale, offer, Offering::Partnership),
        };
        let referral = offer.referral.map(|referral| locale.word("referral", referral.word()));
        let of_day = |key, day| locale.with(key, &[("value", &format_date(locale, day))]);
        let dates = [
            offer.since.filter(|since| *since > today).map(|since| of_day("offer-from", since)),
            offer.until.map(|until| of_day("offer-until", until)),
        ];
        // What a choice does itself, no other choice does.
        let [by, place, way] = &mut cell.facets;
        by.push_str(if offer.delivery == Delivery::Made { &column.name } else { &provider });
        place.extend(offer.at_sites.iter().map(catalogue::SiteId::as_str));
        way.push_str(referral.as_deref().unwrap_or_default());
        cell.lines.push(provider);
        cell.lines.extend(dates.into_iter().flatten().chain(place_line(locale, page, offer)).chain(referral));
    }
    (!cell.lines.is_empty()).then_some(cell)
}

/// Where the service is: the nearest of its sites with its distance, or the first one without a place; `None` when no
/// site is known.
fn place_line(locale: &Locale, page: &PageProps, offer: &Offer) -> Option<String> {
    let mut nearest: Option<(f64, &str)> = None;
    for practice in &page.dataset.catalogue.practices {
        for site in practice.sites.iter().filter(|site| offer.at_sites.contains(&site.id)) {
            let metres = page.place().map_or(0.0, |home| geography::metres(home.position, site.position));
            if nearest.is_none_or(|(least, _)| metres < least) {
                nearest = Some((metres, site.name.as_ref().unwrap_or(&practice.name)));
            }
        }
    }
    let (metres, name) = nearest?;
    let value = match page.place() {
        Some(_) => [name, &locale.text("list-comma"), &format_distance(locale, metres)].concat(),
        None => name.to_owned(),
    };
    Some(locale.with("offer-at", &[("value", &value)]))
}

/// The row of a service, with the words in what the choices differ below its name.
fn service_row(locale: &Locale, columns: &[Column<'_>], name: &str, cells: &[Option<ServiceCell>]) -> Row {
    let listing = columns.iter().filter(|column| !column.offers.is_empty()).count();
    let differs = difference(locale, cells, listing);
    // Of a choice that lists no service nobody knows whether it is the same.
    let all_known = listing == columns.len();
    let is_same = differs.is_none() && all_known;
    let words = if is_same && listing > 1 { Some(locale.text("compare-same")) } else { differs };
    let name = html! {
        <>
            { name }
            if let Some(words) = words {
                <span class="nhsuk-body-s lcp-source">{ words }</span>
            }
        </>
    };
    let content = |(column, cell): (&Column<'_>, &Option<ServiceCell>)| match cell {
        Some(cell) => html! {
            for line in &cell.lines {
                <span class="lcp-line">{ line }</span>
            }
        },
        // Of a choice that lists no service, none is known.
        None if column.offers.is_empty() => locale.text("not-known").into(),
        None => locale.text("compare-not-listed").into(),
    };
    let cells = columns.iter().zip(cells).map(content).collect();
    Row { is_first: false, name, cells, differs: !is_same }
}

/// In what the choices that list services, `listing` of them, differ, in words; `None` where they are the same.
fn difference(locale: &Locale, cells: &[Option<ServiceCell>], listing: usize) -> Option<String> {
    let known: Vec<&ServiceCell> = cells.iter().flatten().collect();
    let missing = (known.len() < listing).then_some("compare-differs-missing");
    let differ = |at: usize| known.windows(2).any(|two| two[0].facets[at] != two[1].facets[at]);
    let named = DIFFERENCES.iter().enumerate().filter(|(at, _)| differ(*at)).map(|(_, key)| *key);
    let named: Vec<String> = missing.into_iter().chain(named).map(|key| locale.text(key)).collect();
    let what = named.join(&locale.text("list-comma"));
    (!what.is_empty()).then(|| locale.with("compare-differs", &[("what", &what)]))
}
