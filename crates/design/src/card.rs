use yew::prelude::*;

use crate::element::{class, classed, element, pieces};
use crate::{TextSize, heading::heading_element};

/// What [`card`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct CardProps {
    /// Its heading, a link where `href` is given.
    pub heading: Html,
    /// The level of its heading, from 1 to 6.
    pub heading_level: u8,
    /// How large its heading is set.
    pub heading_size: Option<TextSize>,
    /// Where its heading leads.
    pub href: Option<AttrValue>,
    /// What stands below its heading.
    pub children: Html,
}

/// One thing among others of its kind: a partnership, a surgery, staying.
pub fn card(props: CardProps) -> Html {
    let words = match props.href {
        Some(href) => {
            let class = Some(AttrValue::Static("nhsuk-card__link"));
            element("a", &["class", "href"], [class, Some(href)], props.heading)
        }
        None => props.heading,
    };
    let class = class("nhsuk-card__heading", &[props.heading_size.map(TextSize::heading_class)]);
    let heading = heading_element(props.heading_level, class, None, false, words);
    let content = classed("div", "nhsuk-card__content", pieces(vec![heading, props.children]));
    classed("div", "nhsuk-card", content)
}
