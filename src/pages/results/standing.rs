//! Where a person is registered now, and what two surgeries mean: what is decided, or whom to ask.

use catalogue::{FunderIdx, PolicyPoint};
use design::element::{classed, element, pieces, words};
use enrolment::{PolicyAnswer, current_surgery, policy};
use yew::prelude::*;

use super::FoundProps;
use crate::components::{paragraph, read_on, small_print};
use crate::language::Language;
use crate::route::Route;

/// The surgery that a person is with: its partnership, what changes, and what they can do. Nothing when they did
/// not say.
pub(super) fn your_surgery(language: &Language, props: &FoundProps) -> Option<Html> {
    let at = props.page.current_practice()?;
    let catalogue = &props.page.dataset.catalogue;
    let practice = catalogue.practice(at)?;
    let current = current_surgery(catalogue, at, props.page.dataset.today)?;
    let href = props.page.link(Route::Practice { id: practice.id.to_string() });
    let link = element("a", &["href"], [Some(href.into())], words(practice.name.clone()));
    let with = [words(language.text("standing-you-are-with")), words(" "), link, words(".")];
    let mut parts = vec![classed("p", "", pieces(with.into()))];
    parts.push(paragraph(language.current_surgery(catalogue, &current)));
    parts.extend(current.asked.into_iter().map(|asked| {
        let (question, answer) = language.asked_of_surgery(catalogue, asked);
        read_on(question, pieces(answer.into_iter().map(paragraph).collect()))
    }));
    Some(classed("div", "nhsuk-inset-text", pieces(parts)))
}

/// What it means to have two surgeries, for a person who named a second place.
pub(super) fn two_surgeries(language: &Language, props: &FoundProps) -> Option<Html> {
    props.page.second_place()?;
    let dataset = &props.page.dataset;
    let funder: Option<FunderIdx> = props.results.stay.map(|stay| stay.funder);
    let point = PolicyPoint::DualMembership;
    let answer = policy(&dataset.catalogue, funder, point, dataset.today);
    let mut parts = vec![paragraph(language.policy_answer(point, answer))];
    if let PolicyAnswer::Decided { policy } = answer {
        parts.push(small_print("nhsuk-body-s", language.policy_source(policy)));
    }
    Some(read_on(language.text("dual-heading"), pieces(parts)))
}
