use yew::prelude::*;

use crate::{TextSize, heading::heading_element};

/// The properties of a [`legend`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LegendProps {
    /// Its size; by default that of the text.
    pub size: Option<TextSize>,
    /// Its heading level, where it is a heading too: 1 where the question is the page's title.
    pub heading: Option<u8>,
    /// Further classes, such as `nhsuk-u-visually-hidden`.
    pub classes: Option<AttrValue>,
    /// The question.
    pub children: Html,
}

/// The question that a group of fields answers.
pub fn legend(props: LegendProps) -> Html {
    let size = props.size.map(|size| {
        size.pick([
            "nhsuk-fieldset__legend--s",
            "nhsuk-fieldset__legend--m",
            "nhsuk-fieldset__legend--l",
            "nhsuk-fieldset__legend--xl",
        ])
    });
    let content = match props.heading {
        Some(level) => heading_element(level, "nhsuk-fieldset__heading".into(), None, false, props.children),
        None => props.children,
    };
    html! { <legend class={classes!("nhsuk-fieldset__legend", size, props.classes)}>{ content }</legend> }
}
