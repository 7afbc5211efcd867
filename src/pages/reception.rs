//! The screen for the reception of a GP surgery, to read out while helping somebody: whether the surgery takes new
//! people, what to say then, what nobody has to show, and whom to call nearby. It has no box for anything about a patient.

use std::collections::BTreeMap;

use catalogue::{ListStatus, PartnershipIdx, Place, Practice, PracticeDetails, PracticeIdx, Precision};
use design::TextSize;
use enrolment::{ContractStage, Freshness, Staying, WayToStay, freshness, list_state};
use finder::{PracticeFound, Query};
use yew::prelude::*;

use crate::components::{
    TextField, TextForm, call_link, column, joining_rights, list_status, page_heading, plain_list,
    print_button, read_on, record_words, section_heading, small_button, surgery_buttons, what_changes_here,
};
use crate::data::{Dataset, RemoteData};
use crate::intent::Intent;
use crate::pages::PageProps;
use crate::route::Route;
use crate::user_context::SurgeryMessage;
use i18n::{Locale, format_distance};

/// The details of surgeries, as far as they have arrived.
type Details = BTreeMap<PracticeIdx, RemoteData<PracticeDetails>>;

/// The id of the box for the name of the surgery.
const NAME_FIELD: &str = "surgery";

/// How many other surgeries are shown.
const OTHERS_SHOWN: usize = 4;

/// How many of the nearest surgeries are searched for those that take new people.
const NEAREST_SEARCHED: usize = 40;

/// The screen.
pub fn reception_page(locale: &Locale, page: &PageProps, details: &Details) -> Html {
    let catalogue = &page.dataset.catalogue;
    match page.current_practice().and_then(|at| Some((at, catalogue.practice(at)?))) {
        Some((at, practice)) => surgery_screen(locale, page, details, (at, practice)),
        None => surgery_question(locale, page),
    }
}

/// The question which surgery this is, where the settings of the site do not say.
fn surgery_question(locale: &Locale, page: &PageProps) -> Html {
    let field = TextField {
        id: NAME_FIELD,
        label: locale.text("surgery-name"),
        hint: locale.text("surgery-name-hint"),
        value: page.user.surgery_box.typed.clone(),
        autocomplete: "off",
        ..TextField::default()
    };
    let onsubmit = page.on.reform(|typed: Vec<String>| Intent::Surgery(SurgeryMessage::Find(typed.concat())));
    column(html! {
        <>
            { page_heading(TextSize::L, None, locale.text("reception-which")) }
            <p>{ locale.text("reception-lede") }</p>
            <TextForm fields={vec![field]} status={String::new()}
                submit={locale.text("surgery-find")} {onsubmit}>{ Html::default() }</TextForm>
            if let Some(results) = page.surgeries_by_name() {
                { surgery_buttons(locale, &page.dataset.catalogue, &results, &page.on) }
            }
        </>
    })
}

/// What the reception of a surgery reads out, on one screen: what to say and what not to ask for; beside it whom to call
/// nearby.
fn surgery_screen(
    locale: &Locale,
    page: &PageProps,
    details: &Details,
    (at, practice): (PracticeIdx, &Practice),
) -> Html {
    let (catalogue, today) = (&page.dataset.catalogue, page.dataset.today);
    let not = ["reception-not-id", "reception-not-address", "reception-not-status", "reception-not-health"];
    let change = page.on.reform(|_: MouseEvent| Intent::Surgery(SurgeryMessage::Change));
    html! {
        <>
            { page_heading(TextSize::L, None, locale.with("reception-heading", &[("name", &practice.name)])) }
            <div class="nhsuk-grid-row lcp-reception">
                <div class="nhsuk-grid-column-one-half">
                    { list_status(locale, practice, today) }
                    { what_changes_here(locale, catalogue, at, today) }
                    { section_heading(2, &locale.text("reception-say")) }
                    { plain_list(&sayings(locale, page, at, practice), false) }
                    { section_heading(2, &locale.text("reception-not")) }
                    { plain_list(&not.map(|key| locale.text(key)), false) }
                </div>
                <div class="nhsuk-grid-column-one-half">
                    { section_heading(2, &locale.text("reception-near")) }
                    { nearby_list(locale, page, details, at) }
                    { read_on(
                        locale.text("reception-rights"),
                        joining_rights(locale, catalogue, practice.funder, today),
                    ) }
                    <p class="nhsuk-body-s">{ record_words(locale, practice.checked_on, today, None) }</p>
                </div>
            </div>
            <div class="lcp-actions lcp-no-print">
                if page.capabilities.prints {
                    { print_button(locale, &page.on) }
                }
                { small_button(locale.text("reception-change"), change) }
            </div>
        </>
    }
}

