use yew::prelude::*;

use crate::{TextSize, heading::heading_element};

/// The properties of a [`label`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LabelProps {
    /// The id of the field that it names.
    pub field: AttrValue,
    /// Its size; by default that of the text.
    pub size: Option<TextSize>,
    /// Its heading level, where it is a heading too: 1 where the question is the page's title.
    pub heading: Option<u8>,
    /// Further classes.
    pub classes: Option<AttrValue>,
    /// Its text.
    pub children: Html,
}

/// The name of a field; pressing it moves the focus to the field.
pub fn label(props: LabelProps) -> Html {
    let size = props
        .size
        .map(|size| size.pick(["nhsuk-label--s", "nhsuk-label--m", "nhsuk-label--l", "nhsuk-label--xl"]));
    let label = html! {
        <label class={classes!("nhsuk-label", size, props.classes)} for={props.field}>{ props.children }</label>
    };
    match props.heading {
        Some(level) => heading_element(level, "nhsuk-label-wrapper".into(), None, false, label),
        None => label,
    }
}
