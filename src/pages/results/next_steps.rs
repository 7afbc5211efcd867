//! "What to do next" on a surgery's card. The surgery's own steps are fetched when a person opens "More about this".

use catalogue::{Practice, PracticeDetails, PracticeIdx};
use yew::prelude::*;

use super::ResultsSectionProps;
use crate::components::{joining_rights, joining_steps, small_button, small_print};
use crate::data::RemoteData;
use crate::intent::Intent;
use i18n::Locale;

/// The steps and the rights, once they have been asked for.
pub(super) fn next_steps(
    locale: &Locale,
    props: &ResultsSectionProps,
    at: PracticeIdx,
    practice: &Practice,
) -> Html {
    let Some(requested) = props.details.get(&at) else { return Html::default() };
    html! {
        <>
            { small_print("lcp-place-name", locale.text("next-heading")) }
            { content(locale, props, practice, (requested, request(props, at))) }
        </>
    }
}

/// Asks for the steps of a surgery.
pub(super) fn request(props: &ResultsSectionProps, at: PracticeIdx) -> Callback<MouseEvent> {
    props.page.on.reform(move |_: MouseEvent| Intent::Details(at))
}

/// The steps and the rights, as far as the details have arrived; `retry` requests them again.
fn content(
    locale: &Locale,
    props: &ResultsSectionProps,
    practice: &Practice,
    (requested, retry): (&RemoteData<PracticeDetails>, Callback<MouseEvent>),
) -> Html {
    let dataset = &props.page.dataset;
    let rights = || joining_rights(locale, &dataset.catalogue, practice.funder, dataset.today);
    match requested {
        RemoteData::Loading => html! { <p>{ locale.text("loading") }</p> },
        RemoteData::Ready(details) => html! {
            <>
                { joining_steps(locale, details) }
                { rights() }
            </>
        },
        RemoteData::Failed(_) => html! {
            <>
                <p>{ locale.text("next-failed") }</p>
                { small_button(locale.text("try-again"), retry) }
                { rights() }
            </>
        },
    }
}
