//! The two lists of the results: staying and partnerships as equals, and the surgeries.

use catalogue::PracticeIdx;
use design::{ButtonKind, ButtonProps, ButtonVariant, button};
use enrolment::ContractStage;
use finder::{PartnershipFound, PracticeFound};
use yew::prelude::*;

use super::different::Different;
use super::next_steps::{next_steps, request};
use super::{PARTNERSHIPS, ResultsSectionProps, SURGERIES};
use crate::components::{
    Matters, PartnershipCardProps, PracticeCardProps, StayCardProps, naming_heading, partnership_card,
    practice_card, shortlist_button, stay_card,
};
use crate::intent::Intent;
use crate::route::Route;
use crate::shortlist::ShortlistEntry;
use crate::update::Message;
use i18n::Locale;

/// How many partnerships are shown at first. The rest follow on request, so that on a phone the surgeries are not
/// pushed too far down.
const PARTNERSHIPS_SHOWN: usize = 5;

/// What the card of a choice tells besides its record: what only it has, and how it does on what matters.
struct CardNotes<'a> {
    different: Different<'a>,
    matters: &'a Matters<'a>,
}

/// Staying, then the partnerships, the nearest first.
pub(super) fn partnerships(locale: &Locale, props: &ResultsSectionProps, matters: &Matters<'_>) -> Html {
    let found = &props.results.partnerships;
    let all = props.page.state.choices.all_partnerships;
    let shown = if all { found.len() } else { found.len().min(PARTNERSHIPS_SHOWN) };
    let (shown, hidden) = found.split_at(shown);
    let notes = CardNotes { different: Different::among(props, shown), matters };
    // The same button shows and hides the rest; the focus goes to the first that is new.
    let next = (!hidden.is_empty()).then(|| item_id(PARTNERSHIPS, shown.len()));
    let toggle_label = match hidden.len() {
        0 => locale.text("partnerships-fewer"),
        count => locale.count("partnerships-more", count),
    };
    html! {
        <section aria-labelledby={PARTNERSHIPS}>
            { naming_heading(PARTNERSHIPS, locale.text("partnerships-heading")) }
            if found.is_empty() {
                <p>{ locale.text("partnerships-none") }</p>
            }
            <ul class="lcp-results">
                { stay_item(locale, props, &notes) }
                for (number, partnership) in shown.iter().enumerate() {
                    { partnership_item(locale, props, (number, partnership), &notes) }
                }
            </ul>
            if found.len() > PARTNERSHIPS_SHOWN {
                { list_button(props, toggle_label, Message::AllPartnerships(!all), next) }
            }
        </section>
    }
}

/// The card for staying.
fn stay_item(locale: &Locale, props: &ResultsSectionProps, notes: &CardNotes<'_>) -> Html {
    let page = &props.page;
    let funder = props.results.stay.and_then(|stay| page.dataset.catalogue.funder(stay.funder));
    let actions = funder.map(|funder| {
        keep_button(locale, props, &ShortlistEntry::Staying(funder.id.to_string()), &funder.name)
    });
    let card = StayCardProps {
        catalogue: page.catalogue(),
        stay: props.results.stay,
        current_practice: props.page.current_practice(),
        today: page.dataset.today,
        matters: notes.matters.of_choice(locale, &|| {
            let funder = props.results.stay.map(|stay| stay.funder);
            page.dataset.finder.staying(&page.dataset.catalogue, funder)
        }),
        different: funder.and_then(|funder| {
            notes.different.of(locale, &funder.offers, funder.what_staying_means.as_deref())
        }),
        href: page.link(funder.map_or(Route::Rights, |funder| Route::Staying { id: funder.id.to_string() })),
        actions: actions.unwrap_or_default(),
    };
    list_item("stay", None, stay_card(locale, &card))
}