/// What to say: about the list, the form where there is one to give, the partnership, staying, and choosing another.
fn sayings(locale: &Locale, page: &PageProps, at: PracticeIdx, practice: &Practice) -> Vec<String> {
    let (catalogue, today) = (&page.dataset.catalogue, page.dataset.today);
    let status = fresh_status(page, practice);
    let mut sayings = vec![locale.text(match status {
        ListStatus::Open => "reception-say-open",
        ListStatus::OpenLimited => "reception-say-limited",
        ListStatus::ClosedFormally => "reception-say-closed",
        ListStatus::Unknown => "reception-say-check",
    })];
    let partnership_key = if status == ListStatus::ClosedFormally {
        "reception-say-partnership-closed"
    } else {
        sayings.push(locale.text("reception-say-form"));
        "reception-say-partnership"
    };
    // Who registers is in a partnership that is at work, and not in one that has yet to start, or stops.
    let is_at_work = |at: &PartnershipIdx| {
        let stage = ContractStage::of(catalogue, *at, today);
        !matches!(stage, Some(ContractStage::Forming(_) | ContractStage::Closing(_)))
    };
    let partnership = practice.partnership_on(today).filter(is_at_work);
    if let Some(partnership) = partnership.and_then(|at| catalogue.partnership(at)) {
        sayings.push(locale.with(partnership_key, &[("name", &partnership.name)]));
    }
    if let Some(funder) = practice.funder.and_then(|at| catalogue.funder(at)) {
        let key = match Staying::with(catalogue, practice.funder, Some(at), today).way {
            WayToStay::AsTheyAre => "reception-say-stay",
            WayToStay::ByChangingPractice => "reception-say-stay-by-changing",
            WayToStay::AskHow => "reception-say-stay-ask-how",
        };
        sayings.push(locale.with(key, &[("name", &funder.name)]));
    }
    sayings.extend(["reception-say-reasons", "reception-say-choice"].map(|key| locale.text(key)));
    sayings
}

/// The status of the surgery's list. An old record of it counts as unknown.
fn fresh_status(page: &PageProps, practice: &Practice) -> ListStatus {
    let today = page.dataset.today;
    let is_fresh = freshness(practice.checked_on, today) == Freshness::Fresh;
    if is_fresh { list_state(practice, today).0 } else { ListStatus::Unknown }
}

/// The nearest surgeries whose lists are not closed, each with a link to its page and its phone number.
fn nearby_list(locale: &Locale, page: &PageProps, details: &Details, own: PracticeIdx) -> Html {
    let catalogue = &page.dataset.catalogue;
    let others: Vec<Html> = nearby(&page.dataset, own)
        .iter()
        .filter_map(|found| {
            Some(nearby_surgery(locale, page, details, (found, catalogue.practice(found.at)?)))
        })
        .collect();
    if others.is_empty() {
        return html! { <p>{ locale.text("reception-near-none") }</p> };
    }
    html! { <ul class="nhsuk-list">{ others }</ul> }
}

/// The surgeries of which the screen of a reception shows details.
#[must_use]
pub fn nearby_with_details(dataset: &Dataset, own: Option<PracticeIdx>) -> Vec<PracticeIdx> {
    own.map(|own| nearby(dataset, own).into_iter().map(|found| found.at).collect()).unwrap_or_default()
}

/// The surgeries nearest to a surgery whose lists are not closed, [`OTHERS_SHOWN`] at most.
fn nearby(dataset: &Dataset, own: PracticeIdx) -> Vec<PracticeFound> {
    let (catalogue, today) = (&dataset.catalogue, dataset.today);
    let Some(site) = catalogue.practice(own).and_then(|practice| practice.sites.first()) else {
        return Vec::new();
    };
    let home = Some(Place { position: site.position, precision: Precision::Area });
    let query = Query { home, limit: NEAREST_SEARCHED, ..Query::on(today) };
    let is_closed = |at: PracticeIdx| {
        let practice = catalogue.practice(at);
        practice.is_some_and(|practice| list_state(practice, today).0 == ListStatus::ClosedFormally)
    };
    let mut nearest = finder::search(catalogue, &dataset.finder, &query).practices;
    nearest.retain(|found| found.at != own && !is_closed(found.at));
    nearest.truncate(OTHERS_SHOWN);
    nearest
}

/// A surgery with its town, its distance, its phone number and its list status.
fn nearby_surgery(
    locale: &Locale,
    page: &PageProps,
    details: &Details,
    (found, practice): (&PracticeFound, &Practice),
) -> Html {
    let href = page.link(Route::Practice { id: practice.id.to_string() });
    let town = practice.sites.get(found.site).and_then(|site| site.town.clone());
    let distance = found.metres.map(|metres| format_distance(locale, metres));
    let comma = locale.text("list-comma");
    let place: String = town.into_iter().chain(distance).flat_map(|text| [comma.clone(), text]).collect();
    let phone = match details.get(&found.at) {
        Some(RemoteData::Ready(details)) => details.contact.phone.as_deref().map(call_link),
        _ => None,
    };
    html! {
        <li>
            <a {href}>{ &practice.name }</a>{ place }
            if let Some(phone) = phone { { comma }{ phone } }
            { list_status(locale, practice, page.dataset.today) }
        </li>
    }
}
