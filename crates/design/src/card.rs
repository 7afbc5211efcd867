use yew::prelude::*;

use crate::{Icon, IconName, TextSize, heading::element};

/// How a [`Card`] looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CardVariant {
    /// White, with a border.
    #[default]
    Basic,
    /// With its heading on a ground of its own.
    Feature,
    /// One of a few main ways on, with an arrow.
    Primary,
    /// Without a ground.
    Secondary,
}

impl CardVariant {
    const fn class(self) -> Option<&'static str> {
        match self {
            Self::Basic => None,
            Self::Feature => Some("nhsuk-card--feature"),
            Self::Primary => Some("nhsuk-card--primary"),
            Self::Secondary => Some("nhsuk-card--secondary"),
        }
    }
}

/// What a [`Card`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CardProps {
    /// How it looks.
    #[prop_or_default]
    pub variant: CardVariant,
    /// Its heading, a link where `href` is given.
    #[prop_or_default]
    pub heading: Option<Html>,
    /// The level of its heading, from 1 to 6.
    #[prop_or(2)]
    pub heading_level: u8,
    /// How large its heading is set.
    #[prop_or_default]
    pub heading_size: Option<TextSize>,
    /// The id of its heading.
    #[prop_or_default]
    pub heading_id: Option<AttrValue>,
    /// Where its heading leads.
    #[prop_or_default]
    pub href: Option<AttrValue>,
    /// The whole card can be pressed, not only its heading.
    #[prop_or_default]
    pub clickable: bool,
    /// A paragraph below the heading.
    #[prop_or_default]
    pub description: Option<Html>,
    /// The element's id.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Further classes, such as `lcp-card`.
    #[prop_or_default]
    pub classes: Option<AttrValue>,
    /// What stands below heading and description.
    #[prop_or_default]
    pub children: Html,
}

/// One thing among others of its kind: a partnership, a surgery, staying.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let clickable = props.clickable.then_some("nhsuk-card--clickable");
    let description = props.description.as_ref().map(|words| {
        html! { <p class="nhsuk-card__description">{ words.clone() }</p> }
    });
    let arrow = (props.variant == CardVariant::Primary)
        .then(|| html! { <Icon name={IconName::ChevronRightCircle} /> });
    html! {
        <div class={classes!("nhsuk-card", clickable, props.variant.class(), &props.classes)} id={props.id.clone()}>
            <div class="nhsuk-card__content">
                { heading(props) }
                { description }
                { props.children.clone() }
                { arrow }
            </div>
        </div>
    }
}

fn heading(props: &CardProps) -> Option<Html> {
    let words = props.heading.clone()?;
    let size = props.heading_size.map(TextSize::heading_class);
    let content = match &props.href {
        Some(href) if props.variant != CardVariant::Feature => {
            html! { <a class="nhsuk-card__link" href={href.clone()}>{ words }</a> }
        }
        _ => words,
    };
    let class = classes!("nhsuk-card__heading", size);
    Some(element(props.heading_level, class, props.heading_id.clone(), false, content))
}
