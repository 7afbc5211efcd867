use yew::prelude::*;

/// One of the main links of the site, in the [`header`].
#[derive(Clone, Debug, PartialEq)]
pub struct NavigationLink {
    /// Where it leads.
    pub href: AttrValue,
    /// Its text: "Your rights".
    pub text: AttrValue,
    /// Whether it is the current page, or the section of the site that contains it.
    pub current: bool,
}

/// The properties of a [`header`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeaderProps {
    /// The name of this site.
    pub service: AttrValue,
    /// The address of its first page.
    pub href: AttrValue,
    /// The accessible name of the links, "Menu" in English.
    pub menu_label: AttrValue,
    /// The main links of the site.
    pub navigation: Vec<NavigationLink>,
}

/// The top of every page: the site's name and nobody's logo.
pub fn header(props: HeaderProps) -> Html {
    html! {
        <header class="nhsuk-header" role="banner">
            <div class="nhsuk-header__container nhsuk-width-container">
                <div class="nhsuk-header__service">
                    <a class="nhsuk-header__service-name" href={props.href}>{ props.service }</a>
                </div>
            </div>
            if !props.navigation.is_empty() {
                <nav class="nhsuk-header__navigation" aria-label={props.menu_label}>
                    <div class="nhsuk-header__navigation-container nhsuk-width-container">
                        <ul class="nhsuk-header__navigation-list">
                            for link in props.navigation {
                                { navigation_item(link) }
                            }
                        </ul>
                    </div>
                </nav>
            }
        </header>
    }
}

fn navigation_item(link: NavigationLink) -> Html {
    let NavigationLink { href, text, current } = link;
    let current_class = current.then_some("nhsuk-header__navigation-item--current");
    html! {
        <li class={classes!("nhsuk-header__navigation-item", current_class)}>
            <a class="nhsuk-header__navigation-link" {href} aria-current={current.then_some("true")}>
                if current {
                    // Strong, so that a person who overrides colours still sees which page this is.
                    <strong class="nhsuk-header__navigation-item-current-fallback">{ text }</strong>
                } else {
                    { text }
                }
            </a>
        </li>
    }
}
