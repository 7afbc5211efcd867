//! "What to do next" on a surgery's card. The surgery's own steps are fetched when a person opens it.

use catalogue::{Practice, PracticeDetails, PracticeIdx};
use design::{DetailsProps, details};
use yew::prelude::*;

use super::ResultsSectionProps;
use crate::components::{joining_rights, joining_steps, small_button};
use crate::data::RemoteData;
use crate::intent::Intent;
use crate::language::Language;

/// The steps, closed at first.
pub(super) fn next_steps(
    language: &Language,
    props: &ResultsSectionProps,
    at: PracticeIdx,
    practice: &Practice,
) -> Html {
    let requested = props.details.get(&at);
    let request = props.page.on.reform(move |_: MouseEvent| Intent::Details(at));
    let steps = details(DetailsProps {
        summary: html! {
            <>
                { language.text("next-heading") }
                <span class="nhsuk-u-visually-hidden">{ ": " }{ &practice.name }</span>
            </>
        },
        classes: Some("nhsuk-u-margin-bottom-2".into()),
        children: requested.map_or_else(Html::default, |requested| {
            content(language, props, practice, (requested, request.clone()))
        }),
        ..DetailsProps::default()
    });
    // Opening the details, by mouse or by keyboard, is a click inside this element. One request is enough.
    let onclick = requested.is_none().then_some(request);
    html! { <div {onclick}>{ steps }</div> }
}

/// The steps and the rights, as far as the details have arrived; `retry` requests them again.
fn content(
    language: &Language,
    props: &ResultsSectionProps,
    practice: &Practice,
    (requested, retry): (&RemoteData<PracticeDetails>, Callback<MouseEvent>),
) -> Html {
    let dataset = &props.page.dataset;
    let rights = || joining_rights(language, &dataset.catalogue, practice.funder, dataset.today);
    match requested {
        RemoteData::Loading => html! { <p>{ language.text("loading") }</p> },
        RemoteData::Ready(details) => html! {
            <>
                { joining_steps(language, details) }
                { rights() }
            </>
        },
        RemoteData::Failed(_) => html! {
            <>
                <p>{ language.text("next-failed") }</p>
                { small_button(language.text("try-again"), retry) }
                { rights() }
            </>
        },
    }
}
