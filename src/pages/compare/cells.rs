//! What cells of both kinds of column show: the same facts of a partnership and of staying.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Measure, MeasureGroup, PublicVoice, SpecialistLine};
use yew::prelude::*;

use crate::components::{MeasureLines, measure_lines, plain_list};
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

/// The specialties of the specialists; `None` when none is known.
pub(super) fn specialties(locale: &Locale, lines: &[SpecialistLine]) -> Option<Html> {
    let specialties: Vec<&str> = lines.iter().map(|line| line.specialty.as_str()).collect();
    names(locale, &specialties)
}

/// Sentences as a list; `None` when there are none.
pub(super) fn list(items: &[String]) -> Option<Html> {
    (!items.is_empty()).then(|| plain_list(items, false))
}

/// How people have a say; `None` when it is not known.
pub(super) fn public_voice(locale: &Locale, voice: Option<&PublicVoice>) -> Option<Html> {
    let voice = voice?;
    Some(html! {
        <>
            <p>{ locale.word("public-voice", voice.form.word()) }</p>
            <p>{ &voice.how_to_take_part }</p>
        </>
    })
}

/// The measures of a group, each with its comparison and period; `None` when there are none.
pub(super) fn measures(locale: &Locale, group: MeasureGroup, measures: &[Measure]) -> Option<Html> {
    let in_group = measures.iter().filter(|measure| measure.group == group);
    list(&in_group.map(|measure| measure_sentence(locale, measure)).collect::<Vec<_>>())
}

/// A measure with its value, its rating, what it is compared with, and its period.
fn measure_sentence(locale: &Locale, measure: &Measure) -> String {
    let MeasureLines { rating, value, compared } = measure_lines(locale, measure);
    let Measure { name, period, .. } = measure;
    format!("{name}: {rating}. {value}. {compared}. {period}.")
}
