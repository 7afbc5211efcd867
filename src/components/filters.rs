//! The filters: groups of checkboxes, each with the number of surgeries that it would leave. On a phone all are behind
//! one button that says how many are on; on a wider screen they stand beside the list.

use design::{CheckboxesProps, Choice, DetailsProps, checkboxes, details};
use std::rc::Rc;

use catalogue::Catalogue;
use finder::{FacetValue, Facets, Group};
use yew::prelude::*;

use super::small_button;
use crate::intent::{Intent, OnIntent};
use crate::update::Message;
use i18n::{Locale, value_name};

/// The groups in the order in which people ask.
const GROUPS: [Group; 13] = [
    Group::Joining,
    Group::Service,
    Group::Open,
    Group::Language,
    Group::Access,
    Group::Format,
    Group::Delivery,
    Group::Specialists,
    Group::PublicVoice,
    Group::Stage,
    Group::LegalForm,
    Group::Partnership,
    Group::Funder,
];

/// How many groups are open at first. The boxes of an open group are stops for the Tab key.
const OPEN: usize = 1;

/// The most values of a group that are listed. Of a longer group only the chosen values are: people find the others by
/// typing their names.
const MOST_VALUES: usize = 60;

/// The properties of [`filter_panel`].
#[derive(Clone, Debug, PartialEq)]
pub struct FilterPanelProps {
    /// The records, for the names of the values.
    pub catalogue: Rc<Catalogue>,
    /// The values with their counts.
    pub facets: Facets,
    /// How many filters are on.
    pub on_count: usize,
    /// The id of the element where the results begin, for the link there from the last filter.
    pub results: &'static str,
    /// Where intents go.
    pub on: OnIntent,
}

/// The filters.
pub fn filter_panel(locale: &Locale, props: &FilterPanelProps) -> Html {
    let groups = GROUPS.iter().enumerate().filter_map(|(at, &group)| {
        let values = props.facets.get(&group)?;
        let few = values.len() <= MOST_VALUES;
        let shown: Vec<&FacetValue> = values.iter().filter(|value| few || value.chosen).collect();
        (!shown.is_empty()).then(|| filter_group(locale, props, group, &shown, at < OPEN))
    });
    let results = props.results;
    let show = props.on.reform(move |_: MouseEvent| Intent::Focus(results.into()));
    details(DetailsProps {
        summary: html! { { locale.count("filters-summary", props.on_count) } },
        classes: Some("lcp-tool lcp-filters".into()),
        children: html! {
            <>
                { for groups }
                <div class="lcp-narrow-only">{ small_button(locale.text("filters-show"), show) }</div>
            </>
        },
        ..DetailsProps::default()
    })
}

/// A group, with how many of its values are on.
fn filter_group(
    locale: &Locale,
    props: &FilterPanelProps,
    group: Group,
    values: &[&FacetValue],
    open: bool,
) -> Html {
    let id = ["filter", group.word()].join("-");
    let name = locale.word("filter", group.word());
    let on = values.iter().filter(|value| value.chosen).count();
    let summary = if on == 0 { name.clone() } else { locale.named_count("filter-group-on", &name, on) };
    let choices = values.iter().map(|value| {
        let name = value_name(locale, &props.catalogue, group, &value.value);
        let count = locale.count("filter-count", value.count);
        Choice::new(value.value.to_string(), [name.as_str(), &count].join(" "))
    });
    let chosen = values.iter().filter(|value| value.chosen).map(|value| value.value.to_string().into());
    let onchange = props
        .on
        .reform(move |(value, _): (AttrValue, bool)| Intent::View(Message::Toggle(group, value.to_string())));
    let boxes = checkboxes(&CheckboxesProps {
        legend: name.into(),
        legend_classes: Some("nhsuk-u-visually-hidden".into()),
        hint: Some(locale.text(if group.adds_up() { "filter-all" } else { "filter-any" }).into()),
        id: id.clone().into(),
        name: id.into(),
        choices: choices.collect(),
        values: chosen.collect(),
        small: true,
        onchange: Some(onchange),
        ..CheckboxesProps::default()
    });
    let panel = details(DetailsProps {
        summary: summary.into(),
        open,
        classes: Some("lcp-filter-group".into()),
        children: boxes,
        ..DetailsProps::default()
    });
    // The key keeps an opened group open when another group disappears.
    html! { <div key={group.word()}>{ panel }</div> }
}
