//! The results: staying, partnerships and surgeries for a place, some words and some filters.

mod chosen;
mod heading;
mod lists;
mod narrowing;
mod next_steps;
mod notes;
mod question;
mod standing;

use std::collections::BTreeMap;
use std::rc::Rc;

use catalogue::{PracticeDetails, PracticeIdx};
use design::element::{classed, element, pieces, words};
use design::{DetailsProps, details};
use finder::{PracticeFound, Results};
use yew::prelude::*;

use self::chosen::{chosen, way_out};
use self::heading::{heading, order};
use self::lists::{partnerships, practices};
use self::narrowing::{Draft, narrowing};
use self::notes::note_box;
use self::question::use_results;
use self::standing::{two_surgeries, your_surgery};
use super::page_props::PageProps;
use crate::components::{
    MapPanelProps, map_panel, mistakes, place_form, shortlist_panel, small_button, small_print,
};
use crate::data::RemoteData;
use crate::intent::Intent;
use crate::language::Language;
use crate::route::Route;
use crate::update::Message;
use crate::user_context::PlaceBoxState;

/// The id of the line with the counts, where the focus goes when what had it is gone.
const COUNT: &str = "count";

/// What the parts of the page are drawn from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FoundProps {
    /// What the page is drawn from.
    pub(crate) page: PageProps,
    /// The details of the surgeries that a person asked for.
    pub(crate) details: BTreeMap<PracticeIdx, RemoteData<PracticeDetails>>,
    /// What was found.
    pub(crate) results: Rc<Results>,
    /// Whether the page began with nothing to look for, so that the box for a place stands open. It stays so while words
    /// are typed: what is below does not jump.
    pub(crate) began_empty: bool,
}

/// What a [`ResultsPage`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ResultsPageProps {
    /// The words.
    pub language: Language,
    /// What the page is drawn from.
    pub page: PageProps,
    /// The details of the surgeries that a person asked for.
    pub details: BTreeMap<PracticeIdx, RemoteData<PracticeDetails>>,
}

/// The results page.
#[component]
pub fn ResultsPage(props: &ResultsPageProps) -> Html {
    let ResultsPageProps { language, page, details } = props.clone();
    let results = use_results(&page);
    let draft = use_mut_ref(|| page.state.choices.words.clone());
    let began_empty = *use_memo((), |()| page.user.location.is_none() && page.state.choices.words.is_empty());
    let props = FoundProps { page, details, results, began_empty };
    let drawn = draw(&language, &props, &draft);
    #[cfg(feature = "kiosk")]
    if props.page.capabilities.is_shared() {
        return crate::kiosk::closed(&language, drawn);
    }
    drawn
}

/// The page: what it is for on top, what narrows the list beside it, and the list.
fn draw(language: &Language, props: &FoundProps, draft: &Draft) -> Html {
    let FoundProps { page, results, .. } = props;
    // Where others see the screen, what was typed is not said again; the question about a place says what to do.
    let shared = page.capabilities.is_shared();
    let top = [
        if shared { Html::default() } else { mistakes(language, &page.user, &page.on) },
        heading(language, props),
        change_place(language, props),
        note_box(language, props),
    ];
    let surgery = [your_surgery(language, props), two_surgeries(language, props)];
    // A person who typed a surgery's name and no place looks for that surgery first of all.
    let by_name = !page.state.choices.words.is_empty() && page.user.location.is_none();
    let mut found = [partnerships(language, props), practices(language, props)];
    if by_name {
        found.reverse();
    }
    let map = MapPanelProps {
        catalogue: page.catalogue(),
        open: page.state.choices.map,
        places: [page.place().cloned(), page.second_place().cloned()],
        practices: on_map(props),
        on: page.on.clone(),
    };
    let is_empty = results.total == 0 && results.partnerships_total == 0;
    // A map wants a drag, and where there is a finger alone nobody can; one without anything on it says nothing.
    let is_needless = page.capabilities.is_shared() || (is_empty && !map.open);
    let map = if is_needless { Html::default() } else { map_panel(language, &map) };
    let list = [
        count(language, results),
        chosen(language, props),
        way_out(language, props),
        if is_empty { Html::default() } else { order(language, props) },
        map,
    ]
    .into_iter()
    .chain(found)
    .chain([shortlist(language, page), completeness(language, page)]);
    let column = |class: &'static str, content: Vec<Html>| classed("div", class, pieces(content));
    pieces(vec![
        column(
            "nhsuk-grid-row",
            vec![column(
                "nhsuk-grid-column-two-thirds",
                top.into_iter().chain(surgery.into_iter().flatten()).collect(),
            )],
        ),
        column(
            "nhsuk-grid-row",
            vec![
                column("nhsuk-grid-column-one-third", vec![narrowing(language, props, draft)]),
                column("nhsuk-grid-column-two-thirds", list.collect()),
            ],
        ),
    ])
}

/// What the person put aside, once there is something.
fn shortlist(language: &Language, page: &PageProps) -> Html {
    if page.shortlist.entries().is_empty() {
        return Html::default();
    }
    shortlist_panel(
        language,
        &page.dataset.catalogue,
        &page.shortlist,
        &page.state,
        page.capabilities.keeps_place_in_tab,
        &page.on,
    )
}

/// The surgeries of an open map, with the links to their pages.
fn on_map(props: &FoundProps) -> Vec<(PracticeFound, String)> {
    let FoundProps { page, results, .. } = props;
    let link = |found: &PracticeFound| {
        let id = page.dataset.catalogue.practice(found.at)?.id.to_string();
        Some((found.clone(), page.link(Route::Practice { id })))
    };
    let shown = if page.state.choices.map { results.practices.as_slice() } else { &[] };
    shown.iter().filter_map(link).collect()
}

/// The box again: open while there is nothing to look for, or something is wrong with what was typed. Who looked for a
/// name sees first what was found.
fn change_place(language: &Language, found: &FoundProps) -> Html {
    let props = &found.page;
    if props.capabilities.is_shared() {
        let ask = props.on.reform(|_: MouseEvent| Intent::View(Message::Open(Route::Home)));
        let known = props.user.location.is_some();
        return small_button(language.text(if known { "kiosk-other-place" } else { "kiosk-place" }), ask);
    }
    let known = props.user.location.is_some();
    let open = (found.began_empty && !known) || props.user.entry != PlaceBoxState::Idle;
    let summary = language.text(if known { "results-change-place" } else { "results-give-place" });
    let forget = props.on.reform(|_: MouseEvent| Intent::Place(crate::user_context::PlaceMessage::Forget));
    let children = html! {
        <>
            { place_form(language, &props.user, props.capabilities.asks_device, &props.on) }
            if known { { small_button(language.text("place-forget"), forget) } }
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

/// How many are shown, of how many, in how many partnerships: read out whenever it changes.
fn count(language: &Language, results: &Results) -> Html {
    let values = [
        ("shown", results.practices.len()),
        ("total", results.total),
        ("partnerships", results.partnerships_total),
    ];
    let said = language.counts(if results.total == 0 { "results-none" } else { "results-counts" }, &values);
    let fixed = |value: &'static str| Some(AttrValue::Static(value));
    element(
        "p",
        &["id", "role", "class", "tabindex"],
        [fixed(COUNT), fixed("status"), fixed("lcp-count"), fixed("-1")],
        words(said),
    )
}

fn completeness(language: &Language, props: &PageProps) -> Html {
    small_print("nhsuk-body-s", props.complete(language, "results-completeness"))
}
