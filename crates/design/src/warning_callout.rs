use yew::prelude::*;

use crate::{care_card::spoken_heading, heading::element};

/// What a [`WarningCallout`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct WarningCalloutProps {
    /// The word that a screen reader says first, "Important" in English; none where the heading has it.
    #[prop_or_default]
    pub prefix: Option<AttrValue>,
    /// What to take care of.
    pub heading: AttrValue,
    /// The level of its heading, from 1 to 6.
    #[prop_or(3)]
    pub heading_level: u8,
    /// The element's id.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// More about it.
    pub children: Html,
}

/// Something that must not be missed.
#[component]
pub fn WarningCallout(props: &WarningCalloutProps) -> Html {
    let heading = match &props.prefix {
        Some(prefix) => spoken_heading(prefix, &props.heading),
        None => html! { { &props.heading } },
    };
    html! {
        <div class="nhsuk-card nhsuk-card--warning" id={props.id.clone()}>
            <div class="nhsuk-card__content">
                { element(props.heading_level, classes!("nhsuk-card__heading"), None, false, heading) }
                { props.children.clone() }
            </div>
        </div>
    }
}
