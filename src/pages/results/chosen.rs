//! What a person has chosen, each with a way to undo it; and the way out where nothing was found.

use design::element::{classed, pieces, words};
use design::{ButtonKind, ButtonProps, ButtonVariant, button};
use finder::{Choice, Undo};
use yew::prelude::*;

use super::{COUNT, FoundProps};
use crate::components::{naming_heading, paragraph, small_button};
use crate::intent::Intent;
use crate::language::Language;
use crate::update::Message;

/// The words and the filters that are on; nothing when none is.
pub(super) fn chosen(language: &Language, props: &FoundProps) -> Html {
    let choices = &props.page.state.choices;
    let known = |choice: &(finder::Group, &str)| {
        !props.results.ignored.iter().any(|(group, value)| (*group, value.as_str()) == *choice)
    };
    let filters =
        choices.filters.iter().filter(known).map(|(group, value)| Choice::Filter(group, value.to_owned()));
    let text = (!choices.words.is_empty()).then_some(Choice::Words);
    let all: Vec<Choice> = text.into_iter().chain(filters).collect();
    if all.is_empty() {
        return Html::default();
    }
    let several = all.len() > 1;
    let mut items: Vec<Html> = all.into_iter().map(|choice| take_off(language, props, choice)).collect();
    if several {
        let all = press(props, Message::ClearAll);
        items.push(classed("li", "", small_button(language.text("filters-clear"), all)));
    }
    let label = classed("span", "nhsuk-u-visually-hidden", words(language.text("filters-on")));
    pieces(vec![label, classed("ul", "lcp-chosen", pieces(items))])
}

/// The button that takes a choice off.
fn take_off(language: &Language, props: &FoundProps, choice: Choice) -> Html {
    let name = name(language, props, &choice);
    let verb = [language.text("filters-take-off").as_str(), " "].concat();
    let cross = design::icon(design::IconName::Cross);
    let children = pieces(vec![classed("span", "nhsuk-u-visually-hidden", words(verb)), words(name), cross]);
    let button = button(ButtonProps {
        variant: ButtonVariant::Secondary,
        kind: ButtonKind::Button,
        small: true,
        onclick: Some(press(props, Message::undoing(choice))),
        children,
        ..ButtonProps::default()
    });
    classed("li", "", button)
}

/// The name of a choice as a person knows it.
fn name(language: &Language, props: &FoundProps, choice: &Choice) -> String {
    match choice {
        Choice::Filter(group, value) => language.value_name(&props.page.dataset.catalogue, *group, value),
        Choice::Words => props.page.state.choices.words.clone(),
        Choice::Everything => String::new(),
    }
}

/// A press on a button that goes away: the focus goes to the count of what is found then.
fn press(props: &FoundProps, message: Message) -> Callback<MouseEvent> {
    let on = props.page.on.clone();
    Callback::from(move |_| {
        on.emit(Intent::View(message.clone()));
        on.emit(Intent::Focus(COUNT.into()));
    })
}

/// Where nothing was found: each single choice to undo, and how many surgeries that gives.
pub(super) fn way_out(language: &Language, props: &FoundProps) -> Html {
    if props.results.total > 0 {
        return Html::default();
    }
    let ways = props.results.undo.iter().map(|Undo { choice, count }| {
        let said = match choice {
            Choice::Everything => language.count("undo-everything", *count),
            choice => language.named_count("undo-filter", &name(language, props, choice), *count),
        };
        let message = Message::undoing(choice.clone());
        let button = button(ButtonProps {
            variant: ButtonVariant::Secondary,
            kind: ButtonKind::Button,
            onclick: Some(press(props, message)),
            children: words(said),
            ..ButtonProps::default()
        });
        classed("li", "", button)
    });
    let mut parts = vec![naming_heading("way-out", language.text("undo-heading"))];
    if !props.page.state.choices.words.is_empty() {
        parts.push(paragraph(language.text("undo-spelling")));
    }
    parts.push(classed("ul", "lcp-results", pieces(ways.collect())));
    pieces(parts)
}
