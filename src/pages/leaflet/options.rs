//! What the leaflet says about each option: whether the person can join, with its limits, and whom to call.

use catalogue::{FunderIdx, PartnershipIdx, PracticeDetails, PracticeIdx, Site};
use enrolment::{Answer, Statement, Staying, answer};
use yew::prelude::*;

use crate::components::{call_link, partnership_tag, plain_list, section_heading, stay_answer, surgery_tag};
use crate::data::RemoteData;
use crate::pages::PageProps;
use crate::pages::choice_summary::ChoiceSummary;
use i18n::{Locale, joining};

/// Staying with the funder.
pub(super) fn stay(locale: &Locale, page: &PageProps, funder: Option<FunderIdx>) -> Html {
    let catalogue = &page.dataset.catalogue;
    let record = funder.and_then(|at| catalogue.funder(at));
    let staying = Staying::with(catalogue, funder, page.current_practice(), page.dataset.today);
    let content = html! {
        <>
            { line(joining::stay_sentence(locale, catalogue, funder)) }
            { stay_answer(locale, staying) }
            if let Some(record) = record {
                { joining::old_record_sentence(locale, record.checked_on, page.dataset.today).map(line) }
                { phone(locale, record.contact.phone.as_deref()) }
            }
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
                { partnership_tag(locale, joining, None) }
            }
            { joining::stage_sentence(locale, catalogue, at, page.dataset.today).map(line) }
            { joining::old_record_sentence(locale, partnership.checked_on, page.dataset.today).map(line) }
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
            { joining(locale, page, &answer(catalogue, at, &page.person())) }
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
fn joining(locale: &Locale, page: &PageProps, answer: &Answer) -> Html {
    let today = page.dataset.today;
    let from_home = answer.statement(today);
    let Some(second) = &answer.second_place else {
        return answer_lines(locale, page, &from_home);
    };
    html! {
        <>
            { line(locale.text("joining-from-home")) }
            { answer_lines(locale, page, &from_home) }
            { line(locale.text("joining-from-second")) }
            { answer_lines(locale, page, &second.statement(today)) }
        </>
    }
}

/// An answer, its reasons, which include its limits, and what to do next.
fn answer_lines(locale: &Locale, page: &PageProps, statement: &Statement<'_>) -> Html {
    let catalogue = &page.dataset.catalogue;
    let reasons = statement.reasons.iter();
    let sentences: Vec<String> =
        reasons.flat_map(|reason| joining::reason_paragraphs(locale, catalogue, reason)).collect();
    html! {
        <>
            { surgery_tag(locale, statement) }
            { plain_list(&sentences, false) }
            { line(joining::next_step_sentence(locale, catalogue, statement.next_step)) }
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
