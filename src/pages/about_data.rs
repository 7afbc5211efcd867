//! About the information: what it holds, how old it is, how lists are ordered, what is not known, whose it is.

use design::TextSize;
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{Fact, fact_list, page_heading, paragraph, plain_list, read_on, section_heading};
use crate::language::Language;

/// The page about the dataset.
pub fn about_data_page(language: &Language, props: &PageProps) -> Html {
    let about = &props.dataset.catalogue.about;
    let heading = |key: &str| section_heading(2, &language.text(key));
    let terms = &props.dataset.catalogue.glossary;
    html! {
        <div class="nhsuk-grid-row">
            <div class="nhsuk-grid-column-two-thirds">
                { page_heading(TextSize::Xl, None, language.text("about-heading")) }
                { fact_list(language, &release(language, props)) }
                { heading("about-holds-heading") }
                { paragraph(language.text("about-holds-intro")) }
                { fact_list(language, &counts(language, props)) }
                { heading("about-order-heading") }
                { paragraph(language.text("order-rule")) }
                { paragraph(language.text("order-distance")) }
                { paragraph(language.text("order-nobody-pays")) }
                { heading("about-gaps-heading") }
                { paragraph(language.text("about-gaps")) }
                { fact_list(language, &gaps(language, props)) }
                { heading("about-privacy-heading") }
                { paragraph(language.text("start-privacy")) }
                { heading("about-credits-heading") }
                <p>{ licence(language, props) }</p>
                { plain_list(&about.attributions, false) }
                if !terms.is_empty() {
                    { heading("glossary-heading") }
                    for term in terms {
                        <key={term.term.clone()}>{ read_on(term.term.clone(), paragraph(&term.meaning)) }</>
                    }
                }
            </div>
        </div>
    }
}

fn release(language: &Language, props: &PageProps) -> Vec<Fact> {
    let about = &props.dataset.catalogue.about;
    vec![
        Fact::text("about-title", Some(about.title.clone())),
        Fact::text("about-as-of", Some(language.date(about.as_of))),
        Fact::text("about-publisher", Some(about.publisher.name.clone())),
        Fact::html(
            "about-release",
            html! { <code class="lcp-code">{ props.dataset.manifest.id.as_str() }</code> },
        ),
    ]
}

fn counts(language: &Language, props: &PageProps) -> Vec<Fact> {
    let counts = props.dataset.manifest.counts;
    let fact =
        |name: &'static str, count: u32| Fact::text(name, Some(language.count("number", count as usize)));
    vec![
        fact("about-partnerships", counts.partnerships),
        fact("about-surgeries", counts.practices),
        fact("about-sites", counts.sites),
        fact("about-services", counts.services),
        fact("about-funders", counts.funders),
        fact("about-postcodes", counts.postcodes),
    ]
}

/// Of how many surgeries the sources do not say what people want to know.
fn gaps(language: &Language, props: &PageProps) -> Vec<Fact> {
    let practices = &props.dataset.catalogue.practices;
    let today = props.dataset.today;
    let list_known = |practice: &&catalogue::Practice| {
        practice.list_on(today).is_some_and(|list| list.status != catalogue::ListStatus::Unknown)
    };
    let without = |known: usize| {
        Some(
            language.counts("about-gap", &[("missing", practices.len() - known), ("total", practices.len())]),
        )
    };
    let known =
        |test: &dyn Fn(&&catalogue::Practice) -> bool| practices.iter().filter(|each| test(each)).count();
    vec![
        Fact::text("about-gap-list", without(known(&list_known))),
        Fact::text("about-gap-area", without(known(&|practice| practice.area.is_some()))),
        Fact::text("about-gap-membership", without(known(&|practice| practice.membership_known))),
        Fact::text("about-gap-checked", without(known(&|practice| practice.checked_on.is_some()))),
    ]
}

fn licence(language: &Language, props: &PageProps) -> Html {
    let about = &props.dataset.catalogue.about;
    let words = language.text("about-licence");
    match &about.licence_url {
        Some(url) => {
            html! { <>{ words }{ " " }<a href={url.clone()} rel="noreferrer">{ &about.licence }</a></> }
        }
        None => html! { <>{ words }{ " " }{ &about.licence }</> },
    }
}
