//! What a person should know about these results: an area instead of a point, a border, an address not understood.

use catalogue::Precision;
use design::inset_text;
use yew::prelude::*;

use super::FoundProps;
use crate::choices::LONGEST_WORDS;
use crate::components::paragraph;
use crate::language::Language;
use crate::user_context::UserLocation;

/// Of each part of an address that was not understood, so many letters are shown; of all parts, so many.
const LETTERS: usize = 40;
const PARTS: usize = 5;

/// The notes; nothing when there is none.
pub(super) fn note_box(language: &Language, props: &FoundProps) -> Html {
    let notes = notes(language, props);
    if notes.is_empty() {
        return Html::default();
    }
    inset_text(language.text("inset-prefix").into(), notes.into_iter().map(paragraph).collect())
}

fn notes(language: &Language, props: &FoundProps) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(UserLocation::At { place, straddles }) = &props.page.user.location
        && matches!(place.precision, Precision::Outward(_))
    {
        if props.page.capabilities.is_shared() {
            notes.push(language.text("kiosk-about-here"));
        } else {
            notes.extend(language.outward_note(place, straddles));
        }
    }
    if props.page.user.location == Some(UserLocation::NoFixedAddress) {
        notes.push(language.text("results-no-address"));
    }
    let unknown = props.page.state.choices.scope.as_ref();
    let unknown = unknown.filter(|scope| scope.name(&props.page.dataset.catalogue).is_none());
    let values = props.results.ignored.iter().map(|(_, value)| value).chain(unknown.map(|scope| &scope.id));
    let ignored: Vec<String> =
        props.page.ignored.iter().chain(values).take(PARTS).map(|text| short(text)).collect();
    if !ignored.is_empty() {
        notes.push(language.with("results-ignored", &[("parts", &ignored.join(", "))]));
    }
    if props.results.words_cut || props.page.state.choices.words.chars().count() == LONGEST_WORDS {
        notes.push(language.text("results-words-cut"));
    }
    notes
}

/// The beginning of a text.
fn short(text: &str) -> String {
    let mut letters = text.chars();
    let mut short: String = letters.by_ref().take(LETTERS).collect();
    if letters.next().is_some() {
        short.push('…');
    }
    short
}
