//! The layout of every page: header, emergency advice, the example banner, the page, help from a person, footer.

use design::{FooterLink, FooterProps, HeaderProps, NavigationLink, header};
use std::rc::Rc;

use catalogue::{About, Age, Catalogue};
use finder::Scope;
use yew::prelude::*;

use super::{help_contact, paragraph};
use crate::address::ViewState;
use crate::choices::Choices;
use crate::route::Route;
use i18n::{Locale, format_date};

/// The id of the main element, which the skip link in `index.html` links to.
const MAIN: &str = "maincontent";

/// The properties of [`layout`].
#[derive(Clone, Debug, PartialEq)]
pub struct LayoutProps {
    /// The records; `None` before they have arrived, or when they were refused.
    pub catalogue: Option<Rc<Catalogue>>,
    /// The first digits of the release's id.
    pub release: Option<String>,
    /// How old the records are.
    pub age: Age,
    /// The page.
    pub route: Route,
    /// The address of the full site, where the page is embedded in another site: it has no header of its own then.
    pub full_site: Option<String>,
    /// The part of the dataset that is shown, which every link carries.
    pub scope: Option<Scope>,
    /// Whether the records are still loading: then there is no footer, which would move when they arrive.
    pub waiting: bool,
    /// The page's own content.
    pub children: Html,
}

/// The layout around a page.
pub fn layout(locale: &Locale, props: &LayoutProps) -> Html {
    let about = props.catalogue.as_ref().map(|catalogue| &catalogue.about);
    let service = about.map_or_else(|| locale.text("app-name"), |about| about.title.clone());
    let navigation = [("nav-rights", Route::Rights), ("nav-about", Route::AboutData)];
    let navigation: Vec<_> = navigation
        .into_iter()
        .map(|(key, route)| NavigationLink {
            href: ViewState::at(route.clone()).link().into(),
            text: locale.text(key).into(),
            current: route == props.route,
        })
        .collect();
    let top = HeaderProps {
        service: service.into(),
        href: ViewState::at(Route::Start).link().into(),
        menu_label: locale.text("menu").into(),
        navigation,
    };
    // An embedded place form is part of a page that has all of this itself.
    let is_place_form = props.route == Route::Place;
    html! {
        <>
            if props.full_site.is_none() { { header(top) } }
            { above(locale, about, props.age) }
            <div class="nhsuk-width-container">
                <main class="nhsuk-main-wrapper" id={MAIN}>{ props.children.clone() }</main>
                if let Some(about) = about.filter(|_| !props.waiting && !is_place_form) {
                    { help_contact(locale, &about.publisher) }
                }
            </div>
            if !props.waiting && !is_place_form { { footer(locale, props) } }
        </>
    }
}

/// The banners above every page: what to do in an emergency, also before the records have arrived; and below it, so that
/// nothing moves when they arrive, that the records are invented or may be out of date.
fn above(locale: &Locale, about: Option<&About>, age: Age) -> Html {
    let emergency = match about {
        Some(about) => html! {
            <p>
                <strong>{ &about.emergency }</strong>
                // One piece of text, as in a prerendered page: the largest text of a page is then not drawn twice.
                if let Some(urgent) = &about.urgent { { [" ", urgent].concat() } }
            </p>
        },
        None => html! { <p><strong>{ locale.text("failed-emergency") }</strong></p> },
    };
    // An example is never old: it is shown as of its own day.
    let warning = match age {
        Age::Old => Some(("age-label", "age-old")),
        Age::ClockIsBehind => Some(("age-label", "age-clock")),
        Age::Current => about.filter(|about| about.synthetic).map(|_| ("example-label", "example-banner")),
    };
    html! {
        <>
            <aside class="lcp-emergency" aria-label={locale.text("emergency-label")}>
                <div class="nhsuk-width-container">{ emergency }</div>
            </aside>
            if let Some((label, said)) = warning {
                <aside class="lcp-example" aria-label={locale.text(label)}>
                    <div class="nhsuk-width-container">{ paragraph(locale.text(said)) }</div>
                </aside>
            }
        </>
    }
}

fn footer(locale: &Locale, props: &LayoutProps) -> Html {
    let choices = Choices { scope: props.scope.clone(), ..Choices::default() };
    let link = |key: &str, route: Route| {
        let choices = choices.clone();
        FooterLink { href: ViewState { route, choices }.link().into(), text: locale.text(key).into() }
    };
    let mut links = vec![
        link("nav-start", Route::Start),
        link("nav-explained", Route::Explained),
        link("nav-rights", Route::Rights),
        link("nav-about", Route::AboutData),
    ];
    links.extend(
        props.full_site.as_ref().map(|full| FooterLink {
            href: full.clone().into(),
            text: locale.text("embed-full-site").into(),
        }),
    );
    let as_of = props.catalogue.as_ref().map(|catalogue| format_date(locale, catalogue.about.as_of));
    let release = as_of
        .zip(props.release.as_ref())
        .map(|(date, id)| locale.with("footer-release", &[("date", &date), ("id", id)]));
    design::footer(FooterProps {
        heading: locale.text("footer-heading").into(),
        links,
        copyright: release.map(AttrValue::from),
        ..FooterProps::default()
    })
}
