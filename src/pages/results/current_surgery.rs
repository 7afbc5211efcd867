//! The surgery where a person is registered now, and what being with two surgeries means.

use catalogue::PolicyPoint;
use enrolment::{PolicyAnswer, current_surgery, policy};
use yew::prelude::*;

use super::ResultsSectionProps;
use crate::components::{read_on, surgery_questions};
use crate::route::Route;
use i18n::{Locale, joining};

/// The surgery that a person is with: its partnership, what changes, and what they can do. `None` when they did not
/// say which it is.
pub(super) fn your_surgery(locale: &Locale, props: &ResultsSectionProps) -> Option<Html> {
    let at = props.page.current_practice()?;
    let catalogue = &props.page.dataset.catalogue;
    let practice = catalogue.practice(at)?;
    let current = current_surgery(catalogue, at, props.page.dataset.today)?;
    let href = props.page.link(Route::Practice { id: practice.id.to_string() });
    let membership = joining::current_surgery_sentence(locale, catalogue, &current);
    Some(html! {
        <div class="nhsuk-inset-text">
            <p>{ locale.text("standing-you-are-with") }{ " " }<a {href}>{ &practice.name }</a></p>
            <p>{ membership }</p>
            { surgery_questions(locale, catalogue, &current, !props.page.capabilities.is_shared()) }
        </div>
    })
}

/// The funder's policy on being with two surgeries; `None` unless they named a second place
/// and the surgery where they are registered.
pub(super) fn two_surgeries(locale: &Locale, props: &ResultsSectionProps) -> Option<Html> {
    props.page.second_place().and(props.page.current_practice())?;
    let dataset = &props.page.dataset;
    let funder = props.results.stay.map(|stay| stay.funder);
    let point = PolicyPoint::DualMembership;
    let answer = policy(&dataset.catalogue, funder, point, dataset.today);
    let content = html! {
        <>
            <p>{ joining::policy_sentence(locale, point, answer) }</p>
            if let PolicyAnswer::Decided { policy, .. } = answer {
                <p class="nhsuk-body-s">{ joining::policy_source(locale, policy) }</p>
            }
        </>
    };
    Some(read_on(locale.text("dual-heading"), content))
}
