//! What cells of both kinds of column show: names, and the surgeries of a choice.

use catalogue::Catalogue;
use yew::prelude::*;

use crate::language::Language;
use crate::pages::choice_summary::ChoiceSummary;

/// Names in one line; `None` when there are none.
pub(super) fn names(language: &Language, names: &[&str]) -> Option<Html> {
    (!names.is_empty()).then(|| names.join(&language.text("list-comma")).into())
}

/// How many surgeries there are, and the nearest where there is a place.
pub(super) fn surgeries(language: &Language, catalogue: &Catalogue, summary: ChoiceSummary) -> Html {
    let nearest = summary.nearest.and_then(|(at, metres)| Some((catalogue.practice(at)?, metres)));
    let nearest = nearest.map(|(practice, metres)| {
        let distance = language.short_distance(metres);
        language.with("compare-nearest", &[("name", &practice.name), ("distance", &distance)])
    });
    html! {
        <>
            <p>{ language.count("partnership-surgeries", summary.surgeries) }</p>
            if let Some(nearest) = nearest {
                <p>{ nearest }</p>
            }
        </>
    }
}
