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
    html! {
        <>
            <p>{ language.count("partnership-surgeries", summary.surgeries) }</p>
            if let Some(nearest) = summary.nearest_sentence(language, catalogue) {
                <p>{ nearest }</p>
            }
        </>
    }
}
