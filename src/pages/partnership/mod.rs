//! A partnership's page, in the order in which people need it: what it is, how to join, what it offers, what is
//! changing, what that means for them, how to have a say; then who runs and checks it, and how well it is doing.

mod accountability;
mod finances;
mod governance;
mod joining;
mod measures;
mod members;
mod membership_effects;
mod public_voice;
mod services;
mod setup;
mod specialists;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Contact, Partnership, PartnershipIdx};
use design::{TextSize, back_link};
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{
    PageSection, RecordLineProps, capital, column, contact_lines, page_heading, page_sections, record_line,
    report_mistake,
};
use crate::route::Route;
use i18n::{Locale, format_date};

/// What the sections of the page are rendered from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PartnershipSectionProps {
    /// What every page is rendered from.
    pub(crate) page: PageProps,
    /// The partnership.
    pub(crate) at: PartnershipIdx,
    /// Its record.
    pub(crate) partnership: Partnership,
}

/// The properties of [`partnership_page`].
#[derive(Clone, Debug, PartialEq)]
pub struct PartnershipPageProps {
    /// What every page is rendered from.
    pub page: PageProps,
    /// The partnership.
    pub at: PartnershipIdx,
}

/// Renders the content of a section; `None` when nothing is known of it.
type SectionContent = fn(&Locale, &PartnershipSectionProps) -> Option<Html>;

/// The sections between joining and the surgeries, each with the key of its heading.
static SECTIONS: [(&str, SectionContent); 11] = [
    ("services-heading", services::services),
    ("changes-heading", services::service_changes),
    ("effects-heading", membership_effects::membership_effects),
    ("voice-heading", public_voice::public_voice),
    ("people-heading", governance::governance),
    ("checks-heading", accountability::accountability),
    ("setup-heading", setup::setup),
    ("population-heading", setup::population),
    ("surplus-heading", finances::finances),
    ("specialists-heading", specialists::specialists),
    ("measures-heading", measures::measures),
];

/// The page of a partnership; empty when the dataset does not have it.
pub fn partnership_page(locale: &Locale, props: &PartnershipPageProps) -> Html {
    let page = &props.page;
    let Some(partnership) = page.dataset.catalogue.partnership(props.at) else { return Html::default() };
    let summary = partnership.summary.clone();
    let summary = summary.unwrap_or_else(|| locale.text("partnership-summary-not-known"));
    let caption = capital(&locale.text("partnership-caption"));
    column(html! {
        <>
            { back_link(page.link(Route::Results).into(), locale.text("back-to-results").into()) }
            { page_heading(TextSize::Xl, Some(caption), partnership.name.clone()) }
            <p class="nhsuk-lede-text">{ summary }</p>
            <p>{ locale.text("partnership-what") }</p>
            { stage(locale, partnership) }
            { page_sections(locale, &page.dataset.catalogue, sections(locale, props, partnership)) }
        </>
    })
}

/// All sections, in the order of the page.
fn sections(locale: &Locale, props: &PartnershipPageProps, partnership: &Partnership) -> Vec<PageSection> {
    let props =
        PartnershipSectionProps { page: props.page.clone(), at: props.at, partnership: partnership.clone() };
    let joining =
        PageSection::new(locale, "partnership-join-heading", Some(joining::joining(locale, &props)));
    let between =
        SECTIONS.iter().map(|(key, content)| PageSection::new(locale, key, content(locale, &props)));
    let last = [
        members::members(locale, &props),
        PageSection::new(locale, "contact-heading", contact(locale, partnership)),
        PageSection::new(locale, "record-heading", Some(record(locale, &props))),
    ];
    std::iter::once(joining).chain(between).chain(last).collect()
}

/// The stage of the partnership, and since when; `None` when it is not known.
fn stage(locale: &Locale, partnership: &Partnership) -> Option<Html> {
    let stage = locale.word("stage", partnership.stage?.word());
    let sentence = match partnership.stage_since {
        Some(since) => {
            locale.with("stage-since", &[("stage", &stage), ("date", &format_date(locale, since))])
        }
        None => stage,
    };
    Some(html! { <p>{ sentence }</p> })
}

/// How to contact the partnership; `None` when no contact is known.
fn contact(locale: &Locale, partnership: &Partnership) -> Option<Html> {
    let contact = &partnership.contact;
    (*contact != Contact::default()).then(|| {
        html! {
            <>
                <p>{ &contact.name }</p>
                { contact_lines(locale, contact) }
            </>
        }
    })
}

/// When the record was checked, and how to report a mistake in it.
fn record(locale: &Locale, props: &PartnershipSectionProps) -> Html {
    let PartnershipSectionProps { page, partnership, .. } = props;
    let dataset = &page.dataset;
    let (about, release) = (&dataset.catalogue.about, dataset.manifest.id.short());
    let record = RecordLineProps {
        checked_on: partnership.checked_on,
        today: dataset.today,
        source: partnership.source.clone(),
    };
    html! {
        <>
            <p>{ record_line(locale, &record) }</p>
            { report_mistake(locale, about, partnership.id.as_str(), release) }
        </>
    }
}
