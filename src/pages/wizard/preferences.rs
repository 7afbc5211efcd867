//! The step that asks for a person's preferences: filters, which the results show and can remove again.

use design::{CheckboxesProps, Choice, TextSize, checkboxes};
use finder::Group;
use yew::prelude::*;

use super::step::{continue_button, question, skip_link};
use crate::components::column;
use crate::intent::Intent;
use crate::pages::PageProps;
use crate::preferences::suggested_filters;
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
                { filters(locale, page, &suggested) }
            }
            { continue_button(locale, page) }
            { skip_link(locale, page) }
        </>
    })
}

/// A checkbox for each of the filters.
fn filters(locale: &Locale, page: &PageProps, suggested: &[(Group, String)]) -> Html {
    let catalogue = &page.dataset.catalogue;
    let choices = suggested
        .iter()
        .map(|(group, value)| Choice::new(value.clone(), value_name(locale, catalogue, *group, value)));
    let chosen = suggested.iter().filter(|(group, value)| page.state.choices.filters.contains(*group, value));
    checkboxes(&CheckboxesProps {
        id: "matters".into(),
        name: "matters".into(),
        legend: locale.text("preferences-legend").into(),
        legend_size: Some(TextSize::M),
        hint: Some(locale.text("preferences-hint").into()),
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
