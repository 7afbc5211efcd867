//! Whom to call when the surgery is closed, as far as the dataset says.

use catalogue::{Offer, Practice, ServiceIdx};
use yew::prelude::*;

use super::PracticePageProps;
use crate::components::{Offering, run_by, section_heading};
use i18n::Locale;

/// The id of the service for care at night and at weekends in the tables.
const OUT_OF_HOURS: &str = "out-of-hours";

/// Care out of hours, by the surgery or else by its partnership; urgent help; and whom people call who live too far
/// away for home visits. `None` when the dataset has none of it.
pub(super) fn out_of_hours(locale: &Locale, props: &PracticePageProps, practice: &Practice) -> Option<Html> {
    let urgent = props.page.dataset.catalogue.about.urgent.as_ref();
    let instead = practice.instead_of_home_visits.as_ref();
    let service = service(locale, props, practice);
    if service.is_none() && urgent.is_none() && instead.is_none() {
        return None;
    }
    Some(html! {
        <>
            { service }
            if let Some(urgent) = urgent {
                <p>{ urgent }</p>
            }
            if let Some(instead) = instead {
                { section_heading(3, &locale.text("closed-home-visits")) }
                <p>{ instead }</p>
            }
        </>
    })
}

/// Who runs the service for care out of hours; `None` when neither the surgery nor its partnership offers it.
fn service(locale: &Locale, props: &PracticePageProps, practice: &Practice) -> Option<Html> {
    let dataset = &props.page.dataset;
    let catalogue = &dataset.catalogue;
    let service = catalogue.service_by_id(OUT_OF_HOURS)?;
    if let Some(offer) = find_offer(&practice.offers, service) {
        return Some(html! { <p>{ run_by(locale, offer, Offering::Surgery) }</p> });
    }
    let partnership = catalogue.partnership(practice.partnership_on(dataset.today)?)?;
    let offer = find_offer(&partnership.offers, service)?;
    Some(html! {
        <>
            <p>{ locale.with("closed-through", &[("name", &partnership.name)]) }</p>
            <p>{ run_by(locale, offer, Offering::Partnership) }</p>
        </>
    })
}

/// The first offer of a service.
fn find_offer(offers: &[Offer], service: ServiceIdx) -> Option<&Offer> {
    offers.iter().find(|offer| offer.service == service)
}
