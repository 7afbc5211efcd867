//! The results page: staying, partnerships and surgeries for a place, search words and filters.

mod active_filters;
mod can_take_now;
mod current_surgery;
mod different;
mod heading;
mod lists;
mod next_steps;
mod notes;
mod search_panel;
mod use_results;

use std::collections::BTreeMap;
use std::rc::Rc;

use catalogue::{PracticeDetails, PracticeIdx};
use design::{DetailsProps, details};
use finder::{PracticeFound, Results};
use yew::prelude::*;

use self::active_filters::{active_filters, undo_suggestions};
use self::can_take_now::can_take_now;
use self::current_surgery::{two_surgeries, your_surgery};
use self::heading::heading;
use self::lists::{partnerships, practices};
use self::notes::{note_box, words_beside_place};
use self::search_panel::{Draft, search_panel};
use self::use_results::use_results;
use super::page_props::PageProps;
use crate::components::{
    MapPanelProps, Matters, map_panel, mistakes, place_form, shortlist_panel, small_button,
};
use crate::data::RemoteData;
use crate::intent::Intent;
use crate::route::Route;
use crate::update::Message;
use crate::user_context::{PlaceBoxState, PlaceMessage};
use i18n::Locale;

/// The id of the result count, which gets the focus when the focused element disappears.
const COUNT_ID: &str = "count";

/// The id of the heading of staying and the partnerships.
const PARTNERSHIPS: &str = "partnerships";

/// The id of the heading of the surgeries.
const SURGERIES: &str = "surgeries";

/// What the sections of the page are rendered from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ResultsSectionProps {
    /// What every page is rendered from.
    pub(crate) page: PageProps,
    /// The details of the surgeries that a person opened.
    pub(crate) details: BTreeMap<PracticeIdx, RemoteData<PracticeDetails>>,
    /// What was found.
    pub(crate) results: Rc<Results>,
    /// Whether the page began with no place and no search words, so that the form for a place is open. It stays open
    /// while the person types search words, so that the content below it does not jump.
    pub(crate) began_empty: bool,
}

impl ResultsSectionProps {
    /// The surgeries that are listed: the first of those found.
    pub(crate) fn listed(&self) -> &[PracticeFound] {
        let found = &self.results.practices;
        &found[..found.len().min(self.page.state.choices.shown)]
    }

    /// Whether nothing at all was found.
    pub(crate) fn is_empty(&self) -> bool {
        self.results.total == 0 && self.results.partnerships_total == 0
    }
}

/// The properties of a [`ResultsPage`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ResultsPageProps {
    /// What every page is rendered from.
    pub page: PageProps,
    /// The details of the surgeries that a person opened.
    pub details: BTreeMap<PracticeIdx, RemoteData<PracticeDetails>>,
}

/// The results page.
#[component]
pub fn ResultsPage(props: &ResultsPageProps) -> Html {
    let ResultsPageProps { page, details } = props.clone();
    let locale = use_context::<Locale>();
    let results = use_results(&page);
    let draft = use_mut_ref(|| page.state.choices.words.as_str().to_owned());
    let began_empty = *use_memo((), |()| page.user.location.is_none() && page.state.choices.words.is_empty());
    let Some(locale) = locale else { return html! {} };
    let props = ResultsSectionProps { page, details, results, began_empty };
    let content = content(&locale, &props, &draft);
    #[cfg(feature = "kiosk")]
    if props.page.capabilities.is_shared() {
        return crate::kiosk::without_external_links(&locale, content);
    }
    content
}

/// The page: the heading and the place on top, the search panel beside the list.
fn content(locale: &Locale, props: &ResultsSectionProps, draft: &Draft) -> Html {
    let page = &props.page;
    html! {
        <>
            <div class="nhsuk-grid-row">
                <div class="nhsuk-grid-column-two-thirds">
                    // On a shared screen others would read what was typed; the question about a place says what to do.
                    if !page.capabilities.is_shared() {
                        { mistakes(locale, &page.user, &page.on) }
                    }
                    // Each part keeps its place whether it is there or not: a heading that were drawn anew would lose the focus.
                    { heading(locale, &props.page) }
                    { summary(locale, props).unwrap_or_default() }
                    { change_place(locale, props) }
                    { note_box(locale, props) }
                    { words_beside_place(locale, props) }
                    { your_surgery(locale, props).unwrap_or_default() }
                    { two_surgeries(locale, props).unwrap_or_default() }
                </div>
            </div>
            <div class="nhsuk-grid-row">
                <div class="nhsuk-grid-column-one-third">
                    { search_panel(locale, props, draft) }
                </div>
                <div class="nhsuk-grid-column-two-thirds lcp-found">
                    { found(locale, props) }
                </div>
            </div>
        </>
    }
}

/// What was found: the count, the filters that are on, the order, the map and the two lists.
fn found(locale: &Locale, props: &ResultsSectionProps) -> Html {
    let ResultsSectionProps { page, results, .. } = props;
    // A person who typed the name of a surgery and gave no place looks for that surgery first.
    let surgeries_first = !page.state.choices.words.is_empty() && page.user.location.is_none();
    let matters = page.matters(locale);
    html! {
        <>
            { count(locale, props) }
            <div class="lcp-switches">
                { can_take_now(locale, props) }
                if !results.practices.is_empty() && !surgeries_first {
                    { jump(locale, props) }
                }
            </div>
            { what_matters(locale, page, &matters) }
            { active_filters(locale, props) }
            { undo_suggestions(locale, props) }
            { map(locale, props) }
            if surgeries_first {
                { practices(locale, props, &matters) }
                { partnerships(locale, props, &matters) }
            } else {
                { partnerships(locale, props, &matters) }
                { practices(locale, props, &matters) }
            }
            { shortlist(locale, page) }
            <p class="nhsuk-body-s">{ page.complete(locale, "results-completeness") }</p>
        </>
    }
}

