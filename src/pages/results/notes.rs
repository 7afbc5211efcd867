//! Notes about these results: a place that is an area, a national border, parts of the address not understood.

use catalogue::Precision;
use design::inset_text;
use finder::Query;
use yew::prelude::*;

use super::ResultsSectionProps;
use crate::choices::LONGEST_WORDS;
use crate::components::{paragraph, small_button};
use crate::data::Dataset;
use crate::intent::Intent;
use crate::update::Message;
use crate::user_context::UserLocation;
use i18n::{Locale, places};

/// How many characters are shown of a part of the address that was not understood.
const IGNORED_CHARS_SHOWN: usize = 40;
/// How many parts of the address that were not understood are shown.
const IGNORED_SHOWN: usize = 5;

/// The notes; empty when there are none.
pub(super) fn note_box(locale: &Locale, props: &ResultsSectionProps) -> Html {
    let notes = notes(locale, props);
    if notes.is_empty() {
        return Html::default();
    }
    inset_text(locale.text("inset-prefix").into(), notes.into_iter().map(paragraph).collect())
}

/// A button that looks for the words that stood beside the place; nothing where they would find nothing, or everything.
pub(super) fn words_beside_place(locale: &Locale, props: &ResultsSectionProps) -> Html {
    let page = &props.page;
    let words = page.user.beside.clone();
    if words.is_empty() || page.state.choices.words.as_str() == words {
        return Html::default();
    }
    let Dataset { catalogue, finder, manifest, today, .. } = &*page.dataset;
    let query = Query { limit: 0, ..Query::on(*today).with_text(&words) };
    let total = finder::search(catalogue, finder, &query).total;
    if total == 0 || total == manifest.counts.practices as usize {
        return Html::default();
    }
    let label = locale.with("results-words-beside", &[("words", &words)]);
    small_button(label, page.on.reform(move |_| Intent::View(Message::FindByName(words.clone()))))
}

fn notes(locale: &Locale, props: &ResultsSectionProps) -> Vec<String> {
    let page = &props.page;
    let mut notes = Vec::new();
    match &page.user.location {
        Some(UserLocation::At { place, straddles }) if matches!(place.precision, Precision::Outward(_)) => {
            if page.capabilities.is_shared() {
                notes.push(locale.text("kiosk-about-here"));
            } else {
                notes.extend(places::outward_note(locale, place, straddles));
            }
        }
        Some(UserLocation::NoFixedAddress) => notes.push(locale.text("results-no-address")),
        _ => {}
    }
    let ignored = ignored(props);
    if !ignored.is_empty() {
        notes.push(locale.with("results-ignored", &[("parts", &ignored.join(", "))]));
    }
    if props.results.words_cut || page.state.choices.words.as_str().chars().count() == LONGEST_WORDS {
        notes.push(locale.text("results-words-cut"));
    }
    notes
}

/// The parts of the address that had no effect: not understood, or not in the dataset.
fn ignored(props: &ResultsSectionProps) -> Vec<String> {
    let page = &props.page;
    let filters = props.results.ignored.iter().map(|(_, value)| value);
    let ignored = page.ignored.iter().chain(filters);
    ignored.take(IGNORED_SHOWN).map(|text| shortened(text)).collect()
}

/// The beginning of a text, with an ellipsis where it was cut.
fn shortened(text: &str) -> String {
    let mut chars = text.chars();
    let mut short: String = chars.by_ref().take(IGNORED_CHARS_SHOWN).collect();
    if chars.next().is_some() {
        short.push('…');
    }
    short
}
