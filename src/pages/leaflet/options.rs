//! What the leaflet says about each option: whether the person can join, with its limits, and whom to call.

use catalogue::{FunderIdx, PartnershipIdx, PracticeDetails, PracticeIdx, Site};
use enrolment::{Answer, NextStep, Outcome, Reason, answer};
use yew::prelude::*;

use crate::components::{call_link, outcome_tag, plain_list, section_heading, surgery_tag};
use crate::data::RemoteData;
use crate::pages::PageProps;
use crate::pages::choice_summary::ChoiceSummary;
use i18n::{Locale, joining};

/// Staying with the funder.
pub(super) fn stay(locale: &Locale, page: &PageProps, funder: Option<FunderIdx>) -> Html {
    let catalogue = &page.dataset.catalogue;
    let record = funder.and_then(|at| catalogue.funder(at));
    let Some(record) = record else {
        let content = html! {
            <>
                { line(locale.text("stay-means")) }
                { line(locale.text("right-stay-with-funder")) }
            </>
        };
        return option(&locale.text("stay-with-funder"), content);
    };
    let content = html! {
        <>
            { line(joining::stay_sentence(locale, catalogue, funder)) }
            { line(locale.text("right-stay-with-funder")) }
            { phone(locale, record.contact.phone.as_deref()) }
        </>
    };
    option(&joining::stay_heading(locale, catalogue, funder), content)
}

/// A partnership; `None` when the dataset does not have it.
pub(super) fn partnership(locale: &Locale, page: &PageProps, at: PartnershipIdx) -> Option<Html> {
    let catalogue = &page.dataset.catalogue;
    let partnership = catalogue.partnership(at)?;
    let summary = ChoiceSummary::for_partnership(page, at);
    let content = html! {
        <>
            { partnership.summary.clone().map(line) }
            if let Some(joining) = summary.joining {
                { outcome_tag(locale, joining.outcome()) }
                { line(joining::partnership_sentence(locale, joining)) }
            }
            { summary.nearest_sentence(locale, catalogue).map(line) }
            { phone(locale, partnership.contact.phone.as_deref()) }
        </>
    };
    Some(option(&partnership.name, content))
}

/// A surgery, with every limit on joining beside the answer; `None` when the dataset does not have it.
pub(super) fn practice(
    locale: &Locale,
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
            { practice.sites.first().map(|site| line(town_and_postcode(locale, site))) }
            { phone(locale, number) }
            { joining(locale, page, answer(catalogue, at, &page.person())) }
        </>
    };
    Some(option(&practice.name, content))
}

/// Where a site is, as short as it can be said.
fn town_and_postcode(locale: &Locale, site: &Site) -> String {
    match &site.town {
        Some(town) => [town.as_str(), &locale.text("list-comma"), &site.postcode].concat(),
        None => site.postcode.clone(),
    }
}

/// The answer, or both answers under their own headings when the person gave two places.
fn joining(locale: &Locale, page: &PageProps, answer: Answer) -> Html {
    let from_home = (answer.outcome, answer.reasons, answer.next_step);
    let Some(second) = answer.second_place else {
        return answer_lines(locale, page, from_home);
    };
    html! {
        <>
            { line(locale.text("joining-from-home")) }
            { answer_lines(locale, page, from_home) }
            { line(locale.text("joining-from-second")) }
            { answer_lines(locale, page, (second.outcome, second.reasons, second.next_step)) }
        </>
    }
}

/// An answer, its reasons, which include its limits, and what to do next.
fn answer_lines(
    locale: &Locale,
    page: &PageProps,
    (outcome, reasons, next_step): (Outcome, Vec<Reason>, NextStep),
) -> Html {
    let catalogue = &page.dataset.catalogue;
    let sentences: Vec<String> =
        reasons.iter().flat_map(|reason| joining::reason_paragraphs(locale, catalogue, reason)).collect();
    html! {
        <>
            { surgery_tag(locale, outcome, &reasons) }
            { plain_list(&sentences, false) }
            { line(joining::next_step_sentence(locale, catalogue, next_step)) }
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
fn phone(locale: &Locale, number: Option<&str>) -> Html {
    let number = number.map_or_else(|| locale.text("not-known").into(), call_link);
    html! { <p class="lcp-leaflet__line">{ locale.text("leaflet-phone") }{ " " }{ number }</p> }
}
