//! Groups that were described in 2009: history, never a choice. Each fact is shown with its source. Where sources
//! disagree, each figure is shown.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{ExampleFact, HistoricalExample, HistoricalFact};
use design::{SummaryBorder, SummaryRow, TextSize, inset_text, summary_list};
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{PageSection, column, page_heading, page_sections, paragraphs};
use i18n::Locale;

/// The ids of the headings; a dataset has few such groups, and all after the last id share it.
static KEYS: [&str; 8] =
    ["example-1", "example-2", "example-3", "example-4", "example-5", "example-6", "example-7", "example-8"];

/// The page.
pub fn examples_page(locale: &Locale, props: &PageProps) -> Html {
    let catalogue = &props.dataset.catalogue;
    let warning = paragraphs(locale, &["examples-lede", "examples-conflict"]);
    column(html! {
        <>
            { page_heading(TextSize::Xl, None, locale.text("examples-heading")) }
            if catalogue.examples.is_empty() {
                <p>{ locale.text("examples-none") }</p>
            } else {
                { inset_text(locale.text("inset-prefix").into(), warning) }
                { page_sections(locale, catalogue, groups(locale, &catalogue.examples), usize::MAX) }
            }
        </>
    })
}

/// A section for each group.
fn groups(locale: &Locale, examples: &[HistoricalExample]) -> Vec<PageSection> {
    let keys = KEYS.into_iter().chain(std::iter::repeat(KEYS[KEYS.len() - 1]));
    let groups = examples.iter().zip(keys);
    let section = |(group, key): (&HistoricalExample, &'static str)| {
        PageSection::headed(key, group.organisation.clone(), vec![facts(locale, group)])
    };
    groups.map(section).collect()
}

/// The facts about a group, by what they are about.
fn facts(locale: &Locale, group: &HistoricalExample) -> Html {
    let rows = ExampleFact::ALL.iter().filter_map(|about| {
        let facts: Vec<&HistoricalFact> = group.facts.iter().filter(|fact| fact.fact == *about).collect();
        let name = locale.word("example-fact", about.word());
        let values = html! { for fact in &facts { { fact_with_source(locale, fact) } } };
        (!facts.is_empty()).then(|| SummaryRow::new(name, values))
    });
    summary_list(rows.collect(), SummaryBorder::All, None)
}

/// A fact, a note on it, and its source.
fn fact_with_source(locale: &Locale, fact: &HistoricalFact) -> Html {
    let source = locale.with("record-source", &[("source", &fact.source)]);
    html! {
        <p>
            { &fact.value }
            if let Some(note) = &fact.note {
                <span class="lcp-line">{ note }</span>
            }
            <span class="nhsuk-body-s lcp-source">{ source }</span>
        </p>
    }
}
