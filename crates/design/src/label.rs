use yew::prelude::*;

use crate::{TextSize, heading::element};

/// What a [`Label`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct LabelProps {
    /// The id of the field that it names.
    pub field: AttrValue,
    /// How large it is set; by itself as large as the text.
    #[prop_or_default]
    pub size: Option<TextSize>,
    /// The level of the heading that it is at the same time: 1 where the question is the page's title.
    #[prop_or_default]
    pub heading: Option<u8>,
    /// Further classes.
    #[prop_or_default]
    pub classes: Option<AttrValue>,
    /// The words.
    pub children: Html,
}

/// The name of a field; pressing it moves the focus there.
#[component]
pub fn Label(props: &LabelProps) -> Html {
    let size = props
        .size
        .map(|size| size.pick(["nhsuk-label--s", "nhsuk-label--m", "nhsuk-label--l", "nhsuk-label--xl"]));
    let label = html! {
        <label class={classes!("nhsuk-label", size, &props.classes)} for={props.field.clone()}>
            { props.children.clone() }
        </label>
    };
    match props.heading {
        Some(level) => element(level, classes!("nhsuk-label-wrapper"), None, false, label),
        None => label,
    }
}