/// The card of a partnership.
fn partnership_item(
    locale: &Locale,
    props: &ResultsSectionProps,
    (number, found): (usize, &PartnershipFound),
    notes: &CardNotes<'_>,
) -> Option<Html> {
    let page = &props.page;
    let partnership = page.dataset.catalogue.partnership(found.at)?;
    let id = partnership.id.to_string();
    let today = page.dataset.today;
    // A partnership that is set up, closes or is tried out differs from the others by that.
    let is_at_work = ContractStage::of(&page.dataset.catalogue, found.at, today).is_none();
    let about = partnership.summary.as_deref().filter(|_| is_at_work);
    let card = PartnershipCardProps {
        catalogue: page.catalogue(),
        found: found.clone(),
        metres: metres(props, found.nearest_with_best_answer),
        matters: notes.matters.of_choice(locale, &|| page.dataset.finder.members(found.at)),
        different: notes.different.of(locale, &partnership.offers, about),
        href: page.link(Route::Partnership { id: id.clone() }),
        today,
        actions: keep_button(locale, props, &ShortlistEntry::Partnership(id.clone()), &partnership.name),
    };
    Some(list_item(&id, Some(item_id(PARTNERSHIPS, number)), partnership_card(locale, &card)))
}

/// Metres to a surgery's nearest site from home, and from the second place.
fn metres(props: &ResultsSectionProps, at: Option<PracticeIdx>) -> [Option<f64>; 2] {
    let practice = at.and_then(|at| props.page.dataset.catalogue.practice(at));
    [props.page.place(), props.page.second_place()].map(|place| {
        let (place, sites) = (place?, practice?.sites.iter());
        sites.map(|site| geography::metres(place.position, site.position)).reduce(f64::min)
    })
}

/// The surgeries; empty when none was found.
pub(super) fn practices(locale: &Locale, props: &ResultsSectionProps, matters: &Matters<'_>) -> Html {
    let found = props.listed();
    if found.is_empty() {
        return Html::default();
    }
    let hidden = props.results.total.saturating_sub(found.len());
    let more = props.page.state.choices.shown_after_more() - props.page.state.choices.shown;
    let more = locale.count("surgeries-more", hidden.min(more));
    html! {
        <section aria-labelledby={SURGERIES}>
            { naming_heading(SURGERIES, locale.text("surgeries-heading")) }
            <ul class="lcp-results">
                for (number, practice) in found.iter().enumerate() {
                    { practice_item(locale, props, (number, practice), matters) }
                }
            </ul>
            if hidden > 0 {
                { list_button(props, more, Message::ShowMore, Some(item_id(SURGERIES, found.len()))) }
            }
        </section>
    }
}

/// The card of a surgery.
fn practice_item(
    locale: &Locale,
    props: &ResultsSectionProps,
    (number, found): (usize, &PracticeFound),
    matters: &Matters<'_>,
) -> Option<Html> {
    let page = &props.page;
    let practice = page.dataset.catalogue.practice(found.at)?;
    let id = practice.id.to_string();
    let card = PracticeCardProps {
        catalogue: page.catalogue(),
        found: found.clone(),
        href: page.link(Route::Practice { id: id.clone() }),
        now: page.now,
        matters: matters.of_practice(locale, found.at),
        next: next_steps(locale, props, found.at, practice),
        // One request is enough.
        onopen: (!props.details.contains_key(&found.at)).then(|| request(props, found.at)),
        actions: keep_button(locale, props, &ShortlistEntry::Practice(id.clone()), &practice.name),
    };
    Some(list_item(&id, Some(item_id(SURGERIES, number)), practice_card(locale, &card)))
}

/// The button that adds a card's record to the shortlist.
fn keep_button(locale: &Locale, props: &ResultsSectionProps, entry: &ShortlistEntry, name: &str) -> Html {
    shortlist_button(locale, &props.page.shortlist, entry, name, &props.page.on)
}

/// The button below a list that shows more of it and moves the focus to the item with an id. Cards that nobody asked for
/// are not rendered, because a key press in the search box waits for every card that is.
fn list_button(props: &ResultsSectionProps, label: String, message: Message, focus: Option<String>) -> Html {
    let on = props.page.on.clone();
    let onclick = Callback::from(move |_| {
        on.emit(Intent::View(message.clone()));
        if let Some(id) = &focus {
            on.emit(Intent::Focus(id.clone().into()));
        }
    });
    button(ButtonProps {
        variant: ButtonVariant::Secondary,
        kind: ButtonKind::Button,
        onclick: Some(onclick),
        children: label.into(),
        ..ButtonProps::default()
    })
}

/// The id of an item of a list, by its number from 0.
fn item_id(list: &str, number: usize) -> String {
    format!("{list}-{number}")
}

/// A card in a list. Its key lets Yew update only the cards that changed.
fn list_item(key: &str, id: Option<String>, card: Html) -> Html {
    html! { <li class="lcp-results__item" {id} {key}>{ card }</li> }
}
