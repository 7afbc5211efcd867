//! How it does: three groups and never more, each figure in words, with what it is compared with and when it was
//! taken. What is absent is said to be so, and never a nought.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Direction, Measure, MeasureGroup};
use design::element::{classed, pieces, words};
use yew::prelude::*;

use super::PartProps;
use crate::components::{paragraph, paragraphs, section_heading, small_print};
use crate::language::{Language, word_key};

/// The three groups; `None` when there is no figure at all.
pub(super) fn measures(language: &Language, props: &PartProps) -> Option<Html> {
    let measures = &props.partnership.measures;
    if measures.is_empty() {
        return None;
    }
    let mut parts = vec![paragraphs(language, &["measures-intro", "measures-legend"])];
    for group in MeasureGroup::ALL {
        parts.push(section_heading(3, &language.word("measures", group.word())));
        let mut of_group = measures.iter().filter(|measure| measure.group == *group).peekable();
        if of_group.peek().is_none() {
            parts.push(paragraph(language.text("measures-none")));
        }
        parts.extend(of_group.map(|measure| figure(language, measure)));
    }
    Some(pieces(parts))
}

/// One figure: how it compares first, then the numbers, what they mean, and where they are from.
fn figure(language: &Language, measure: &Measure) -> Html {
    let comparator = measure.comparator.as_str();
    let rating = language.with(&word_key("rating", measure.rating.word()), &[("comparator", comparator)]);
    let no_figure = language.text("measure-no-figure");
    let values = [
        ("value", measure.value.as_deref().unwrap_or(&no_figure)),
        ("comparator", comparator),
        ("compared", measure.comparator_value.as_deref().unwrap_or(&no_figure)),
    ];
    let mut meaning = vec![words(measure.meaning.clone())];
    if measure.direction != Direction::Neutral {
        meaning.extend([words(" "), words(language.word("measure-direction", measure.direction.word()))]);
    }
    let source = [("period", measure.period.as_str()), ("source", measure.source.as_str())];
    let line = |key: &str| classed("span", "lcp-line", words(language.with(key, &values)));
    pieces(vec![
        classed("h4", "nhsuk-heading-s nhsuk-u-margin-bottom-2", words(measure.name.clone())),
        classed("p", "lcp-rating", words(rating)),
        classed("p", "", pieces(vec![line("measure-value"), line("measure-compared")])),
        classed("p", "", pieces(meaning)),
        small_print("nhsuk-body-s lcp-source", language.with("measure-source", &source)),
    ])
}
