use yew::prelude::*;

use crate::heading::element;

/// What a [`NotificationBanner`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct NotificationBannerProps {
    /// What sort of news this is, "Important" in English.
    pub title: AttrValue,
    /// The level of the title, from 1 to 6.
    #[prop_or(2)]
    pub title_level: u8,
    /// The id of the title; a second banner on a page needs one of its own.
    #[prop_or(AttrValue::Static("nhsuk-notification-banner-title"))]
    pub title_id: AttrValue,
    /// Good news about what a person has just done: green, and read out at once.
    #[prop_or_default]
    pub success: bool,
    /// The news in a sentence, set large.
    #[prop_or_default]
    pub heading: Option<Html>,
    /// A sentence: the news itself, or below a heading more about it.
    #[prop_or_default]
    pub text: Option<Html>,
    /// The element's id.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// More about it.
    #[prop_or_default]
    pub children: Html,
}

/// News about the whole site or about what a person has just done, above the page's heading.
#[component]
pub fn NotificationBanner(props: &NotificationBannerProps) -> Html {
    let success = props.success.then_some("nhsuk-notification-banner--success");
    let role = if props.success { "alert" } else { "region" };
    let heading = props.heading.as_ref().map(|words| {
        html! { <h3 class="nhsuk-notification-banner__heading">{ words.clone() }</h3> }
    });
    let text = props.text.as_ref().map(|words| {
        let class = if heading.is_some() { "nhsuk-body" } else { "nhsuk-notification-banner__heading" };
        html! { <p {class}>{ words.clone() }</p> }
    });
    let title = element(
        props.title_level,
        classes!("nhsuk-notification-banner__title"),
        Some(props.title_id.clone()),
        false,
        html! { { &props.title } },
    );
    html! {
        <div class={classes!("nhsuk-notification-banner", success)} id={props.id.clone()} {role}
            aria-labelledby={props.title_id.clone()}>
            <div class="nhsuk-notification-banner__header">
                { title }
            </div>
            <div class="nhsuk-notification-banner__content">
                { heading }
                { text }
                { props.children.clone() }
            </div>
        </div>
    }
}
