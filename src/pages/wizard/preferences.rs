//! The step that asks what matters to a person: each choice and each surgery then tells how it does on it.

use design::{CheckboxesProps, Choice, TextSize, checkboxes};
use finder::Group;
use yew::prelude::*;

use super::step::{continue_button, question, skip_link};
use crate::components::{column, read_on};
use crate::intent::Intent;
use crate::pages::PageProps;
use crate::preferences::{is_spoken_language, suggested_filters};
use crate::update::Message;
use i18n::{Locale, value_name};

/// The page.
pub fn preferences_page(locale: &Locale, page: &PageProps) -> Html {
    let suggested = suggested_filters(&page.dataset, &page.user, page.state.choices.scope.as_ref());
    column(html! {
        <>
            { question(locale, page, "preferences-question", "preferences-why") }
            if suggested.is_empty() {
                <p>{ locale.text("preferences-nothing") }</p>
            } else {
                { boxes(locale, page, "matters", suggested.iter().filter(|each| !is_spoken_language(each)).cloned().collect()) }
                { languages(locale, page, suggested.iter().filter(|each| is_spoken_language(each)).cloned().collect()) }
            }
            { continue_button(locale, page) }
            { skip_link(locale, page) }
        </>
    })
}

/// The spoken languages, behind a disclosure, since there may be many.
fn languages(locale: &Locale, page: &PageProps, languages: Vec<(Group, String)>) -> Html {
    if languages.is_empty() {
        return Html::default();
    }
    read_on(locale.word("filter", Group::Language.word()), boxes(locale, page, "languages", languages))
}

/// A checkbox for each thing that may matter.
fn boxes(locale: &Locale, page: &PageProps, id: &'static str, suggested: Vec<(Group, String)>) -> Html {
    let catalogue = &page.dataset.catalogue;
    let choices = suggested
        .iter()
        .map(|(group, value)| Choice::new(value.clone(), value_name(locale, catalogue, *group, value)))
        .collect();
    let chosen = suggested.iter().filter(|(group, value)| page.state.choices.matters.contains(*group, value));
    let chosen = chosen.map(|(_, value)| AttrValue::from(value.clone())).collect();
    checkboxes(&CheckboxesProps {
        id: id.into(),
        name: id.into(),
        legend: locale.text("preferences-legend").into(),
        legend_size: Some(TextSize::M),
        hint: Some(locale.text("preferences-hint").into()),
        choices,
        values: chosen,
        onchange: Some(toggle(page, suggested)),
        ..CheckboxesProps::default()
    })
}

/// Adds what a checkbox stands for to what matters, or removes it.
fn toggle(page: &PageProps, suggested: Vec<(Group, String)>) -> Callback<(AttrValue, bool)> {
    let on = page.on.clone();
    Callback::from(move |(ticked, _): (AttrValue, bool)| {
        if let Some((group, value)) = suggested.iter().find(|(_, value)| **value == *ticked) {
            on.emit(Intent::View(Message::Matters(*group, value.clone())));
        }
    })
}
