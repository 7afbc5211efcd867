//! The two lists of the results: staying and partnerships as equals, and the surgeries.

use catalogue::{Practice, PracticeIdx};
use design::element::{classed, pieces, words};
use design::{ButtonKind, ButtonProps, ButtonVariant, button};
use finder::{PartnershipFound, PracticeFound};
use yew::prelude::*;

use super::FoundProps;
use super::next_steps::next_steps;
use crate::components::{
    PartnershipCardProps, PracticeCardProps, StayCardProps, compare_button, naming_heading, paragraph,
    partnership_card, practice_card, stay_card,
};
use crate::intent::Intent;
use crate::language::Language;
use crate::route::Route;
use crate::shortlist::ShortlistEntry;
use crate::update::Message;

/// How many partnerships stand open; the others are one press away, so that surgeries are not pushed off a phone.
const PARTNERSHIPS_OPEN: usize = 5;

/// Staying, and the partnerships, the nearest first.
pub(super) fn partnerships(language: &Language, props: &FoundProps) -> Html {
    let results = &props.results;
    let all = props.page.state.choices.all_partnerships;
    let open = if all { usize::MAX } else { PARTNERSHIPS_OPEN }.min(results.partnerships.len());
    let (open, more) = results.partnerships.split_at(open);
    let (catalogue, today) = (props.page.catalogue(), props.page.dataset.today);
    let stay = StayCardProps { catalogue, stay: results.stay, today, actions: Html::default() };
    let stay = item("stay".to_owned(), stay_card(language, &stay));
    let items: Vec<Html> =
        std::iter::once(stay).chain(open.iter().map(|found| card(language, props, found))).collect();
    let mut parts = vec![naming_heading("partnerships", language.text("partnerships-heading"))];
    if results.partnerships.is_empty() {
        parts.push(paragraph(language.text("partnerships-none")));
    }
    parts.push(list(items));
    // The button stays where it is and says the other thing, so that the focus is not lost.
    if results.partnerships.len() > PARTNERSHIPS_OPEN {
        let label = match more.len() {
            0 => language.text("partnerships-fewer"),
            left => language.count("partnerships-more", left),
        };
        parts.push(show_more(props, label, Message::AllPartnerships(!all)));
    }
    html! { <section aria-labelledby="partnerships">{ pieces(parts) }</section> }
}

fn card(language: &Language, props: &FoundProps, found: &PartnershipFound) -> Html {
    let page = &props.page;
    let Some(partnership) = page.dataset.catalogue.partnership(found.at) else { return Html::default() };
    let id = partnership.id.to_string();
    let card = PartnershipCardProps {
        catalogue: page.catalogue(),
        found: found.clone(),
        metres: metres(props, found.nearest_practice),
        href: page.link(Route::Partnership { id: id.clone() }),
        today: page.dataset.today,
        actions: keep(language, props, &ShortlistEntry::Partnership(id.clone()), &partnership.name),
    };
    item(id, partnership_card(language, &card))
}

/// Metres to a surgery's nearest site from home, and from the second place.
fn metres(props: &FoundProps, at: Option<PracticeIdx>) -> [Option<f64>; 2] {
    let practice = at.and_then(|at| props.page.dataset.catalogue.practice(at));
    [props.page.place(), props.page.second_place()].map(|place| {
        let (place, sites) = (place?, practice?.sites.iter());
        sites.map(|site| geography::metres(place.position, site.position)).reduce(f64::min)
    })
}

/// The surgeries.
pub(super) fn practices(language: &Language, props: &FoundProps) -> Html {
    let results = &props.results;
    if results.practices.is_empty() {
        return Html::default();
    }
    let left = results.total.saturating_sub(results.practices.len());
    let mut parts = vec![
        naming_heading("surgeries", language.text("surgeries-heading")),
        list(results.practices.iter().filter_map(|found| practice(language, props, found)).collect()),
    ];
    if left > 0 {
        let more = language.count("surgeries-more", left.min(crate::choices::PAGE));
        parts.push(show_more(props, more, Message::ShowMore));
    }
    html! { <section aria-labelledby="surgeries">{ pieces(parts) }</section> }
}

/// The button below a list that shows the rest of it, or more of it. What nobody asked for is not drawn: a key press in
/// the box of words waits for all that is.
fn show_more(props: &FoundProps, label: String, message: Message) -> Html {
    button(ButtonProps {
        variant: ButtonVariant::Secondary,
        kind: ButtonKind::Button,
        onclick: Some(props.page.on.reform(move |_: MouseEvent| Intent::View(message.clone()))),
        children: words(label),
        ..ButtonProps::default()
    })
}

fn practice(language: &Language, props: &FoundProps, found: &PracticeFound) -> Option<Html> {
    let page = &props.page;
    let practice: &Practice = page.dataset.catalogue.practice(found.at)?;
    let id = practice.id.to_string();
    let card = PracticeCardProps {
        catalogue: page.catalogue(),
        found: found.clone(),
        href: page.link(Route::Practice { id: id.clone() }),
        now: page.now,
        next: next_steps(language, props, found.at, practice),
        actions: keep(language, props, &ShortlistEntry::Practice(id.clone()), &practice.name),
    };
    Some(item(id, practice_card(language, &card)))
}

/// The button that puts a card's record aside.
fn keep(language: &Language, props: &FoundProps, entry: &ShortlistEntry, name: &str) -> Html {
    compare_button(language, &props.page.shortlist, entry, name, &props.page.on)
}

fn list(items: Vec<Html>) -> Html {
    classed("ul", "lcp-results", pieces(items))
}

/// A card in a list, known by its id from one list to the next, so that only what changed is drawn.
fn item(id: String, card: Html) -> Html {
    html! { <li class="lcp-results__item" key={id}>{ card }</li> }
}
