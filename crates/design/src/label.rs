use yew::prelude::*;

use crate::element::{class, element};
use crate::{TextSize, heading::heading_element};

/// What [`label`] is told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LabelProps {
    /// The id of the field that it names.
    pub field: AttrValue,
    /// How large it is set; by itself as large as the text.
    pub size: Option<TextSize>,
    /// The level of the heading that it is at the same time: 1 where the question is the page's title.
    pub heading: Option<u8>,
    /// Further classes.
    pub classes: Option<AttrValue>,
    /// The words.
    pub children: Html,
}

/// The name of a field; pressing it moves the focus there.
pub fn label(props: LabelProps) -> Html {
    let size = props
        .size
        .map(|size| size.pick(["nhsuk-label--s", "nhsuk-label--m", "nhsuk-label--l", "nhsuk-label--xl"]));
    let class = class("nhsuk-label", &[size, props.classes.as_deref()]);
    let label = element("label", &["class", "for"], [Some(class), Some(props.field)], props.children);
    match props.heading {
        Some(level) => heading_element(level, "nhsuk-label-wrapper".into(), None, false, label),
        None => label,
    }
}
