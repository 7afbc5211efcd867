//! A partnership's page: what it is, who runs and checks it, what it offers, who belongs to it.

mod about_it;
mod accountable;
mod joining;
mod people;
mod what_it_does;

use catalogue::{Partnership, PartnershipAt};
use design::element::{classed, words};
use design::{TextSize, back_link};
use yew::prelude::*;

use self::about_it::about_it;
use self::accountable::accountable;
use self::joining::joining;
use self::people::people;
use self::what_it_does::what_it_does;
use super::page_props::PageProps;
use crate::components::{RecordLineProps, column, page_heading, record_line, small_print};
use crate::language::Language;
use crate::route::Route;

/// What the parts of the page are drawn from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PartProps {
    /// What the page is drawn from.
    pub(crate) page: PageProps,
    /// The partnership.
    pub(crate) at: PartnershipAt,
    /// Its record.
    pub(crate) partnership: Partnership,
}

/// What [`partnership_page`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct PartnershipPageProps {
    /// What the page is drawn from.
    pub page: PageProps,
    /// The partnership.
    pub at: PartnershipAt,
}

/// The page of a partnership.
pub fn partnership_page(language: &Language, props: &PartnershipPageProps) -> Html {
    let page = &props.page;
    let Some(partnership) = page.dataset.catalogue.partnership(props.at) else { return Html::default() };
    let part = PartProps { page: page.clone(), at: props.at, partnership: partnership.clone() };
    let summary =
        partnership.summary.clone().unwrap_or_else(|| language.text("partnership-summary-not-known"));
    let source = partnership.source.clone();
    let record = RecordLineProps { checked_on: partnership.checked_on, today: page.dataset.today, source };
    column(vec![
        back_link(page.link(Route::Results).into(), words(language.text("back-to-results"))),
        page_heading(TextSize::Xl, Some(language.text("partnership-caption")), partnership.name.clone()),
        small_print("nhsuk-lede-text", summary),
        about_it(language, &part),
        joining(language, &part),
        what_it_does(language, &part),
        people(language, &part),
        accountable(language, &part),
        classed("p", "nhsuk-body-s", record_line(language, &record)),
    ])
}
