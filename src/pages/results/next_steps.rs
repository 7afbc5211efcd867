//! "What to do next" on a surgery's card. The surgery's own steps are fetched when a person opens it.

use catalogue::{Practice, PracticeDetails, PracticeIdx};
use design::{DetailsProps, details};
use yew::prelude::*;

use super::ResultsSectionProps;
use crate::components::{joining_rights, joining_steps, small_button};
use crate::data::RemoteData;
use crate::intent::Intent;
use i18n::Locale;

/// The steps, closed at first.
pub(super) fn next_steps(
    locale: &Locale,
    props: &ResultsSectionProps,
    at: PracticeIdx,
    practice: &Practice,
) -> Html {
    let requested = props.details.get(&at);
    let request = props.page.on.reform(move |_: MouseEvent| Intent::Details(at));
    let steps = details(DetailsProps {
        summary: html! {
            <>
                { locale.text("next-heading") }
                <span class="nhsuk-u-visually-hidden">{ ": " }{ &practice.name }</span>
            </>
        },
        classes: Some("nhsuk-u-margin-bottom-2".into()),
        children: requested.map_or_else(Html::default, |requested| {
            content(locale, props, practice, (requested, request.clone()))
        }),
        ..DetailsProps::default()
    });
    // Opening the details, by mouse or by keyboard, is a click inside this element. One request is enough.
    let onclick = requested.is_none().then_some(request);
    html! { <div {onclick}>{ steps }</div> }
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
