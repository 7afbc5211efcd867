//! The first page: what this is, what it cannot do, and one box.

use design::{Details, ErrorSummary, Heading, Mistake, TextSize};
use yew::prelude::*;

use super::page_props::{ERROR_SUMMARY, PageProps};
use crate::components::{PLACE_FIELD, PlaceForm, problem_sentence};
use crate::intent::focusing;
use crate::language::Language;
use crate::visit::Entry;

/// The start page.
pub fn start_page(language: &Language, props: &PageProps) -> Html {
    let counts = props.dataset.manifest.counts;
    let counts = [("surgeries", counts.practices as usize), ("partnerships", counts.partnerships as usize)];
    let mistakes = match &props.visit.entry {
        Entry::Refused(problem) => vec![Mistake {
            message: problem_sentence(language, problem).into(),
            field: Some(PLACE_FIELD.into()),
        }],
        Entry::Idle | Entry::Looking => Vec::new(),
    };
    html! {
        <div class="nhsuk-grid-row">
            <div class="nhsuk-grid-column-two-thirds">
                if !mistakes.is_empty() {
                    <ErrorSummary id={ERROR_SUMMARY} heading={language.text("error-heading")} {mistakes}
                        onfollow={focusing(&props.on)} />
                }
                <Heading size={TextSize::Xl} focusable={true}>{ language.text("start-heading") }</Heading>
                <p class="nhsuk-lede-text">{ language.text("start-lede") }</p>
                <PlaceForm visit={props.visit.clone()} asks_device={props.policy.asks_device} on={props.on.clone()} />
                <p class="nhsuk-body-s">{ language.text("start-privacy") }</p>
                <Details summary={html! { { language.text("start-what-summary") } }}>
                    <p>{ language.text("start-what-like") }</p>
                    <p>{ language.text("start-what-choice") }</p>
                </Details>
                <Details summary={html! { { language.text("start-cannot-summary") } }}>
                    <ul class="nhsuk-list nhsuk-list--bullet">
                        for key in ["start-cannot-join", "start-cannot-advise", "start-cannot-health"] {
                            <li>{ language.text(key) }</li>
                        }
                    </ul>
                </Details>
                <p>{ language.counts("start-counts", &counts) }</p>
            </div>
        </div>
    }
}
