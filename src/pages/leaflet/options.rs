//! What the leaflet says about each option: whether the person can join, with its limits, and whom to call.

use catalogue::{FunderIdx, PartnershipIdx, PracticeDetails, PracticeIdx, Site};
use enrolment::{Answer, NextStep, Outcome, Reason, answer};
use yew::prelude::*;

use crate::components::{call_link, outcome_tag, plain_list, section_heading, surgery_tag};
use crate::data::RemoteData;
use crate::language::Language;
use crate::pages::PageProps;
use crate::pages::choice_summary::ChoiceSummary;

/// Staying with the funder.
pub(super) fn stay(language: &Language, page: &PageProps, funder: Option<FunderIdx>) -> Html {
    let catalogue = &page.dataset.catalogue;
    let record = funder.and_then(|at| catalogue.funder(at));
    let Some(record) = record else {
        let content = html! {
            <>
                { line(language.text("stay-means")) }
                { line(language.text("right-stay-with-funder")) }
            </>
        };
        return option(&language.text("stay-with-funder"), content);
    };
    let content = html! {
        <>
            { line(language.stay_sentence(catalogue, funder)) }
            { line(language.text("right-stay-with-funder")) }
            { phone(language, record.contact.phone.as_deref()) }
        </>
    };
    option(&language.stay_heading(catalogue, funder), content)
}

/// A partnership; `None` when the dataset does not have it.
pub(super) fn partnership(language: &Language, page: &PageProps, at: PartnershipIdx) -> Option<Html> {
    let catalogue = &page.dataset.catalogue;
    let partnership = catalogue.partnership(at)?;
    let summary = ChoiceSummary::for_partnership(page, at);
    let content = html! {
        <>
            { partnership.summary.clone().map(line) }
            if let Some(joining) = summary.joining {
                { outcome_tag(language, joining.outcome()) }
                { line(language.partnership_answer(joining)) }
            }
            { summary.nearest_sentence(language, catalogue).map(line) }
            { phone(language, partnership.contact.phone.as_deref()) }
        </>
    };
    Some(option(&partnership.name, content))
}

/// A surgery, with every limit on joining beside the answer; `None` when the dataset does not have it.
pub(super) fn practice(
    language: &Language,
    page: &PageProps,
    at: PracticeIdx,
    details: Option<&RemoteData<PracticeDetails>>,
) -> Option<Html> {
    let catalogue = &page.dataset.catalogue;
    let practice = catalogue.practice(at)?;
    let number = match details {
        Some(RemoteData::Ready(details)) => details.contact.phone.as_deref(),
        _ => None,
    };
    let content = html! {
        <>
            { practice.sites.first().map(|site| line(town_and_postcode(language, site))) }
            { phone(language, number) }
            { joining(language, page, answer(catalogue, at, &page.person())) }
        </>
    };
    Some(option(&practice.name, content))
}

/// Where a site is, as short as it can be said.
fn town_and_postcode(language: &Language, site: &Site) -> String {
    match &site.town {
        Some(town) => [town.as_str(), &language.text("list-comma"), &site.postcode].concat(),
        None => site.postcode.clone(),
    }
}

/// The answer, or both answers under their own headings when the person gave two places.
fn joining(language: &Language, page: &PageProps, answer: Answer) -> Html {
    let from_home = (answer.outcome, answer.reasons, answer.next_step);
    let Some(second) = answer.second_place else {
        return answer_lines(language, page, from_home);
    };
    html! {
        <>
            { line(language.text("joining-from-home")) }
            { answer_lines(language, page, from_home) }
            { line(language.text("joining-from-second")) }
            { answer_lines(language, page, (second.outcome, second.reasons, second.next_step)) }
        </>
    }
}

/// An answer, its reasons, which include its limits, and what to do next.
fn answer_lines(
    language: &Language,
    page: &PageProps,
    (outcome, reasons, next_step): (Outcome, Vec<Reason>, NextStep),
) -> Html {
    let catalogue = &page.dataset.catalogue;
    let sentences: Vec<String> =
        reasons.iter().flat_map(|reason| language.reason(catalogue, reason)).collect();
    html! {
        <>
            { surgery_tag(language, outcome, &reasons) }
            { plain_list(&sentences, false) }
            { line(language.next_step(catalogue, next_step)) }
        </>
    }
}

/// An option: its name, and what the leaflet says about it.
fn option(name: &str, content: Html) -> Html {
    html! {
        <section class="lcp-leaflet__choice">
            { section_heading(2, name) }
            { content }
        </section>
    }
}

/// A line of text.
fn line(text: String) -> Html {
    html! { <p class="lcp-leaflet__line">{ text }</p> }
}

/// The line with the phone number.
fn phone(language: &Language, number: Option<&str>) -> Html {
    let number = number.map_or_else(|| language.text("not-known").into(), call_link);
    html! { <p class="lcp-leaflet__line">{ language.text("leaflet-phone") }{ " " }{ number }</p> }
}
