use yew::prelude::*;

use crate::element::{class, classed, element, pieces, words};

/// One of the main ways through the site, in the [`Header`].
#[derive(Clone, Debug, PartialEq)]
pub struct NavigationLink {
    /// Where it leads.
    pub href: AttrValue,
    /// Its words: "Your rights".
    pub text: AttrValue,
    /// The person is there now, or in the part of the site that begins there.
    pub current: bool,
}

/// What [`header`] is told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeaderProps {
    /// The name of this site.
    pub service: AttrValue,
    /// The address of its first page.
    pub href: AttrValue,
    /// How a screen reader names the links, "Menu" in English.
    pub menu_label: AttrValue,
    /// The main ways through the site.
    pub navigation: Vec<NavigationLink>,
}

/// What every page begins with. Neutral: it bears the site's name and nobody's logo.
pub fn header(props: HeaderProps) -> Html {
    let name = Some(AttrValue::Static("nhsuk-header__service-name"));
    let name = element("a", &["class", "href"], [name, Some(props.href)], words(props.service));
    let name = classed("div", "nhsuk-header__service", name);
    let name = classed("div", "nhsuk-header__container nhsuk-width-container", name);
    let links = navigation(props.menu_label, props.navigation);
    element(
        "header",
        &["class", "role"],
        [Some("nhsuk-header".into()), Some("banner".into())],
        pieces([name].into_iter().chain(links).collect()),
    )
}

fn navigation(label: AttrValue, links: Vec<NavigationLink>) -> Option<Html> {
    if links.is_empty() {
        return None;
    }
    let list = classed("ul", "nhsuk-header__navigation-list", pieces(links.into_iter().map(item).collect()));
    let list = classed("div", "nhsuk-header__navigation-container nhsuk-width-container", list);
    let class = Some(AttrValue::Static("nhsuk-header__navigation"));
    Some(element("nav", &["class", "aria-label"], [class, Some(label)], list))
}

fn item(link: NavigationLink) -> Html {
    let current = link.current.then_some("nhsuk-header__navigation-item--current");
    let mut content = words(link.text);
    // Strong, so that a person who overrides colours still sees which page this is.
    if link.current {
        content = classed("strong", "nhsuk-header__navigation-item-current-fallback", content);
    }
    let current_link = link.current.then_some(AttrValue::Static("true"));
    let link_class = Some(AttrValue::Static("nhsuk-header__navigation-link"));
    let link = element(
        "a",
        &["class", "href", "aria-current"],
        [link_class, Some(link.href), current_link],
        content,
    );
    element("li", &["class"], [Some(class("nhsuk-header__navigation-item", &[current]))], link)
}
