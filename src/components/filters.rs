//! The filters: closed until wanted, with how many surgeries each would leave.

use design::element::words;
use design::{CheckboxesProps, Choice, DetailsProps, TextSize, checkboxes, details};
use std::rc::Rc;

use catalogue::Catalogue;
use finder::{FacetValue, Facets, Group};
use yew::prelude::*;

use super::small_button;
use crate::intent::{Intent, OnIntent};
use crate::language::Language;
use crate::update::Message;

/// The groups that are always offered. Others are shown while an address has chosen in them.
const OFFERED: [Group; 4] = [Group::Service, Group::Language, Group::Access, Group::Format];

/// What [`filter_panel`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct FilterPanelProps {
    /// The records, for the names of the values.
    pub catalogue: Rc<Catalogue>,
    /// The values with their counts.
    pub facets: Facets,
    /// How many filters are on.
    pub on_count: usize,
    /// Where intents go.
    pub on: OnIntent,
}

/// The filters, a group of boxes each.
pub fn filter_panel(language: &Language, props: &FilterPanelProps) -> Html {
    let shown = props.facets.iter().filter(|(group, values)| {
        !values.is_empty() && (OFFERED.contains(group) || values.iter().any(|value| value.chosen))
    });
    let clear = props.on.reform(|_: MouseEvent| Intent::View(Message::ClearFilters));
    let summary = language.count("filters-summary", props.on_count);
    let children = html! {
        <>
            for (group, values) in shown {
                <div key={group.word()}>{ boxes(language, props, *group, values) }</div>
            }
            if props.on_count > 0 {
                { small_button(language.text("filters-clear"), clear) }
            }
        </>
    };
    details(DetailsProps {
        summary: words(summary),
        expander: true,
        classes: Some("lcp-filters".into()),
        children,
        ..DetailsProps::default()
    })
}

fn boxes(language: &Language, props: &FilterPanelProps, group: Group, values: &[FacetValue]) -> Html {
    let choices = values
        .iter()
        .map(|value| {
            let name = language.value_name(&props.catalogue, group, &value.value);
            let label = html! { <>{ name }{ " " }{ language.count("filter-count", value.count) }</> };
            Choice::new(value.value.to_string(), label)
        })
        .collect::<Vec<_>>();
    let chosen: Vec<AttrValue> =
        values.iter().filter(|value| value.chosen).map(|value| value.value.to_string().into()).collect();
    let onchange = props
        .on
        .reform(move |(value, _): (AttrValue, bool)| Intent::View(Message::Toggle(group, value.to_string())));
    let name = format!("filter-{}", group.word());
    checkboxes(&CheckboxesProps {
        legend: words(language.text(&name)),
        id: name.clone().into(),
        name: name.into(),
        legend_size: Some(TextSize::S),
        choices,
        values: chosen,
        small: true,
        onchange: Some(onchange),
        ..CheckboxesProps::default()
    })
}
