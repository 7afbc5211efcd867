//! What every page begins and ends with, and what one presses to go on.

use design::*;
use yew::prelude::*;

use crate::fixtures::{Conformance, NotOurs};
use crate::options::Options;
use crate::tree::Except;

const ORGANISATION: NotOurs = ("/organisation", "the header names the site alone");
const INLINE: NotOurs = ("/inline", "there is nothing to stand beside the name");
const COLOUR: NotOurs = ("/colour", "one header for all pages");
const CURRENT: NotOurs = ("/navigation/items[]/current", "the link to this page stays a link");
const NAVIGATION_COLOUR: NotOurs = ("/navigation/colour", "one header for all pages");
const JUSTIFIED: NotOurs = ("/navigation/justified", "the links stand at the start");

fn header(options: &Options) -> Html {
    let service = options.get("service");
    let navigation = options.get("navigation").map_or_else(Vec::new, |navigation| {
        let link = |item: &Options| NavigationLink {
            href: item.text("href").unwrap_or_default(),
            text: item.text("text").unwrap_or_default(),
            current: item.flag("active").unwrap_or_default(),
        };
        navigation.items("items").iter().map(link).collect()
    });
    design::header(HeaderProps {
        service: service.as_ref().and_then(|service| service.text("text")).unwrap_or_default(),
        href: service.as_ref().and_then(|service| service.text("href")).unwrap_or_default(),
        menu_label: "Menu".into(),
        navigation,
    })
}

/// The name of the site, without the logo that upstream sets beside it.
#[tokio::test]
async fn header_with_its_name() {
    let conformance = Conformance {
        component: "header",
        options: &[
            ("/search", "the place to search is a page's own"),
            ("/account", "nobody logs in"),
            ("/navigation", "compared by itself"),
            ORGANISATION,
            INLINE,
            COLOUR,
        ],
        fixtures: &[
            ("linked logo", "every site has a name"),
            ("unlinked logo", "every site has a name"),
            ("with service name", "the site's name leads to its first page"),
            ("with service name (linked with logo)", "upstream puts the name into the logo's link"),
            ("with service name (linked with logo, empty)", "every site has a name"),
        ],
        except: Except {
            classes: &["nhsuk-header__logo", "nhsuk-header__service-logo"],
            options: &["/logo"],
            ..Except::default()
        },
    };
    let report = conformance.check(|options| {
        if options.get("navigation").is_some() {
            return Html::default();
        }
        header(options)
    });
    insta::assert_snapshot!(report.await);
}

/// The links, without the button for those that don't fit: it needs upstream's script, and ours wrap.
#[tokio::test]
async fn header_with_its_links() {
    let conformance = Conformance {
        component: "header",
        options: &[ORGANISATION, INLINE, COLOUR, NAVIGATION_COLOUR, JUSTIFIED, CURRENT],
        fixtures: &[],
        except: Except {
            classes: &[
                "nhsuk-header__service",
                "nhsuk-header__search",
                "nhsuk-header__account",
                "nhsuk-header__menu",
            ],
            options: &["/logo", "/search", "/account"],
            ..Except::default()
        },
    };
    insta::assert_snapshot!(conformance.check(header).await);
}

#[tokio::test]
async fn footer() {
    let conformance = Conformance {
        component: "footer",
        options: &[("/navigation", "one short list of links is enough")],
        ..Conformance::default()
    };
    let report = conformance.check(|options| {
        let meta = options.get("meta");
        let links = meta.as_ref().map_or_else(Vec::new, |meta| {
            let link = |item: &Options| FooterLink {
                href: item.text("href").unwrap_or_default(),
                text: item.text("text").unwrap_or_default(),
            };
            meta.items("items").iter().map(link).collect()
        });
        let content = options.plain("meta").map(|text| html! { <p class="nhsuk-body-s">{ text }</p> });
        let content = content.or_else(|| meta.and_then(|meta| meta.content())).or_else(|| options.content());
        let copyright = options.plain("copyright").unwrap_or("© NHS England".into());
        design::footer(FooterProps {
            heading: "Support links".into(),
            links,
            copyright: Some(copyright).filter(|words| !words.is_empty()),
            children: content.unwrap_or_default(),
        })
    });
    insta::assert_snapshot!(report.await);
}

#[tokio::test]
async fn back_link() {
    let conformance = Conformance {
        component: "back-link",
        options: &[("/variant", "no page is dark"), ("/type", "a way back is a link, never a button")],
        fixtures: &[
            ("with HTML", "a way back is a link, never a button"),
            ("with HTML via call block", "a way back is a link, never a button"),
            ("with text escaping", "a way back is a link, never a button"),
        ],
        ..Conformance::default()
    };
    let report = conformance.check(|options| {
        design::back_link(options.text("href").unwrap_or_default(), options.content().unwrap_or_default())
    });
    insta::assert_snapshot!(report.await);
}

#[tokio::test]
async fn button() {
    let conformance = Conformance {
        component: "button",
        options: &[
            ("/variant", "nothing here can't be taken back, nobody logs in, and no page is dark"),
            ("/icon", "the words say it all"),
            ("/href", "what leads elsewhere is a link and looks like one"),
            ("/disabled", "a button that can't be pressed tells nobody why: ours always can"),
            ("/preventDoubleClick", "upstream's script does that; pressing ours twice does no harm"),
        ],
        ..Conformance::default()
    };
    let report = conformance.check(|options| {
        let variant = match variant(options).as_deref() {
            Some("secondary") => ButtonVariant::Secondary,
            _ => ButtonVariant::Primary,
        };
        design::button(ButtonProps {
            variant,
            small: options.flag("small").unwrap_or_default(),
            children: options.content().unwrap_or_default(),
            ..ButtonProps::default()
        })
    });
    insta::assert_snapshot!(report.await);
}

/// Only a variant that we have counts as read.
fn variant(options: &Options) -> Option<AttrValue> {
    (options.peek("variant")? == "secondary").then(|| options.text("variant")).flatten()
}
