//! How it does: three groups and never more, each figure in words, with what it is compared with and when it was
//! taken. What is absent is said to be so, and never a nought.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Direction, Measure, MeasureGroup};
use design::element::{classed, pieces, words};
use yew::prelude::*;

use super::PartProps;
use crate::components::{Fact, fact_list, paragraph, paragraphs, section_heading};
use crate::language::Language;

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

/// One figure: how it compares first, then the numbers and where they are from.
fn figure(language: &Language, measure: &Measure) -> Html {
    let rating = [("comparator", measure.comparator.as_str())];
    let rating = language.with(&crate::language::word_key("rating", measure.rating.word()), &rating);
    let no_figure = || language.text("measure-no-figure");
    let direction = match measure.direction {
        Direction::Neutral => String::new(),
        direction => language.word("measure-direction", direction.word()),
    };
    let meaning = [measure.meaning.as_str(), &direction].join(" ");
    let compared = measure.comparator_value.clone().unwrap_or_else(no_figure);
    let compared = [measure.comparator.as_str(), ": ", &compared].concat();
    let facts = [
        Fact::html(
            "measure-value",
            pieces(vec![
                classed("span", "lcp-line", words(measure.value.clone().unwrap_or_else(no_figure))),
                classed("span", "lcp-line", words(compared)),
            ]),
        ),
        Fact::text("measure-means", Some(meaning)),
        Fact::text("measure-period", Some(measure.period.clone())),
        Fact::text("measure-source", Some(measure.source.clone())),
    ];
    pieces(vec![
        classed("h4", "nhsuk-heading-s", words(measure.name.clone())),
        classed("p", "lcp-rating", words(rating)),
        fact_list(language, &facts),
    ])
}
