use yew::prelude::*;

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

/// What a [`Header`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct HeaderProps {
    /// The name of this site.
    pub service: AttrValue,
    /// The address of its first page.
    pub href: AttrValue,
    /// How a screen reader names the links, "Menu" in English.
    pub menu_label: AttrValue,
    /// The main ways through the site.
    #[prop_or_default]
    pub navigation: Vec<NavigationLink>,
    /// Further classes, such as `nhsuk-header--white`.
    #[prop_or_default]
    pub classes: Option<AttrValue>,
}

/// What every page begins with. Neutral: it bears the site's name and nobody's logo.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    html! {
        <header class={classes!("nhsuk-header", &props.classes)} role="banner">
            <div class="nhsuk-header__container nhsuk-width-container">
                <div class="nhsuk-header__service">
                    <a class="nhsuk-header__service-name" href={props.href.clone()}>{ &props.service }</a>
                </div>
            </div>
            { navigation(props) }
        </header>
    }
}

fn navigation(props: &HeaderProps) -> Option<Html> {
    (!props.navigation.is_empty()).then(|| {
        html! {
            <nav class="nhsuk-header__navigation" aria-label={props.menu_label.clone()}>
                <div class="nhsuk-header__navigation-container nhsuk-width-container">
                    <ul class="nhsuk-header__navigation-list">
                        for link in &props.navigation { { item(link) } }
                    </ul>
                </div>
            </nav>
        }
    })
}

fn item(link: &NavigationLink) -> Html {
    let class = classes!(
        "nhsuk-header__navigation-item",
        link.current.then_some("nhsuk-header__navigation-item--current"),
    );
    // Strong, so that a person who overrides colours still sees which page this is.
    let words = if link.current {
        html! { <strong class="nhsuk-header__navigation-item-current-fallback">{ &link.text }</strong> }
    } else {
        html! { { &link.text } }
    };
    html! {
        <li {class}>
            <a class="nhsuk-header__navigation-link" href={link.href.clone()}
                aria-current={link.current.then_some("true")}>
                { words }
            </a>
        </li>
    }
}
