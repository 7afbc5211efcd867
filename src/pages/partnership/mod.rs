//! A partnership's page, in the order in which people need it: what it is, how to join, what it offers, what is
//! changing, what that means for them, how to have a say; then who runs and checks it, and how it does.

mod checks;
mod effects;
mod joining;
mod measures;
mod members;
mod money;
mod people;
mod services;
mod setup;
mod specialists;
mod voice;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Contact, Partnership, PartnershipIdx};
use design::element::{classed, pieces, words};
use design::{TextSize, back_link};
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{
    Part, RecordLineProps, capital, column, contact_lines, page_heading, paragraph, parts, record_line,
    report_mistake, small_print,
};
use crate::language::Language;
use crate::route::Route;

/// What the parts of the page are drawn from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PartProps {
    /// What the page is drawn from.
    pub(crate) page: PageProps,
    /// The partnership.
    pub(crate) at: PartnershipIdx,
    /// Its record.
    pub(crate) partnership: Partnership,
}

/// What [`partnership_page`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct PartnershipPageProps {
    /// What the page is drawn from.
    pub page: PageProps,
    /// The partnership.
    pub at: PartnershipIdx,
}

/// Draws a part of the page; `None` when nothing is known of it.
type Draw = fn(&Language, &PartProps) -> Option<Html>;

/// The parts between the joining and the surgeries, each with the key of its heading.
static PARTS: [(&str, Draw); 11] = [
    ("services-heading", services::services),
    ("changes-heading", services::what_changes),
    ("effects-heading", effects::effects),
    ("voice-heading", voice::voice),
    ("people-heading", people::people),
    ("checks-heading", checks::checks),
    ("setup-heading", setup::setup),
    ("population-heading", setup::population),
    ("surplus-heading", money::money),
    ("specialists-heading", specialists::specialists),
    ("measures-heading", measures::measures),
];

/// The page of a partnership.
pub fn partnership_page(language: &Language, props: &PartnershipPageProps) -> Html {
    let page = &props.page;
    let Some(partnership) = page.dataset.catalogue.partnership(props.at) else { return Html::default() };
    let part = PartProps { page: page.clone(), at: props.at, partnership: partnership.clone() };
    let summary =
        partnership.summary.clone().unwrap_or_else(|| language.text("partnership-summary-not-known"));
    let mut all = vec![Part::known(language, "partnership-join-heading", joining::joining(language, &part))];
    all.extend(PARTS.iter().map(|(key, draw)| Part::new(language, key, draw(language, &part))));
    all.push(members::members(language, &part));
    all.push(Part::new(language, "contact-heading", contact(language, partnership)));
    all.push(Part::known(language, "record-heading", about_the_record(language, &part)));
    column(vec![
        back_link(page.link(Route::Results).into(), words(language.text("back-to-results"))),
        page_heading(
            TextSize::Xl,
            Some(capital(&language.text("partnership-caption"))),
            partnership.name.clone(),
        ),
        small_print("nhsuk-lede-text", summary),
        paragraph(language.text("partnership-what")),
        stage(language, partnership),
        parts(language, &page.dataset.catalogue, all),
    ])
}

/// How far it has come, where that is known.
fn stage(language: &Language, partnership: &Partnership) -> Html {
    let Some(stage) = partnership.stage else { return Html::default() };
    let said = language.word("stage", stage.word());
    paragraph(match partnership.stage_since {
        Some(since) => language.with("stage-since", &[("stage", &said), ("date", &language.date(since))]),
        None => said,
    })
}

/// How to reach it.
fn contact(language: &Language, partnership: &Partnership) -> Option<Html> {
    let contact = &partnership.contact;
    let known = *contact != Contact::default();
    known.then(|| pieces(vec![paragraph(&contact.name), contact_lines(language, contact)]))
}

/// How old the record is, and how to report a mistake in it.
fn about_the_record(language: &Language, props: &PartProps) -> Vec<Html> {
    let partnership = &props.partnership;
    let dataset = &props.page.dataset;
    let source = partnership.source.clone();
    let record = RecordLineProps { checked_on: partnership.checked_on, today: dataset.today, source };
    vec![
        classed("p", "", record_line(language, &record)),
        report_mistake(
            language,
            &dataset.catalogue.about,
            partnership.id.as_str(),
            dataset.manifest.id.short(),
        ),
    ]
}
