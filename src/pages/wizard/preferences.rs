//! The step that asks for a person's preferences: filters, which the results show and can remove again.

use design::{CheckboxesProps, Choice, TextSize, checkboxes};
use finder::Group;
use yew::prelude::*;

use super::step::{continue_button, question, skip_link};
use crate::components::column;
use crate::intent::Intent;
use crate::language::Language;
use crate::pages::PageProps;
use crate::preferences::suggested_filters;
use crate::update::Message;

/// The page.
pub fn preferences_page(language: &Language, page: &PageProps) -> Html {
    let suggested = suggested_filters(&page.dataset, &page.user, page.state.choices.scope.as_ref());
    column(html! {
        <>
            { question(language, page, "preferences-question", "preferences-why") }
            if suggested.is_empty() {
                <p>{ language.text("preferences-nothing") }</p>
            } else {
                { filters(language, page, &suggested) }
            }
            { continue_button(language, page) }
            { skip_link(language, page) }
        </>
    })
}

/// A checkbox for each of the filters.
fn filters(language: &Language, page: &PageProps, suggested: &[(Group, String)]) -> Html {
    let catalogue = &page.dataset.catalogue;
    let choices = suggested
        .iter()
        .map(|(group, value)| Choice::new(value.clone(), language.value_name(catalogue, *group, value)));
    let chosen = suggested.iter().filter(|(group, value)| page.state.choices.filters.contains(*group, value));
    checkboxes(&CheckboxesProps {
        id: "matters".into(),
        name: "matters".into(),
        legend: language.text("preferences-legend").into(),
        legend_size: Some(TextSize::M),
        hint: Some(language.text("preferences-hint").into()),
        choices: choices.collect(),
        values: chosen.map(|(_, value)| AttrValue::from(value.clone())).collect(),
        onchange: Some(toggle(page, suggested.to_vec())),
        ..CheckboxesProps::default()
    })
}

/// Adds the filter of a checkbox to the person's choices, or removes it.
fn toggle(page: &PageProps, suggested: Vec<(Group, String)>) -> Callback<(AttrValue, bool)> {
    let on = page.on.clone();
    Callback::from(move |(ticked, _): (AttrValue, bool)| {
        if let Some((group, value)) = suggested.iter().find(|(_, value)| **value == *ticked) {
            on.emit(Intent::View(Message::Toggle(*group, value.clone())));
        }
    })
}
