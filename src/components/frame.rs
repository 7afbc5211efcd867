//! What every page has: the way past the header, the example banner, emergencies, help from a person, the release.

use design::{FooterLink, FooterProps, HeaderProps, NavigationLink, header};
use std::rc::Rc;

use catalogue::{About, Age, Catalogue};
use finder::Scope;
use yew::prelude::*;

use super::{help_contact, paragraph};
use crate::address::ViewState;
use crate::choices::Choices;
use crate::language::Language;
use crate::route::Route;

/// The id of the main part, where the skip link in `index.html` leads.
const MAIN: &str = "maincontent";

/// What [`frame`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct FrameProps {
    /// The records; `None` before they have arrived, or when they were refused.
    pub catalogue: Option<Rc<Catalogue>>,
    /// The first digits of the release's id.
    pub release: Option<String>,
    /// How old the records are.
    pub age: Age,
    /// The page.
    pub route: Route,
    /// The way to the full site, where the page is a part of another site's: it has no header of its own then.
    pub full_site: Option<String>,
    /// The part of the dataset that is shown, which goes with every link.
    pub scope: Option<Scope>,
    /// Whether the records are still on their way: then there is no footer, which would jump away when they arrive.
    pub waiting: bool,
    /// The page's own content.
    pub children: Html,
}

/// The frame around a page.
pub fn frame(language: &Language, props: &FrameProps) -> Html {
    let about = props.catalogue.as_ref().map(|catalogue| &catalogue.about);
    let service = about.map_or_else(|| language.text("app-name"), |about| about.title.clone());
    let navigation = [("nav-rights", Route::Rights), ("nav-about", Route::AboutData)];
    let navigation: Vec<_> = navigation
        .into_iter()
        .map(|(key, route)| NavigationLink {
            href: ViewState::at(route.clone()).link().into(),
            text: language.text(key).into(),
            current: route == props.route,
        })
        .collect();
    let top = HeaderProps {
        service: service.into(),
        href: ViewState::at(Route::Start).link().into(),
        menu_label: language.text("menu").into(),
        navigation,
    };
    // A box for a place is a part of a page that has all of this itself.
    let is_box = props.route == Route::Place;
    html! {
        <>
            if props.full_site.is_none() { { header(top) } }
            { above(language, about, props.age) }
            <div class="nhsuk-width-container">
                <main class="nhsuk-main-wrapper" id={MAIN}>{ props.children.clone() }</main>
                if let Some(about) = about.filter(|_| !props.waiting && !is_box) {
                    { help_contact(language, &about.publisher) }
                }
            </div>
            if !props.waiting && !is_box { { footer(language, props) } }
        </>
    }
}

/// What stands above each page: what to do in an emergency, the same before the records are there, and that the records
/// are invented or may be out of date, which is said below it so that nothing moves when they arrive.
fn above(language: &Language, about: Option<&About>, age: Age) -> Html {
    let emergency = match about {
        Some(about) => html! {
            <p>
                <strong>{ &about.emergency }</strong>
                // One piece of text, as in a prerendered page: the largest text of a page is then not drawn twice.
                if let Some(urgent) = &about.urgent { { [" ", urgent].concat() } }
            </p>
        },
        None => html! { <p><strong>{ language.text("failed-emergency") }</strong></p> },
    };
    // An example is never old: it is read as of its own day.
    let warning = match age {
        Age::Old => Some(("age-label", "age-old")),
        Age::ClockIsBehind => Some(("age-label", "age-clock")),
        Age::Current => about.filter(|about| about.synthetic).map(|_| ("example-label", "example-banner")),
    };
    html! {
        <>
            <aside class="lcp-emergency" aria-label={language.text("emergency-label")}>
                <div class="nhsuk-width-container">{ emergency }</div>
            </aside>
            if let Some((label, said)) = warning {
                <aside class="lcp-example" aria-label={language.text(label)}>
                    <div class="nhsuk-width-container">{ paragraph(language.text(said)) }</div>
                </aside>
            }
        </>
    }
}

fn footer(language: &Language, props: &FrameProps) -> Html {
    let choices = Choices { scope: props.scope.clone(), ..Choices::default() };
    let link = |key: &str, route: Route| {
        let choices = choices.clone();
        FooterLink { href: ViewState { route, choices }.link().into(), text: language.text(key).into() }
    };
    let mut links = vec![
        link("nav-start", Route::Start),
        link("nav-rights", Route::Rights),
        link("nav-about", Route::AboutData),
    ];
    links.extend(
        props.full_site.as_ref().map(|full| FooterLink {
            href: full.clone().into(),
            text: language.text("embed-full-site").into(),
        }),
    );
    let as_of = props.catalogue.as_ref().map(|catalogue| language.date(catalogue.about.as_of));
    let release = as_of
        .zip(props.release.as_ref())
        .map(|(date, id)| language.with("footer-release", &[("date", &date), ("id", id)]));
    design::footer(FooterProps {
        heading: language.text("footer-heading").into(),
        links,
        copyright: release.map(AttrValue::from),
        ..FooterProps::default()
    })
}
