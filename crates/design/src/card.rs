use yew::prelude::*;

use crate::{TextSize, heading::heading_element};

/// The properties of a [`card`].
#[derive(Clone, Debug, PartialEq)]
pub struct CardProps {
    /// Its heading, a link where `href` is given.
    pub heading: Html,
    /// The level of its heading, from 1 to 6.
    pub heading_level: u8,
    /// The size of its heading.
    pub heading_size: Option<TextSize>,
    /// Where its heading links to.
    pub href: Option<AttrValue>,
    /// The content below its heading.
    pub children: Html,
}

/// One of several things of the same kind: a partnership, a surgery, staying.
pub fn card(props: CardProps) -> Html {
    let class = classes!("nhsuk-card__heading", props.heading_size.map(TextSize::heading_class));
    let heading = match props.href {
        Some(href) => html! { <a class="nhsuk-card__link" {href}>{ props.heading }</a> },
        None => props.heading,
    };
    html! {
        <div class="nhsuk-card">
            <div class="nhsuk-card__content">
                { heading_element(props.heading_level, class, None, false, heading) }
                { props.children }
            </div>
        </div>
    }
}
