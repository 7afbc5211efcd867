//! "What to do next" on a surgery's card: what the surgery itself says is fetched when a person opens it.

use catalogue::{Practice, PracticeIdx};
use design::element::{classed, pieces, words};
use design::{DetailsProps, details};
use yew::prelude::*;

use super::FoundProps;
use crate::components::{joining_rights, joining_steps, paragraph, small_button};
use crate::data::RemoteData;
use crate::intent::Intent;
use crate::language::Language;

/// The steps, closed until they are wanted.
pub(super) fn next_steps(
    language: &Language,
    props: &FoundProps,
    at: PracticeIdx,
    practice: &Practice,
) -> Html {
    let whose = classed("span", "nhsuk-u-visually-hidden", words([": ", &practice.name].concat()));
    let summary = pieces(vec![words(language.text("next-heading")), whose]);
    let asked = props.details.get(&at);
    let ask = props.page.on.reform(move |_: MouseEvent| Intent::Details(at));
    let rights =
        || joining_rights(language, &props.page.dataset.catalogue, practice.funder, props.page.dataset.today);
    let children = match asked {
        None => Vec::new(),
        Some(RemoteData::Loading) => vec![paragraph(language.text("loading"))],
        Some(RemoteData::Ready(said)) => vec![joining_steps(language, said), rights()],
        Some(RemoteData::Failed(_)) => vec![
            paragraph(language.text("next-failed")),
            small_button(language.text("try-again"), ask.clone()),
            rights(),
        ],
    };
    let classes = Some("nhsuk-u-margin-bottom-2".into());
    let steps =
        details(DetailsProps { summary, classes, children: pieces(children), ..DetailsProps::default() });
    // Opening it, by mouse or by keyboard, is a click within; once is enough.
    let onclick = asked.is_none().then_some(ask);
    html! { <div {onclick}>{ steps }</div> }
}
