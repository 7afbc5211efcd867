//! What cells of both kinds of column show: names, and the surgeries of a choice.

use catalogue::Catalogue;
use yew::prelude::*;

use crate::pages::choice_summary::ChoiceSummary;
use i18n::Locale;

/// Names in one line; `None` when there are none.
pub(super) fn names(locale: &Locale, names: &[&str]) -> Option<Html> {
    (!names.is_empty()).then(|| names.join(&locale.text("list-comma")).into())
}

/// How many surgeries there are, and the nearest where there is a place.
pub(super) fn surgeries(locale: &Locale, catalogue: &Catalogue, summary: ChoiceSummary) -> Html {
    html! {
        <>
            <p>{ locale.count("partnership-surgeries", summary.surgeries) }</p>
            if let Some(nearest) = summary.nearest_sentence(locale, catalogue) {
                <p>{ nearest }</p>
            }
        </>
    }
}
