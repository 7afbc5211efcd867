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
use crate::language::Language;
use crate::route::Route;

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
type SectionContent = fn(&Language, &PartnershipSectionProps) -> Option<Html>;

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
pub fn partnership_page(language: &Language, props: &PartnershipPageProps) -> Html {
    let page = &props.page;
    let Some(partnership) = page.dataset.catalogue.partnership(props.at) else { return Html::default() };
    let summary = partnership.summary.clone();
    let summary = summary.unwrap_or_else(|| language.text("partnership-summary-not-known"));
    let caption = capital(&language.text("partnership-caption"));
    column(html! {
        <>
            { back_link(page.link(Route::Results).into(), language.text("back-to-results").into()) }
            { page_heading(TextSize::Xl, Some(caption), partnership.name.clone()) }
            <p class="nhsuk-lede-text">{ summary }</p>
            <p>{ language.text("partnership-what") }</p>
            { stage(language, partnership) }
            { page_sections(language, &page.dataset.catalogue, sections(language, props, partnership)) }
        </>
    })
}

/// All sections, in the order of the page.
fn sections(
    language: &Language,
    props: &PartnershipPageProps,
    partnership: &Partnership,
) -> Vec<PageSection> {
    let props =
        PartnershipSectionProps { page: props.page.clone(), at: props.at, partnership: partnership.clone() };
    let joining =
        PageSection::new(language, "partnership-join-heading", Some(joining::joining(language, &props)));
    let between =
        SECTIONS.iter().map(|(key, content)| PageSection::new(language, key, content(language, &props)));
    let last = [
        members::members(language, &props),
        PageSection::new(language, "contact-heading", contact(language, partnership)),
        PageSection::new(language, "record-heading", Some(record(language, &props))),
    ];
    std::iter::once(joining).chain(between).chain(last).collect()
}

/// The stage of the partnership, and since when; `None` when it is not known.
fn stage(language: &Language, partnership: &Partnership) -> Option<Html> {
    let stage = language.word("stage", partnership.stage?.word());
    let sentence = match partnership.stage_since {
        Some(since) => language.with("stage-since", &[("stage", &stage), ("date", &language.date(since))]),
        None => stage,
    };
    Some(html! { <p>{ sentence }</p> })
}

/// How to contact the partnership; `None` when no contact is known.
fn contact(language: &Language, partnership: &Partnership) -> Option<Html> {
    let contact = &partnership.contact;
    (*contact != Contact::default()).then(|| {
        html! {
            <>
                <p>{ &contact.name }</p>
                { contact_lines(language, contact) }
            </>
        }
    })
}

/// When the record was checked, and how to report a mistake in it.
fn record(language: &Language, props: &PartnershipSectionProps) -> Html {
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
            <p>{ record_line(language, &record) }</p>
            { report_mistake(language, about, partnership.id.as_str(), release) }
        </>
    }
}
