//! The rights page: a person's rights with their sources, and what each funder has decided. What staying with a funder
//! means is on the page of that choice.

use catalogue::{Funder, FunderIdx};
use design::TextSize;
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{
    RecordLineProps, Terms, column, contact_section, funder_rights, page_heading, read_on, record_section,
    section_heading,
};
use crate::route::Route;
use i18n::{Locale, joining};

/// The most funders that are shown open. The funders of a whole country are shown closed.
const FUNDERS_OPEN: usize = 3;

/// The page, funder by funder.
pub fn rights_page(locale: &Locale, props: &PageProps) -> Html {
    let catalogue = &props.dataset.catalogue;
    let is_open = catalogue.funders.len() <= FUNDERS_OPEN;
    let content = html! {
        for (at, funder) in (0_u32..).map(FunderIdx).zip(&catalogue.funders) {
            if is_open {
                <section>
                    { section_heading(2, &funder.name) }
                    { with_funder(locale, props, at, funder) }
                </section>
            } else {
                { read_on(funder.name.clone(), with_funder(locale, props, at, funder)) }
            }
        }
    };
    let explained = Terms::new(catalogue).explain(locale, &content);
    column(html! {
        <>
            { page_heading(TextSize::Xl, None, locale.text("rights-heading")) }
            <p class="nhsuk-lede-text">{ locale.text("rights-lede") }</p>
            { explained }
            { content }
        </>
    })
}

/// The rights with one funder, with a link to what staying with it means.
fn with_funder(locale: &Locale, props: &PageProps, at: FunderIdx, funder: &Funder) -> Html {
    let catalogue = &props.dataset.catalogue;
    let today = props.dataset.today;
    let release = props.dataset.manifest.id.short();
    let record = RecordLineProps { checked_on: funder.checked_on, today, source: funder.source.clone() };
    let staying = props.link(Route::Staying { id: funder.id.to_string() });
    html! {
        <>
            <p><a href={staying}>{ joining::stay_heading(locale, catalogue, Some(at)) }</a></p>
            { funder_rights(locale, catalogue, (at, funder), today) }
            { section_heading(3, &locale.text("contact-heading")) }
            { contact_section(locale, &funder.contact) }
            { record_section(locale, (&catalogue.about, release), funder.id.as_str(), &record) }
        </>
    }
}
