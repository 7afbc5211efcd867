//! Groups that were described in 2009: history, never a choice. Every fact stands with its source, and where sources
//! disagree each figure stands.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{ExampleFact, HistoricalExample, HistoricalFact};
use design::element::{classed, pieces, words};
use design::{SummaryBorder, SummaryRow, TextSize, inset_text, summary_list};
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{Part, column, page_heading, paragraph, paragraphs, parts};
use crate::language::Language;

/// The ids of the headings; a dataset has few such groups, and each more shares the last.
static KEYS: [&str; 8] =
    ["example-1", "example-2", "example-3", "example-4", "example-5", "example-6", "example-7", "example-8"];

/// The page of the examples.
pub fn examples_page(language: &Language, props: &PageProps) -> Html {
    let catalogue = &props.dataset.catalogue;
    let heading = page_heading(TextSize::Xl, None, language.text("examples-heading"));
    if catalogue.examples.is_empty() {
        return column(vec![heading, paragraph(language.text("examples-none"))]);
    }
    let warning = paragraphs(language, &["examples-lede", "examples-conflict"]);
    let keys = KEYS.into_iter().chain(std::iter::repeat(KEYS[KEYS.len() - 1]));
    let groups = catalogue.examples.iter().zip(keys);
    let groups = groups
        .map(|(group, key)| Part::headed(key, group.organisation.clone(), vec![facts(language, group)]));
    column(vec![
        heading,
        inset_text(language.text("inset-prefix").into(), warning),
        parts(language, catalogue, groups.collect()),
    ])
}

/// What was said of a group, by what it is about.
fn facts(language: &Language, group: &HistoricalExample) -> Html {
    let rows = ExampleFact::ALL.iter().filter_map(|about| {
        let said: Vec<&HistoricalFact> = group.facts.iter().filter(|fact| fact.fact == *about).collect();
        let name = language.word("example-fact", about.word());
        let said: Vec<Html> = said.into_iter().map(|fact| one(language, fact)).collect();
        (!said.is_empty()).then(|| SummaryRow::new(words(name), pieces(said)))
    });
    summary_list(rows.collect(), SummaryBorder::All, None)
}

/// A fact, what to know with it, and its source.
fn one(language: &Language, fact: &HistoricalFact) -> Html {
    let mut lines = vec![words(fact.value.clone())];
    lines.extend(fact.note.as_ref().map(|note| classed("span", "lcp-line", words(note.clone()))));
    let source = language.with("record-source", &[("source", &fact.source)]);
    lines.push(classed("span", "nhsuk-body-s lcp-source", words(source)));
    classed("p", "", pieces(lines))
}
