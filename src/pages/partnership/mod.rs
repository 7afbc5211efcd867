//! A partnership's page, in the order in which people need it: what it is, whether and how one joins, what changes for
//! them, what is changing. The rest is closed at first: its surgeries, what it offers, how to have a say; then who runs
//! and checks it, and how well it is doing.

mod accountability;
mod finances;
mod governance;
mod joining;
mod members;
mod services;
mod setup;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Partnership, PartnershipIdx};
use design::{TextSize, back_link};
use enrolment::member_answers;
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{
    PageSection, RecordLineProps, capital, choice_effects, column, contact_section, measures, page_heading,
    page_sections, public_voice, record_section, specialists,
};
use crate::route::Route;
use i18n::{Locale, format_date};

/// What the sections of the page are rendered from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct PartnershipSectionProps<'a> {
    /// What every page is rendered from.
    pub(crate) page: &'a PageProps,
    /// The partnership.
    pub(crate) at: PartnershipIdx,
    /// Its record.
    pub(crate) partnership: &'a Partnership,
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
type SectionContent = fn(&Locale, &PartnershipSectionProps<'_>) -> Option<Html>;

/// How many sections are open at first: joining, and the first two of [`SECTIONS`].
const OPEN: usize = 3;

/// The sections between joining and the contact, each with the key of its heading; its surgeries come after those that
/// are open.
static SECTIONS: [(&str, SectionContent); 11] = [
    ("effects-heading", |locale, props| {
        choice_effects(locale, &props.partnership.what_changes, &props.partnership.what_stays)
    }),
    ("changes-heading", services::service_changes),
    ("services-heading", services::services),
    ("voice-heading", |locale, props| {
        let Partnership { public_voice: voice, accountability, .. } = props.partnership;
        public_voice(locale, voice.as_ref(), accountability.to_population.as_deref())
    }),
    ("people-heading", governance::governance),
    ("checks-heading", accountability::accountability),
    ("setup-heading", setup::setup),
    ("population-heading", setup::population),
    ("surplus-heading", finances::finances),
    ("specialists-heading", |locale, props| specialists(locale, &props.partnership.specialists)),
    ("measures-heading", |locale, props| measures(locale, &props.partnership.measures)),
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
            { stage(locale, partnership) }
            { page_sections(locale, &page.dataset.catalogue, sections(locale, props, partnership), OPEN) }
        </>
    })
}

/// All sections, in the order of the page.
fn sections(locale: &Locale, props: &PartnershipPageProps, partnership: &Partnership) -> Vec<PageSection> {
    let props = PartnershipSectionProps { page: &props.page, at: props.at, partnership };
    let members = member_answers(&props.page.dataset.catalogue, props.at, &props.page.person());
    let joining = [PageSection::new(
        locale,
        "surgery-joining-heading",
        Some(joining::answer(locale, &props, &members)),
    )];
    let between =
        SECTIONS.iter().map(|(key, content)| PageSection::new(locale, key, content(locale, &props)));
    let (catalogue, today) = (&props.page.dataset.catalogue, props.page.dataset.today);
    let line =
        RecordLineProps { checked_on: partnership.checked_on, today, source: partnership.source.clone() };
    let release = props.page.dataset.manifest.id.short();
    let record = record_section(locale, (&catalogue.about, release), partnership.id.as_str(), &line);
    let last = [
        PageSection::new(locale, "contact-heading", contact_section(locale, &partnership.contact)),
        PageSection::new(locale, "record-heading", Some(record)),
    ];
    let mut sections: Vec<PageSection> = joining.into_iter().chain(between).chain(last).collect();
    let steps = PageSection::new(locale, "partnership-join-heading", Some(joining::steps(locale, &props)));
    sections.splice(OPEN..OPEN, [members::members(locale, &props, &members), steps]);
    sections
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
