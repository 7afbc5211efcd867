//! What a partnership is and why it was proposed: statements of the founding paper in plain words, each with its place
//! there. They are a table of the dataset, so that a publisher of other partnerships has their own.

use catalogue::{Narrative, NarrativeSection, Statement};
use design::{TableProps, TextSize, table};
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{PageSection, capital, column, page_heading, page_sections, small_print};
use i18n::Locale;

/// The page; without statements it says so.
pub fn explained_page(locale: &Locale, props: &PageProps, narrative: Option<&Narrative>) -> Html {
    let statements = narrative.map_or(&[][..], |narrative| &narrative.statements);
    let of = |section: NarrativeSection| -> Vec<&Statement> {
        statements.iter().filter(|statement| statement.section == section).collect()
    };
    let known = |all: Vec<&Statement>, render: &dyn Fn(&[&Statement]) -> Html| {
        (!all.is_empty()).then(|| render(&all))
    };
    let sections: Vec<PageSection> = [
        (
            "explained-difference-heading",
            known(of(NarrativeSection::Difference), &|all| differences(locale, all)),
        ),
        ("explained-deal-heading", known(of(NarrativeSection::Deal), &|all| promises(locale, all))),
        ("explained-change-heading", known(of(NarrativeSection::Change), &|all| list(locale, all))),
        ("explained-model-heading", known(of(NarrativeSection::Model), &|all| list(locale, all))),
        ("explained-open-heading", known(of(NarrativeSection::Open), &|all| list(locale, all))),
    ]
    .into_iter()
    .filter(|(_, content)| content.is_some())
    .map(|(key, content)| PageSection::new(locale, key, content))
    .collect();
    column(html! {
        <>
            { page_heading(TextSize::Xl, None, locale.text("explained-heading")) }
            if statements.is_empty() {
                <p>{ locale.text("explained-none") }</p>
            } else {
                { why(locale, &of(NarrativeSection::Why)) }
                { page_sections(locale, &props.dataset.catalogue, sections, usize::MAX) }
            }
        </>
    })
}

/// What it is and why it was proposed, in a few short paragraphs.
fn why(locale: &Locale, all: &[&Statement]) -> Html {
    html! {
        <>
            for statement in all {
                <p>{ &statement.text }</p>
            }
            { sources(locale, all) }
        </>
    }
}

/// A row for each way in which a partnership differs from what was there before.
fn differences(locale: &Locale, all: &[&Statement]) -> Html {
    let cell = |text: &Option<String>| Html::from(text.clone().unwrap_or_else(|| locale.text("not-known")));
    let row = |statement: &&Statement| {
        vec![cell(&statement.heading), cell(&statement.before), Html::from(&statement.text)]
    };
    let head = ["explained-about", "explained-before", "explained-now"].map(|key| capital(&locale.text(key)));
    html! {
        <>
            { table(TableProps {
                caption: locale.text("explained-difference-caption").into(),
                caption_size: Some(TextSize::S),
                head: head.map(Html::from).into(),
                rows: all.iter().map(row).collect(),
                classes: None,
            }) }
            { sources(locale, all) }
        </>
    }
}

/// What is promised to patients, to health professionals and to the funder, line by line.
fn promises(locale: &Locale, all: &[&Statement]) -> Html {
    html! {
        <>
            for statement in all {
                if let Some(heading) = &statement.heading {
                    <h3 class="nhsuk-heading-s">{ heading }</h3>
                }
                <ul class="nhsuk-list nhsuk-list--bullet">
                    <li>{ locale.with("explained-for-patients", &[("text", &statement.text)]) }</li>
                    if let Some(text) = &statement.professionals {
                        <li>{ locale.with("explained-for-professionals", &[("text", text)]) }</li>
                    }
                    if let Some(text) = &statement.funder {
                        <li>{ locale.with("explained-for-funder", &[("text", text)]) }</li>
                    }
                </ul>
            }
            { sources(locale, all) }
        </>
    }
}

/// Statements one below the other, each with its name where it has one.
fn list(locale: &Locale, all: &[&Statement]) -> Html {
    html! {
        <>
            <ul class="nhsuk-list nhsuk-list--bullet">
                for statement in all {
                    <li>
                        if let Some(heading) = &statement.heading {
                            <strong>{ heading }{ ": " }</strong>
                        }
                        { &statement.text }
                    </li>
                }
            </ul>
            { sources(locale, all) }
        </>
    }
}

/// Where the statements were published, each place once, in the order of the statements.
fn sources(locale: &Locale, all: &[&Statement]) -> Html {
    let mut sources: Vec<&str> = all.iter().map(|statement| statement.source.as_str()).collect();
    sources.dedup();
    html! {
        for source in sources {
            { small_print("nhsuk-body-s lcp-source", locale.with("record-source", &[("source", source)])) }
        }
    }
}
