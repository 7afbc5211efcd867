//! The switch that leaves only what can take the person now, with limits or without.

use catalogue::vocabulary::Vocabulary as _;
use design::{CheckboxesProps, Choice, checkboxes};
use finder::Group;
use yew::prelude::*;

use super::ResultsSectionProps;
use crate::choices::NOW;
use crate::intent::Intent;
use crate::update::Message;
use i18n::Locale;

/// The switch, with how many surgeries it leaves.
pub(super) fn can_take_now(locale: &Locale, props: &ResultsSectionProps) -> Html {
    let page = &props.page;
    let values = props.results.facets.get(&Group::Joining);
    let now = || values.into_iter().flatten().filter(|value| is_now(&value.value));
    let count: usize = now().map(|value| value.count).sum();
    let is_on = page.state.choices.can_take_now();
    let label = locale.with("can-take-now", &[("whom", page.whom())]);
    let label = [&label, " ", &locale.count("filter-count", count)].concat();
    checkboxes(&CheckboxesProps {
        legend: locale.word("filter", Group::Joining.word()).into(),
        legend_classes: Some("nhsuk-u-visually-hidden".into()),
        id: "can-take-now".into(),
        name: "can-take-now".into(),
        choices: vec![Choice::new("now", label)],
        values: if is_on { vec!["now".into()] } else { Vec::new() },
        small: true,
        onchange: Some(page.on.reform(|(_, on): (AttrValue, bool)| Intent::View(Message::CanTakeNow(on)))),
        ..CheckboxesProps::default()
    })
}

/// Whether the filter with a value leaves those that can take the person now.
fn is_now(value: &str) -> bool {
    NOW.iter().any(|outcome| outcome.word() == value)
}
