//! The results: staying, partnerships and surgeries for a place, some words and some filters.

mod heading;
mod lists;
mod notes;
mod question;

use design::element::words;
use design::{DetailsProps, details};
use std::rc::Rc;

use finder::Results;
use yew::prelude::*;

use self::heading::heading;
use self::lists::{partnerships, practices};
use self::notes::note_box;
use super::page_props::PageProps;
use crate::components::{FilterPanelProps, PlaceForm, filter_panel, mistakes, small_button, small_print};
use crate::intent::Intent;
use crate::language::Language;
use crate::update::Message;
use crate::visit::Entry;

/// What the parts of the page are drawn from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FoundProps {
    /// What the page is drawn from.
    pub(crate) page: PageProps,
    /// What was found.
    pub(crate) results: Rc<Results>,
}

/// What a [`ResultsPage`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ResultsPageProps {
    /// The words.
    pub language: Language,
    /// What the page is drawn from.
    pub page: PageProps,
}

/// The results page.
#[component]
pub fn ResultsPage(props: &ResultsPageProps) -> Html {
    let ResultsPageProps { language, page: props } = props;
    let results = use_memo(
        (Rc::clone(&props.dataset), props.state.choices.clone(), props.visit.whereabouts.clone()),
        |(dataset, choices, whereabouts)| question::search(dataset, choices, whereabouts.as_ref()),
    );
    let found = FoundProps { page: props.clone(), results: Rc::clone(&results) };
    // A person who typed a surgery's name and no place looks for that surgery first of all.
    let by_name = !props.state.choices.words.is_empty() && props.visit.whereabouts.is_none();
    let filters_on = props.state.choices.filters.iter().count();
    html! {
        <div class="nhsuk-grid-row">
            <div class="nhsuk-grid-column-two-thirds">
                { mistakes(language, &props.visit, &props.on) }
                { heading(language, &found) }
                { change_place(language, props) }
                { note_box(language, &found) }
                <p role="status" class="lcp-count">{ counts(language, &results) }</p>
                { filter_panel(language, &FilterPanelProps { catalogue: props.catalogue(), facets: results.facets.clone(), on_count: filters_on, on: props.on.clone() }) }
                if by_name { { practices(language, &found) } }
                { partnerships(language, &found) }
                if !by_name { { practices(language, &found) } }
                { completeness(language, props) }
            </div>
        </div>
    }
}

/// The box again: open while there is no place, or while something is wrong with what was typed.
fn change_place(language: &Language, props: &PageProps) -> Html {
    let known = props.visit.whereabouts.is_some();
    let open = !known || props.visit.entry != Entry::Idle;
    let summary = language.text(if known { "results-change-place" } else { "results-give-place" });
    let forget = props.on.reform(|_: MouseEvent| Intent::Place(crate::visit::PlaceMessage::Forget));
    let clear = props.on.reform(|_: MouseEvent| Intent::View(Message::ClearWords));
    let children = html! {
        <>
            <PlaceForm key={props.visit.typed.clone()} language={language.clone()} visit={props.visit.clone()}
                asks_device={props.policy.asks_device} on={props.on.clone()} />
            if known { { small_button(language.text("place-forget"), forget) } }
            if !props.state.choices.words.is_empty() {
                { small_button(language.text("results-clear-words"), clear) }
            }
        </>
    };
    details(DetailsProps {
        summary: words(summary),
        open,
        classes: Some("lcp-place".into()),
        children,
        ..DetailsProps::default()
    })
}

fn counts(language: &Language, results: &Results) -> String {
    let values = [
        ("shown", results.practices.len()),
        ("total", results.total),
        ("partnerships", results.partnerships_total),
    ];
    language.counts(if results.total == 0 { "results-none" } else { "results-counts" }, &values)
}

fn completeness(language: &Language, props: &PageProps) -> Html {
    let counts = props.dataset.manifest.counts;
    let values = [("surgeries", counts.practices as usize), ("partnerships", counts.partnerships as usize)];
    html! { { small_print("nhsuk-body-s", language.counts("results-completeness", &values)) } }
}
