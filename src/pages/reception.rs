//! The screen for the reception of a GP surgery, to read out while helping somebody: whether the surgery takes new
//! people, what else is near, what to say, and what nobody has to show. It has no box for anything about a patient.

use catalogue::{ListStatus, Place, Position, Practice, PracticeIdx, Precision};
use design::TextSize;
use enrolment::{Freshness, freshness, list_state};
use finder::{PracticeFound, Query};
use yew::prelude::*;

use crate::components::{
    TextField, TextForm, column, joining_rights, list_status, page_heading, plain_list, print_button,
    record_words, section_heading, small_button, surgery_buttons, what_changes_here,
};
use crate::intent::Intent;
use crate::pages::PageProps;
use crate::route::Route;
use crate::user_context::SurgeryMessage;
use i18n::{Locale, format_distance};

/// The id of the box for the name of the surgery.
const NAME_FIELD: &str = "surgery";

/// How many other surgeries are shown.
const OTHERS_SHOWN: usize = 4;

/// How many of the nearest surgeries are searched for those that take new people.
const NEAREST_SEARCHED: usize = 40;

/// The screen.
pub fn reception_page(locale: &Locale, page: &PageProps) -> Html {
    let catalogue = &page.dataset.catalogue;
    match page.current_practice().and_then(|at| Some((at, catalogue.practice(at)?))) {
        Some((at, practice)) => surgery_screen(locale, page, at, practice),
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

/// What the reception of a surgery reads out.
fn surgery_screen(locale: &Locale, page: &PageProps, at: PracticeIdx, practice: &Practice) -> Html {
    let (catalogue, today) = (&page.dataset.catalogue, page.dataset.today);
    let say = [
        status_advice(page, practice),
        "reception-say-form",
        "reception-say-reasons",
        "reception-say-choice",
    ];
    let not = ["reception-not-id", "reception-not-address", "reception-not-status", "reception-not-health"];
    let list = |keys: [&str; 4]| plain_list(&keys.map(|key| locale.text(key)), false);
    let heading = locale.with("reception-heading", &[("name", &practice.name)]);
    let change = page.on.reform(|_: MouseEvent| Intent::Surgery(SurgeryMessage::Change));
    column(html! {
        <>
            { page_heading(TextSize::L, None, heading) }
            <div class="nhsuk-inset-text">
                { list_status(locale, practice, today) }
                { what_changes_here(locale, catalogue, at, today) }
                <p>{ record_words(locale, practice.checked_on, today, None) }</p>
            </div>
            { section_heading(2, &locale.text("reception-say")) }
            { list(say) }
            { section_heading(2, &locale.text("reception-not")) }
            { list(not) }
            { joining_rights(locale, catalogue, practice.funder, today) }
            { section_heading(2, &locale.text("reception-near")) }
            { nearby_list(locale, page, at, practice) }
            <div class="lcp-actions lcp-no-print">
                if page.capabilities.prints {
                    { print_button(locale, &page.on) }
                }
                { small_button(locale.text("reception-change"), change) }
            </div>
        </>
    })
}

/// The key of what to say about the surgery's list. An old record of a list status counts as unknown.
fn status_advice(page: &PageProps, practice: &Practice) -> &'static str {
    let today = page.dataset.today;
    let is_fresh = freshness(practice.checked_on, today) == Freshness::Fresh;
    let (status, _) = list_state(practice, today);
    match if is_fresh { status } else { ListStatus::Unknown } {
        ListStatus::Open => "reception-say-open",
        ListStatus::OpenLimited => "reception-say-limited",
        ListStatus::ClosedFormally => "reception-say-closed",
        ListStatus::Unknown => "reception-say-check",
    }
}

/// The nearest surgeries whose lists are not closed, each with a link to its page.
fn nearby_list(locale: &Locale, page: &PageProps, own: PracticeIdx, practice: &Practice) -> Html {
    let (catalogue, today) = (&page.dataset.catalogue, page.dataset.today);
    let is_closed = |practice: &Practice| list_state(practice, today).0 == ListStatus::ClosedFormally;
    let nearest = practice.sites.first().map(|site| nearest_practices(page, site.position));
    let others: Vec<Html> = nearest
        .iter()
        .flatten()
        .filter(|found| found.at != own)
        .filter_map(|found| Some((found, catalogue.practice(found.at)?)))
        .filter(|(_, practice)| !is_closed(practice))
        .take(OTHERS_SHOWN)
        .map(|(found, practice)| nearby_surgery(locale, page, found, practice))
        .collect();
    if others.is_empty() {
        return html! { <p>{ locale.text("reception-near-none") }</p> };
    }
    html! { <ul class="nhsuk-list">{ others }</ul> }
}

/// The practices nearest to a position, [`NEAREST_SEARCHED`] at most.
fn nearest_practices(page: &PageProps, position: Position) -> Vec<PracticeFound> {
    let home = Some(Place { position, precision: Precision::Area });
    let query = Query { home, limit: NEAREST_SEARCHED, ..Query::on(page.dataset.today) };
    finder::search(&page.dataset.catalogue, &page.dataset.finder, &query).practices
}

/// A surgery with its town, its distance and its list status.
fn nearby_surgery(locale: &Locale, page: &PageProps, found: &PracticeFound, practice: &Practice) -> Html {
    let href = page.link(Route::Practice { id: practice.id.to_string() });
    let town = practice.sites.get(found.site).and_then(|site| site.town.clone());
    let distance = found.metres.map(|metres| format_distance(locale, metres));
    let comma = locale.text("list-comma");
    let place: String = town.into_iter().chain(distance).flat_map(|text| [comma.clone(), text]).collect();
    html! {
        <li><a {href}>{ &practice.name }</a>{ place }{ list_status(locale, practice, page.dataset.today) }</li>
    }
}
