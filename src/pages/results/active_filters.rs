//! The search words and filters that are on, each with a button to remove it; and, when nothing was found, which of
//! them to remove.

use design::{ButtonKind, ButtonProps, ButtonVariant, IconName, button, icon};
use finder::{Constraint, Group, Relaxation};
use yew::prelude::*;

use super::{COUNT_ID, ResultsSectionProps};
use crate::components::{naming_heading, small_button};
use crate::intent::Intent;
use crate::update::Message;
use i18n::{Locale, value_name};

/// The search words and the filters that are on; empty when there are none.
pub(super) fn active_filters(locale: &Locale, props: &ResultsSectionProps) -> Html {
    let active = active_choices(props);
    if active.is_empty() {
        return Html::default();
    }
    let several = active.len() > 1;
    html! {
        <>
            <span class="nhsuk-u-visually-hidden">{ locale.text("filters-on") }</span>
            <ul class="lcp-chosen">
                for choice in active {
                    <li>{ remove_button(locale, props, choice) }</li>
                }
                if several {
                    <li>{ small_button(locale.text("filters-clear"), remove_on_click(props, Message::ClearAll)) }</li>
                }
            </ul>
        </>
    }
}

/// The search words first, then the filters. A filter that the dataset does not know has no effect and is left out.
fn active_choices(props: &ResultsSectionProps) -> Vec<Constraint> {
    let choices = &props.page.state.choices;
    let is_known = |(group, value): &(Group, &str)| {
        !props.results.ignored.iter().any(|(ignored, text)| ignored == group && text == value)
    };
    let filters = choices.filters.iter().filter(is_known);
    let filters = filters.map(|(group, value)| Constraint::Filter(group, value.to_owned()));
    let words = (!choices.words.is_empty()).then_some(Constraint::Words);
    words.into_iter().chain(filters).collect()
}

/// The button that removes a choice.
fn remove_button(locale: &Locale, props: &ResultsSectionProps, choice: Constraint) -> Html {
    let name = choice_name(locale, props, &choice);
    button(ButtonProps {
        variant: ButtonVariant::Secondary,
        kind: ButtonKind::Button,
        small: true,
        onclick: Some(remove_on_click(props, Message::undoing(choice))),
        children: html! {
            <>
                <span class="nhsuk-u-visually-hidden">{ locale.text("filters-take-off") }{ " " }</span>
                { name }
                { icon(IconName::Cross) }
            </>
        },
    })
}

/// The name of a choice as people know it.
fn choice_name(locale: &Locale, props: &ResultsSectionProps, choice: &Constraint) -> String {
    match choice {
        Constraint::Filter(group, value) => value_name(locale, &props.page.dataset.catalogue, *group, value),
        Constraint::Words => props.page.state.choices.words.as_str().to_owned(),
        Constraint::Everything => String::new(),
    }
}

/// Removes a choice. The button that was pressed disappears, so the focus moves to the result count.
fn remove_on_click(props: &ResultsSectionProps, message: Message) -> Callback<MouseEvent> {
    let on = props.page.on.clone();
    Callback::from(move |_| {
        on.emit(Intent::View(message.clone()));
        on.emit(Intent::Focus(COUNT_ID.into()));
    })
}

/// When nothing was found: each single choice that can be removed, and how many surgeries that gives.
pub(super) fn undo_suggestions(locale: &Locale, props: &ResultsSectionProps) -> Html {
    if props.results.total > 0 {
        return Html::default();
    }
    html! {
        <>
            { naming_heading("way-out", locale.text("undo-heading")) }
            if !props.page.state.choices.words.is_empty() {
                <p>{ locale.text("undo-spelling") }</p>
            }
            <ul class="lcp-results">
                for undo in &props.results.relaxations {
                    <li>{ undo_button(locale, props, undo) }</li>
                }
            </ul>
        </>
    }
}

/// The button that removes a choice and says what that gives.
fn undo_button(
    locale: &Locale,
    props: &ResultsSectionProps,
    Relaxation { constraint: choice, count }: &Relaxation,
) -> Html {
    let label = match choice {
        Constraint::Everything => locale.count("undo-everything", *count),
        choice => locale.named_count("undo-filter", &choice_name(locale, props, choice), *count),
    };
    button(ButtonProps {
        variant: ButtonVariant::Secondary,
        kind: ButtonKind::Button,
        onclick: Some(remove_on_click(props, Message::undoing(choice.clone()))),
        children: label.into(),
        ..ButtonProps::default()
    })
}
