//! The two lists of the results: staying and partnerships as equals, and the surgeries.

use catalogue::PracticeIdx;
use design::{ButtonKind, ButtonProps, ButtonVariant, button};
use finder::{PartnershipFound, PracticeFound};
use yew::prelude::*;

use super::ResultsSectionProps;
use super::next_steps::next_steps;
use crate::choices::PAGE;
use crate::components::{
    PartnershipCardProps, PracticeCardProps, StayCardProps, naming_heading, partnership_card, practice_card,
    shortlist_button, stay_card,
};
use crate::intent::Intent;
use crate::route::Route;
use crate::shortlist::ShortlistEntry;
use crate::update::Message;
use i18n::Locale;

/// How many partnerships are shown at first. The rest follow on request, so that on a phone the surgeries are not
/// pushed too far down.
const PARTNERSHIPS_SHOWN: usize = 5;

/// Staying, then the partnerships, the nearest first.
pub(super) fn partnerships(locale: &Locale, props: &ResultsSectionProps) -> Html {
    let found = &props.results.partnerships;
    let all = props.page.state.choices.all_partnerships;
    let shown = if all { found.len() } else { found.len().min(PARTNERSHIPS_SHOWN) };
    let (shown, hidden) = found.split_at(shown);
    // The same button shows and hides the rest, so that it keeps the focus.
    let toggle_label = match hidden.len() {
        0 => locale.text("partnerships-fewer"),
        count => locale.count("partnerships-more", count),
    };
    html! {
        <section aria-labelledby="partnerships">
            { naming_heading("partnerships", locale.text("partnerships-heading")) }
            if found.is_empty() {
                <p>{ locale.text("partnerships-none") }</p>
            }
            <ul class="lcp-results">
                { stay_item(locale, props) }
                for partnership in shown {
                    { partnership_item(locale, props, partnership) }
                }
            </ul>
            if found.len() > PARTNERSHIPS_SHOWN {
                { list_button(props, toggle_label, Message::AllPartnerships(!all)) }
            }
        </section>
    }
}

/// The card for staying.
fn stay_item(locale: &Locale, props: &ResultsSectionProps) -> Html {
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
        href: page.link(funder.map_or(Route::Rights, |funder| Route::Staying { id: funder.id.to_string() })),
        actions: actions.unwrap_or_default(),
    };
    list_item("stay", stay_card(locale, &card))
}

/// The card of a partnership.
fn partnership_item(locale: &Locale, props: &ResultsSectionProps, found: &PartnershipFound) -> Option<Html> {
    let page = &props.page;
    let partnership = page.dataset.catalogue.partnership(found.at)?;
    let id = partnership.id.to_string();
    let card = PartnershipCardProps {
        catalogue: page.catalogue(),
        found: found.clone(),
        metres: metres(props, found.nearest_practice),
        href: page.link(Route::Partnership { id: id.clone() }),
        today: page.dataset.today,
        actions: keep_button(locale, props, &ShortlistEntry::Partnership(id.clone()), &partnership.name),
    };
    Some(list_item(&id, partnership_card(locale, &card)))
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
pub(super) fn practices(locale: &Locale, props: &ResultsSectionProps) -> Html {
    let found = &props.results.practices;
    if found.is_empty() {
        return Html::default();
    }
    let hidden = props.results.total.saturating_sub(found.len());
    html! {
        <section aria-labelledby="surgeries">
            { naming_heading("surgeries", locale.text("surgeries-heading")) }
            <ul class="lcp-results">
                for practice in found {
                    { practice_item(locale, props, practice) }
                }
            </ul>
            if hidden > 0 {
                { list_button(props, locale.count("surgeries-more", hidden.min(PAGE)), Message::ShowMore) }
            }
        </section>
    }
}

/// The card of a surgery.
fn practice_item(locale: &Locale, props: &ResultsSectionProps, found: &PracticeFound) -> Option<Html> {
    let page = &props.page;
    let practice = page.dataset.catalogue.practice(found.at)?;
    let id = practice.id.to_string();
    let card = PracticeCardProps {
        catalogue: page.catalogue(),
        found: found.clone(),
        href: page.link(Route::Practice { id: id.clone() }),
        now: page.now,
        next: next_steps(locale, props, found.at, practice),
        actions: keep_button(locale, props, &ShortlistEntry::Practice(id.clone()), &practice.name),
    };
    Some(list_item(&id, practice_card(locale, &card)))
}

/// The button that adds a card's record to the shortlist.
fn keep_button(locale: &Locale, props: &ResultsSectionProps, entry: &ShortlistEntry, name: &str) -> Html {
    shortlist_button(locale, &props.page.shortlist, entry, name, &props.page.on)
}

/// The button below a list that shows more of it. Cards that nobody asked for are not rendered, because a key press in
/// the search box waits for every card that is.
fn list_button(props: &ResultsSectionProps, label: String, message: Message) -> Html {
    button(ButtonProps {
        variant: ButtonVariant::Secondary,
        kind: ButtonKind::Button,
        onclick: Some(props.page.on.reform(move |_: MouseEvent| Intent::View(message.clone()))),
        children: label.into(),
        ..ButtonProps::default()
    })
}

/// A card in a list. Its key lets Yew update only the cards that changed.
fn list_item(key: &str, card: Html) -> Html {
    html! { <li class="lcp-results__item" {key}>{ card }</li> }
}
