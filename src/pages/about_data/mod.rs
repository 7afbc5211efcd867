//! The page about the information: what it holds, how old it is, how lists are ordered, how it was checked, what
//! changed, how to download it, and how far a person can rely on it.

mod changes;
mod contents;
mod release;
mod safety;

use catalogue::ReleaseChanges;
use design::{TextSize, inset_text};
use yew::prelude::*;

use super::page_props::PageProps;
use crate::address::ViewState;
use crate::components::{
    PageSection, column, page_heading, page_sections, paragraph, paragraphs, plain_list, web_link,
};
use crate::data::RemoteData;
use crate::route::Route;
use crate::shell::Audience;
use i18n::Locale;

/// The page. `changes` is what changed since the previous release, once it was requested.
pub fn about_data_page(
    locale: &Locale,
    props: &PageProps,
    changes: Option<&RemoteData<ReleaseChanges>>,
) -> Html {
    let catalogue = &props.dataset.catalogue;
    let example_banner = html! { <p>{ locale.text("example-banner") }</p> };
    column(html! {
        <>
            { page_heading(TextSize::Xl, None, locale.text("about-heading")) }
            <p class="nhsuk-lede-text">{ locale.text("about-lede") }</p>
            if catalogue.about.synthetic {
                { inset_text(locale.text("inset-prefix").into(), example_banner) }
            }
            { page_sections(locale, catalogue, sections(locale, props, changes), usize::MAX) }
        </>
    })
}

/// The sections in their order.
fn sections(
    locale: &Locale,
    props: &PageProps,
    changes: Option<&RemoteData<ReleaseChanges>>,
) -> Vec<PageSection> {
    let order = paragraphs(locale, &["order-rule", "order-distance", "order-nobody-pays"]);
    let section = |key, content| PageSection::new(locale, key, Some(content));
    let mut sections = vec![
        section("about-holds-heading", contents::record_counts(locale, props)),
        section("about-fresh-heading", contents::freshness(locale, props)),
        section("about-gaps-heading", contents::gaps(locale, props)),
        section("about-order-heading", order),
        section("about-no-stars-heading", paragraph(locale.text("about-no-stars"))),
        section("about-changes-heading", changes::changes_section(locale, props, changes)),
        section("about-checks-heading", release::checks(locale, props)),
        section("about-downloads-heading", release::downloads(locale, props)),
        section("about-privacy-heading", paragraph(locale.text("start-privacy"))),
        section("about-safety-heading", safety::safety(locale)),
        section("about-release-heading", release::release_facts(locale, props)),
    ];
    sections.extend(see_also(locale, props).map(|links| section("about-see-also-heading", links)));
    sections.push(section("about-credits-heading", credits(locale, props)));
    sections
}

/// Links to the glossary and the examples, where the dataset has them, and to the accessibility statement, which is a page
/// to be read that only the site for everybody has; `None` where there is none of them.
fn see_also(locale: &Locale, props: &PageProps) -> Option<Html> {
    let catalogue = &props.dataset.catalogue;
    let pages = [
        ("glossary-link", Route::Glossary, !catalogue.glossary.is_empty()),
        ("examples-link", Route::Examples, !catalogue.examples.is_empty()),
    ];
    let surroundings = props.capabilities;
    let is_whole = !surroundings.is_part && surroundings.audience == Audience::Own;
    (is_whole || pages.iter().any(|(_, _, has_content)| *has_content)).then(|| {
        html! {
            <ul class="nhsuk-list nhsuk-list--bullet">
                for (key, route, _) in pages.into_iter().filter(|(_, _, has_content)| *has_content) {
                    <li><a href={ViewState::at(route).link()}>{ locale.text(key) }</a></li>
                }
                if is_whole {
                    // The app has no such page: with a target of its own the browser follows the link itself.
                    <li><a href="accessibility/" target="_self">{ locale.text("accessibility-heading") }</a></li>
                }
            </ul>
        }
    })
}

/// The licence, and whom the information is from.
fn credits(locale: &Locale, props: &PageProps) -> Html {
    let about = &props.dataset.catalogue.about;
    let licence = match &about.licence_url {
        Some(url) => web_link(url, about.licence.as_str().into()),
        None => about.licence.as_str().into(),
    };
    html! {
        <>
            <p>{ locale.text("about-licence") }{ " " }{ licence }</p>
            { plain_list(&about.attributions, false) }
        </>
    }
}
