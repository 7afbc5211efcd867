use yew::prelude::*;

use crate::{TextSize, heading::element};

/// What a [`Legend`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct LegendProps {
    /// How large it is set; by itself as large as the text.
    #[prop_or_default]
    pub size: Option<TextSize>,
    /// The level of the heading that it is at the same time: 1 where the question is the page's title.
    #[prop_or_default]
    pub heading: Option<u8>,
    /// Further classes, such as `nhsuk-u-visually-hidden`.
    #[prop_or_default]
    pub classes: Option<AttrValue>,
    /// The question.
    pub children: Html,
}

/// The question that a group of fields answers.
#[component]
pub fn Legend(props: &LegendProps) -> Html {
    let size = props.size.map(|size| {
        size.pick([
            "nhsuk-fieldset__legend--s",
            "nhsuk-fieldset__legend--m",
            "nhsuk-fieldset__legend--l",
            "nhsuk-fieldset__legend--xl",
        ])
    });
    let words = props.children.clone();
    let content = match props.heading {
        Some(level) => element(level, classes!("nhsuk-fieldset__heading"), None, false, words),
        None => words,
    };
    html! {
        <legend class={classes!("nhsuk-fieldset__legend", size, &props.classes)}>{ content }</legend>
    }
}
