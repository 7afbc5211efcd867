//! The page of staying with a funder: what a partnership's page says of a partnership, in the same order.

use catalogue::{Funder, FunderIdx};
use design::{TextSize, back_link};
use enrolment::Staying;
use finder::Group;
use yew::prelude::*;

use super::choice_summary::ChoiceSummary;
use super::page_props::PageProps;
use crate::address::ViewState;
use crate::choices::Choices;
use crate::components::{
    ChoiceServicesProps, Fact, Offering, PageSection, RecordLineProps, capital, choice_changes,
    choice_effects, choice_services, column, contact_section, facts_known, funder_rights, measures,
    page_heading, page_sections, paragraph, public_voice, record_section, shortlist_button, specialists,
    stay_answer,
};
use crate::route::Route;
use crate::shortlist::ShortlistEntry;
use i18n::{Locale, joining};

/// How many sections are open at first: whether one can stay, what changes for one, what is changing.
const OPEN: usize = 3;

/// The page; empty when the dataset does not have the funder.
pub fn staying_page(locale: &Locale, page: &PageProps, at: FunderIdx) -> Html {
    let catalogue = &page.dataset.catalogue;
    let Some(funder) = catalogue.funder(at) else { return Html::default() };
    let caption = capital(&locale.text("staying-caption"));
    let heading = joining::stay_heading(locale, catalogue, Some(at));
    let entry = ShortlistEntry::Staying(funder.id.to_string());
    column(html! {
        <>
            { back_link(page.link(Route::Results).into(), locale.text("back-to-results").into()) }
            { page_heading(TextSize::Xl, Some(caption), heading.clone()) }
            <p class="nhsuk-lede-text">{ joining::stay_sentence(locale, catalogue, Some(at)) }</p>
            { shortlist_button(locale, &page.shortlist, &entry, &heading, &page.on) }
            { page_sections(locale, catalogue, sections(locale, page, at, funder), OPEN) }
        </>
    })
}

/// All sections, in the order of a partnership's page.
fn sections(locale: &Locale, page: &PageProps, at: FunderIdx, funder: &Funder) -> Vec<PageSection> {
    let catalogue = &page.dataset.catalogue;
    let today = page.dataset.today;
    let services = ChoiceServicesProps {
        catalogue: page.catalogue(),
        offers: &funder.offers,
        changes: &funder.changes,
        by: Offering::Funder,
        today,
    };
    let area = funder.area.and_then(|area| catalogue.areas.get(area.index()));
    let population = [
        Fact::text(
            "partnership-population",
            funder.population.map(|people| locale.count("population", people as usize)),
        ),
        Fact::text("partnership-areas", area.map(|area| area.name.clone())),
    ];
    let regulators =
        (!funder.regulators.is_empty()).then(|| funder.regulators.join(&locale.text("list-comma")));
    let record = RecordLineProps { checked_on: funder.checked_on, today, source: funder.source.clone() };
    let release = page.dataset.manifest.id.short();
    let contents: [(&'static str, Option<Html>); 14] = [
        ("staying-how-heading", Some(how(locale, page, at))),
        ("effects-heading", choice_effects(locale, &funder.what_changes, &funder.what_stays)),
        ("changes-heading", choice_changes(locale, &services)),
        ("services-heading", choice_services(locale, &services, &[])),
        (
            "voice-heading",
            public_voice(locale, funder.public_voice.as_ref(), funder.to_population.as_deref()),
        ),
        ("people-heading", funder.who_runs_it.clone().map(paragraph)),
        ("checks-heading", facts_known(locale, &[Fact::text("checks-regulators", regulators)])),
        ("population-heading", facts_known(locale, &population)),
        ("specialists-heading", specialists(locale, &funder.specialists)),
        ("measures-heading", measures(locale, &funder.measures)),
        ("staying-surgeries-heading", Some(surgeries(locale, page, at, funder))),
        ("rights-heading", Some(funder_rights(locale, catalogue, (at, funder), today))),
        ("contact-heading", contact_section(locale, &funder.contact)),
        (
            "record-heading",
            Some(record_section(locale, (&catalogue.about, release), funder.id.as_str(), &record)),
        ),
    ];
    contents.map(|(key, content)| PageSection::new(locale, key, content)).into()
}

/// Whether and how the person can stay.
fn how(locale: &Locale, page: &PageProps, at: FunderIdx) -> Html {
    let catalogue = &page.dataset.catalogue;
    let staying = Staying::with(catalogue, Some(at), page.current_practice(), page.dataset.today);
    stay_answer(locale, staying)
}

/// How many surgeries are in no partnership, with a link to them, and the nearest.
fn surgeries(locale: &Locale, page: &PageProps, at: FunderIdx, funder: &Funder) -> Html {
    let summary = ChoiceSummary::for_staying(page, Some(at));
    let choices = Choices {
        filters: [(Group::Funder, funder.id.as_str())].into_iter().collect(),
        ..page.state.choices.clone()
    };
    html! {
        <>
            { paragraph(locale.count("stay-surgeries", summary.surgeries)) }
            { summary.nearest_sentence(locale, &page.dataset.catalogue).map(paragraph) }
            <p>
                <a href={ViewState { route: Route::Results, choices }.link()}>
                    { locale.with("staying-all-surgeries", &[("name", &funder.name)]) }
                </a>
            </p>
        </>
    }
}
