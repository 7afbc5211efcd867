//! Whom to call when the surgery is closed, as far as the dataset says.

use catalogue::{Offer, Practice};
use design::element::pieces;
use yew::prelude::*;

use super::PracticePageProps;
use crate::components::{Offering, paragraph, run_by, section_heading};
use crate::language::Language;

/// The id that tables give to care at night and at weekends.
const OUT_OF_HOURS: &str = "out-of-hours";

/// Care out of hours, of the surgery or of its partnership; urgent help; whom people far away call. `None` when
/// the dataset says none of it.
pub(super) fn closed(language: &Language, props: &PracticePageProps, practice: &Practice) -> Option<Html> {
    let dataset = &props.page.dataset;
    let catalogue = &dataset.catalogue;
    let service = catalogue.service_by_id(OUT_OF_HOURS);
    let partnership = practice.partnership_on(dataset.today).and_then(|at| catalogue.partnership(at));
    let of = |offers: &[Offer], by: Offering| {
        let offer = offers.iter().find(|offer| Some(offer.service) == service)?;
        Some(paragraph(run_by(language, offer, by)))
    };
    let by_surgery = of(&practice.offers, Offering::Surgery);
    let by_partnership = || {
        let partnership = partnership?;
        let said = of(&partnership.offers, Offering::Partnership)?;
        Some(pieces(vec![paragraph(language.with("closed-through", &[("name", &partnership.name)])), said]))
    };
    let mut said: Vec<Html> = by_surgery.or_else(by_partnership).into_iter().collect();
    said.extend(catalogue.about.urgent.as_ref().map(paragraph));
    if let Some(instead) = &practice.instead_of_home_visits {
        said.push(section_heading(3, &language.text("closed-home-visits")));
        said.push(paragraph(instead));
    }
    (!said.is_empty()).then(|| pieces(said))
}
