//! A GP surgery's page: whether one can join, where it is and when it is open, whom to call when it is closed, what
//! it offers, whom it is with.

mod closed;
mod joining;
mod membership;
mod sites;

use std::rc::Rc;

use catalogue::{Practice, PracticeDetails, PracticeIdx};
use design::element::{classed, words};
use design::{TextSize, back_link};
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{
    ChangesProps, FeaturesProps, MembershipLineProps, Offering, OffersProps, Part, RecordLineProps, changes,
    column, features, membership_line, offers, page_heading, paragraph, parts, record_line, report_mistake,
};
use crate::data::RemoteData;
use crate::language::Language;
use crate::route::Route;

/// What [`practice_page`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct PracticePageProps {
    /// What the page is drawn from.
    pub page: PageProps,
    /// The surgery.
    pub at: PracticeIdx,
    /// Its details.
    pub details: RemoteData<PracticeDetails>,
}

impl PracticePageProps {
    /// Its details, once they have arrived.
    fn details(&self) -> Option<&PracticeDetails> {
        match &self.details {
            RemoteData::Ready(details) => Some(details),
            RemoteData::Loading | RemoteData::Failed(_) => None,
        }
    }
}

/// The page of a surgery.
pub fn practice_page(language: &Language, props: &PracticePageProps) -> Html {
    let page = &props.page;
    let catalogue = page.catalogue();
    let Some(practice) = catalogue.practice(props.at) else { return Html::default() };
    let today = page.dataset.today;
    let membership = MembershipLineProps { catalogue: Rc::clone(&catalogue), at: props.at, today };
    let known = |key, content| Part::known(language, key, content);
    let mut all = vec![
        known("surgery-joining-heading", joining::joining(language, props, practice)),
        known("surgery-sites-heading", sites::sites(language, props, practice)),
        Part::new(language, "closed-heading", closed::closed(language, props, practice)),
        Part::new(language, "services-surgery-heading", services(language, props, practice)),
    ];
    if !practice.changes.is_empty() {
        all.push(known("surgery-changes-heading", vec![what_changes(language, props, practice)]));
    }
    let has = FeaturesProps { catalogue: Rc::clone(&catalogue), at: props.at };
    all.extend([
        Part::new(language, "features-heading", features(language, &has)),
        Part::new(language, "surgery-area-heading", joining::where_from(language, props, practice)),
        Part::new(language, "surgery-partnership-heading", membership::membership(language, props, practice)),
        known("record-heading", about_the_record(language, props, practice)),
    ]);
    let mut top = vec![
        back_link(page.link(Route::Results).into(), words(language.text("back-to-results"))),
        page_heading(TextSize::Xl, Some(language.text("surgery-caption")), practice.name.clone()),
        classed("p", "nhsuk-lede-text", membership_line(language, &membership)),
    ];
    if !practice.other_names.is_empty() {
        let names = practice.other_names.join(&language.text("list-comma"));
        top.push(paragraph(language.with("surgery-also-known", &[("name", &names)])));
    }
    top.push(parts(language, &catalogue, all));
    column(top)
}

/// What it offers itself; `None` when that is not known.
fn services(language: &Language, props: &PracticePageProps, practice: &Practice) -> Option<Html> {
    let of = OffersProps {
        catalogue: props.page.catalogue(),
        offers: practice.offers.clone(),
        by: Offering::Surgery,
        today: props.page.dataset.today,
    };
    (!practice.offers.is_empty()).then(|| offers(language, &of))
}

fn what_changes(language: &Language, props: &PracticePageProps, practice: &Practice) -> Html {
    let all = ChangesProps {
        catalogue: props.page.catalogue(),
        changes: practice.changes.clone(),
        offers: practice.offers.clone(),
        by: Offering::Surgery,
        today: props.page.dataset.today,
    };
    changes(language, &all)
}

/// How many are registered, how old the record is, and how to report a mistake in it.
fn about_the_record(language: &Language, props: &PracticePageProps, practice: &Practice) -> Vec<Html> {
    let dataset = &props.page.dataset;
    let catalogue = &dataset.catalogue;
    let source = practice.source.and_then(|at| catalogue.sources.get(usize::from(at))).cloned();
    let record = RecordLineProps { checked_on: practice.checked_on, today: dataset.today, source };
    let people = props.details().map(|details| {
        paragraph(match details.list_size {
            Some(people) => language.count("surgery-list-size", people as usize),
            None => language.text("surgery-list-size-not-known"),
        })
    });
    let mut content: Vec<Html> = people.into_iter().collect();
    content.push(classed("p", "", record_line(language, &record)));
    let (about, release) = (&catalogue.about, dataset.manifest.id.short());
    content.push(report_mistake(language, about, practice.id.as_str(), release));
    content
}
