//! What a person should know about these results: an area instead of a point, a border, an address not understood.

use catalogue::Precision;
use design::element::words;
use design::{ButtonKind, ButtonProps, button, inset_text};
use yew::prelude::*;

use super::FoundProps;
use crate::components::paragraph;
use crate::intent::Intent;
use crate::language::Language;
use crate::update::Message;
use crate::visit::Whereabouts;

/// The notes; nothing when there is none.
pub(super) fn note_box(language: &Language, props: &FoundProps) -> Html {
    let notes = notes(language, props);
    let clear = props.page.on.reform(|_: MouseEvent| Intent::View(Message::ClearFilters));
    let clear = ButtonProps {
        kind: ButtonKind::Button,
        onclick: Some(clear),
        children: words(language.text("filters-clear")),
        ..ButtonProps::default()
    };
    html! {
        <>
            if !notes.is_empty() {
                { inset_text(language.text("inset-prefix").into(), notes.into_iter().map(paragraph).collect()) }
            }
            if props.results.total == 0 {
                { paragraph(language.text("results-none-next")) }
                if !props.page.state.choices.filters.is_empty() {
                    { button(clear) }
                }
            }
        </>
    }
}

fn notes(language: &Language, props: &FoundProps) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(Whereabouts::At { place, straddles }) = &props.page.visit.whereabouts
        && matches!(place.precision, Precision::Outward(_))
    {
        notes.extend(language.outward_note(place, straddles));
    }
    if props.page.visit.whereabouts == Some(Whereabouts::NoFixedAddress) {
        notes.push(language.text("results-no-address"));
    }
    if !props.page.ignored.is_empty() || !props.results.ignored.is_empty() {
        let values = props.results.ignored.iter().map(|(_, value)| value.clone());
        let parts: Vec<String> = props.page.ignored.iter().cloned().chain(values).collect();
        notes.push(language.with("results-ignored", &[("parts", &parts.join(", "))]));
    }
    if props.results.words_cut {
        notes.push(language.text("results-words-cut"));
    }
    notes
}
