//! About the information: what it holds, how old it is, how lists are ordered, how it was checked, what changed,
//! how to have all of it, and how far one may rely on it.

mod changed;
mod holds;
mod release;
mod safety;

use catalogue::ReleaseChanges;
use design::element::{classed, element, pieces, words};
use design::{TextSize, inset_text};
use yew::prelude::*;

use super::page_props::PageProps;
use crate::address::ViewState;
use crate::components::{
    Part, column, page_heading, paragraph, paragraphs, parts, plain_list, small_print, web_link,
};
use crate::data::RemoteData;
use crate::language::Language;
use crate::route::Route;

/// The page about the dataset.
pub fn about_data_page(
    language: &Language,
    props: &PageProps,
    changed: Option<&RemoteData<ReleaseChanges>>,
) -> Html {
    let catalogue = &props.dataset.catalogue;
    let about = &catalogue.about;
    let known = |key, content| Part::known(language, key, content);
    let mut all = vec![
        known("about-holds-heading", holds::holds(language, props)),
        known("about-fresh-heading", holds::freshness(language, props)),
        known("about-gaps-heading", holds::gaps(language, props)),
        known(
            "about-order-heading",
            vec![paragraphs(language, &["order-rule", "order-distance", "order-nobody-pays"])],
        ),
        known("about-no-stars-heading", vec![paragraph(language.text("about-no-stars"))]),
        known("about-changes-heading", changed::changed(language, props, changed)),
        known("about-checks-heading", release::check(language, props)),
        known("about-downloads-heading", release::downloads(language, props)),
        known("about-privacy-heading", vec![paragraph(language.text("start-privacy"))]),
        known("about-safety-heading", safety::safety(language)),
        known("about-release-heading", release::release(language, props)),
        known(
            "about-credits-heading",
            vec![classed("p", "", licence(language, props)), plain_list(&about.attributions, false)],
        ),
    ];
    let beside = [
        ("glossary-link", Route::Glossary, !catalogue.glossary.is_empty()),
        ("examples-link", Route::Examples, !catalogue.examples.is_empty()),
    ];
    let beside: Vec<Html> = beside
        .into_iter()
        .filter(|(_, _, there)| *there)
        .map(|(key, route, _)| {
            let href = Some(ViewState::at(route).link().into());
            classed("li", "", element("a", &["href"], [href], words(language.text(key))))
        })
        .collect();
    if !beside.is_empty() {
        all.insert(
            all.len() - 1,
            known(
                "about-see-also-heading",
                vec![classed("ul", "nhsuk-list nhsuk-list--bullet", pieces(beside))],
            ),
        );
    }
    let mut top = vec![
        page_heading(TextSize::Xl, None, language.text("about-heading")),
        small_print("nhsuk-lede-text", language.text("about-lede")),
    ];
    if about.synthetic {
        top.push(inset_text(
            language.text("inset-prefix").into(),
            paragraph(language.text("example-banner")),
        ));
    }
    top.push(parts(language, catalogue, all));
    column(top)
}

fn licence(language: &Language, props: &PageProps) -> Html {
    let about = &props.dataset.catalogue.about;
    let named = words(about.licence.clone());
    let named = match &about.licence_url {
        Some(url) => web_link(url, named),
        None => named,
    };
    pieces(vec![words(language.text("about-licence")), words(" "), named])
}
