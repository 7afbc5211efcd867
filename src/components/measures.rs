//! How well a choice is doing: three groups of measures, each in words, with its comparison, period and source.
//! A missing value is said to be missing and never shown as zero.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Direction, Measure, MeasureGroup};
use yew::prelude::*;

use super::{MeasureLines, measure_lines, paragraphs, section_heading};
use i18n::Locale;

/// The three groups; `None` when there is no measure at all.
#[must_use]
pub fn measures(locale: &Locale, measures: &[Measure]) -> Option<Html> {
    if measures.is_empty() {
        return None;
    }
    Some(html! {
        <>
            { paragraphs(locale, &["measures-intro", "measures-legend"]) }
            for group in MeasureGroup::ALL {
                { measure_group(locale, *group, measures) }
            }
        </>
    })
}

/// One group, or that it has no measure.
fn measure_group(locale: &Locale, group: MeasureGroup, measures: &[Measure]) -> Html {
    let is_empty = measures.iter().all(|measure| measure.group != group);
    html! {
        <>
            { section_heading(3, &locale.word("measures", group.word())) }
            if is_empty {
                <p>{ locale.text("measures-none") }</p>
            }
            for measure in measures.iter().filter(|measure| measure.group == group) {
                { measure_block(locale, measure) }
            }
        </>
    }
}

/// One measure: its rating first, then the values, what they mean, and the source.
fn measure_block(locale: &Locale, measure: &Measure) -> Html {
    let MeasureLines { rating, value, compared } = measure_lines(locale, measure);
    let source = [("period", measure.period.as_str()), ("source", measure.source.as_str())];
    html! {
        <>
            <h4 class="nhsuk-heading-s nhsuk-u-margin-bottom-2">{ &measure.name }</h4>
            <p class="lcp-rating">{ rating }</p>
            <p>
                <span class="lcp-line">{ value }</span>
                <span class="lcp-line">{ compared }</span>
            </p>
            <p>
                { &measure.meaning }
                if measure.direction != Direction::Neutral {
                    { " " }{ locale.word("measure-direction", measure.direction.word()) }
                }
            </p>
            <p class="nhsuk-body-s lcp-source">{ locale.with("measure-source", &source) }</p>
        </>
    }
}
