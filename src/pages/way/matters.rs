//! What matters to a person, as filters that they see and can take off again.

use design::element::words;
use design::{CheckboxesProps, Choice, TextSize, checkboxes};
use yew::prelude::*;

use super::{go_on, question, skip};
use crate::components::{column, paragraph};
use crate::intent::Intent;
use crate::language::Language;
use crate::matters::offered;
use crate::pages::page_props::PageProps;
use crate::update::Message;

/// The page.
pub fn matters_page(language: &Language, page: &PageProps) -> Html {
    let mut parts: Vec<Html> = question(language, page, "matters-question", "matters-why").into();
    let offered = offered(&page.dataset, &page.user, page.state.choices.scope.as_ref());
    if offered.is_empty() {
        parts.push(paragraph(language.text("matters-nothing")));
    } else {
        let chosen =
            offered.iter().filter(|(group, value)| page.state.choices.filters.contains(*group, value));
        let values = chosen.map(|(_, value)| AttrValue::from(value.clone())).collect();
        let choices = offered.iter().map(|(group, value)| {
            Choice::new(value.clone(), words(language.value_name(&page.dataset.catalogue, *group, value)))
        });
        let choices = choices.collect();
        let onchange = page.on.reform(move |(pressed, _): (AttrValue, bool)| {
            let group = offered.iter().find(|(_, value)| **value == *pressed).map(|(group, _)| *group);
            // Only what is offered can be pressed.
            let group = group.unwrap_or(finder::Group::Joining);
            Intent::View(Message::Toggle(group, pressed.to_string()))
        });
        parts.push(checkboxes(&CheckboxesProps {
            id: "matters".into(),
            name: "matters".into(),
            legend: words(language.text("matters-legend")),
            legend_size: Some(TextSize::M),
            hint: Some(words(language.text("matters-hint"))),
            choices,
            values,
            onchange: Some(onchange),
            ..CheckboxesProps::default()
        }));
    }
    parts.push(go_on(language, page));
    parts.push(skip(language, page));
    column(parts)
}