/// How many of the partnerships near the person's place can take them, or that they can stay: in a sentence. `None` without a
/// place, in lists of a whole country, and for a person who is in one of them.
fn summary(locale: &Locale, props: &ResultsSectionProps) -> Option<Html> {
    const FEW: usize = 10;
    let ResultsSectionProps { page, results, .. } = props;
    let found = &results.partnerships;
    let is_told = !found.is_empty() && found.len() == results.partnerships_total && found.len() <= FEW;
    if !is_told || page.place().is_none() || found.iter().any(|each| each.joining.is_member()) {
        return None;
    }
    let funder = results.stay.and_then(|stay| page.dataset.catalogue.funder(stay.funder))?;
    let can_join = found.iter().filter(|each| each.joining.can_join_now() > 0).count();
    let counts = [("count", can_join), ("of", found.len())];
    Some(html! { <p>{ locale.named_counts("results-summary", &funder.name, &counts) }</p> })
}

/// What matters to the person, and the way to change it; nothing where they chose nothing.
fn what_matters(locale: &Locale, page: &PageProps, matters: &Matters<'_>) -> Html {
    if matters.is_empty() {
        return Html::default();
    }
    let list = matters.names().collect::<Vec<_>>().join(&locale.text("list-comma"));
    html! {
        <p>
            { locale.with("matters-chosen", &[("list", &list)]) }
            { " " }
            <a href={page.link(Route::Preferences)}>{ locale.text("matters-change") }</a>
        </p>
    }
}

/// The button that goes to the surgeries, past the partnerships.
fn jump(locale: &Locale, props: &ResultsSectionProps) -> Html {
    let jump = props.page.on.reform(|_: MouseEvent| Intent::Focus(SURGERIES.into()));
    small_button(locale.count("jump-to-surgeries", props.results.total), jump)
}

/// The map, once it is open. A shared screen has none, because a map needs dragging.
fn map(locale: &Locale, props: &ResultsSectionProps) -> Html {
    let page = &props.page;
    if page.capabilities.is_shared() || !page.state.choices.map {
        return Html::default();
    }
    let map = MapPanelProps {
        catalogue: page.catalogue(),
        places: [page.place().cloned(), page.second_place().cloned()],
        practices: practices_with_links(props),
        after: COUNT_ID,
        on: page.on.clone(),
    };
    map_panel(locale, &map)
}

/// The surgeries found, each with the link to its page.
fn practices_with_links(props: &ResultsSectionProps) -> Vec<(PracticeFound, String)> {
    let ResultsSectionProps { page, results, .. } = props;
    let with_link = |found: &PracticeFound| {
        let id = page.dataset.catalogue.practice(found.at)?.id.to_string();
        Some((found.clone(), page.link(Route::Practice { id })))
    };
    results.practices.iter().filter_map(with_link).collect()
}

/// The person's shortlist; empty while nothing is on it.
fn shortlist(locale: &Locale, page: &PageProps) -> Html {
    if page.shortlist.entries().is_empty() {
        return Html::default();
    }
    shortlist_panel(
        locale,
        &page.dataset.catalogue,
        &page.shortlist,
        &page.state,
        page.capabilities.keeps_place_in_tab,
        &page.on,
    )
}

/// The form for a place. It is open when the page began empty or when there is a mistake in what was typed; otherwise
/// it is closed, so that the results come first. On a shared screen a button leads to the question about the place.
fn change_place(locale: &Locale, props: &ResultsSectionProps) -> Html {
    let page = &props.page;
    let known = page.user.location.is_some();
    if page.capabilities.is_shared() {
        let ask = page.on.reform(|_: MouseEvent| Intent::View(Message::Open(Route::Home)));
        return small_button(locale.text(if known { "kiosk-other-place" } else { "kiosk-place" }), ask);
    }
    let forget = page.on.reform(|_: MouseEvent| Intent::Place(PlaceMessage::Forget));
    details(DetailsProps {
        summary: locale.text(if known { "results-change-place" } else { "results-give-place" }).into(),
        open: (props.began_empty && !known) || page.user.entry != PlaceBoxState::Idle,
        classes: Some("lcp-place".into()),
        children: html! {
            <>
                { place_form(locale, &page.user, page.capabilities.asks_device, true, &page.on) }
                if known {
                    { small_button(locale.text("place-forget"), forget) }
                }
            </>
        },
        ..DetailsProps::default()
    })
}

/// How many surgeries are shown, of how many, in how many partnerships. A screen reader announces every change.
fn count(locale: &Locale, props: &ResultsSectionProps) -> Html {
    let results = &props.results;
    let counts = [
        ("shown", props.listed().len()),
        ("total", results.total),
        ("partnerships", results.partnerships_total),
    ];
    let key = if results.total == 0 { "results-none" } else { "results-counts" };
    html! {
        <p id={COUNT_ID} role="status" class="lcp-count" tabindex="-1">{ locale.counts(key, &counts) }</p>
    }
}
