use yew::prelude::*;

use crate::heading::element;

/// How soon a person needs help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// Blue: can wait for the surgery.
    NonUrgent,
    /// Red: today, for example through 111.
    Urgent,
    /// Red and black: now, for example 999.
    Emergency,
}

impl Urgency {
    const fn class(self) -> &'static str {
        match self {
            Self::NonUrgent => "nhsuk-card--care--non-urgent",
            Self::Urgent => "nhsuk-card--care--urgent",
            Self::Emergency => "nhsuk-card--care--emergency",
        }
    }
}

/// What a [`CareCard`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CareCardProps {
    /// How soon a person needs help.
    pub urgency: Urgency,
    /// The words that a screen reader says for the colour: "Urgent advice" in English.
    pub prefix: AttrValue,
    /// What to do, and when: "Call 999 if someone may die".
    pub heading: AttrValue,
    /// The level of its heading, from 1 to 6.
    #[prop_or(2)]
    pub heading_level: u8,
    /// The element's id.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Further classes.
    #[prop_or_default]
    pub classes: Option<AttrValue>,
    /// More about it.
    #[prop_or_default]
    pub children: Html,
}

/// Where to turn when care is needed; upstream's card in one of its three colours of urgency.
#[component]
pub fn CareCard(props: &CareCardProps) -> Html {
    let words = spoken_heading(&props.prefix, &props.heading);
    html! {
        <div class={classes!("nhsuk-card", "nhsuk-card--care", props.urgency.class(), &props.classes)}
            id={props.id.clone()}>
            <div class="nhsuk-card__heading-container">
                { element(props.heading_level, classes!("nhsuk-card__heading"), None, false, words) }
                <span class="nhsuk-card--care__arrow" aria-hidden="true"></span>
            </div>
            <div class="nhsuk-card__content">{ props.children.clone() }</div>
        </div>
    }
}

/// A heading with words before it that only a screen reader says, in one breath.
pub(crate) fn spoken_heading(prefix: &AttrValue, heading: &AttrValue) -> Html {
    html! {
        <span role="text">
            <span class="nhsuk-u-visually-hidden">{ prefix }{ ": " }</span>
            { heading }
        </span>
    }
}
