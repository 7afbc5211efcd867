//! What a person found, to print and take away: at most two pages of paper, readable in black and white.
//!
//! Staying, the shortlist, what to do next and the person's rights. Where the person lives is printed only when they
//! ask for it.

mod options;

use std::collections::BTreeMap;

use catalogue::{FunderIdx, PracticeDetails, PracticeIdx, Precision};
use design::{CheckboxesProps, Choice, TextSize, back_link, checkboxes};
use yew::prelude::*;

use self::options::{partnership, practice, stay};
use super::choice_summary::funder_when_staying;
use super::page_props::PageProps;
use crate::components::{page_heading, plain_list, print_button, section_heading, shortlist_panel};
use crate::data::RemoteData;
use crate::intent::Intent;
use crate::route::Route;
use crate::shortlist::{ShortlistEntry, ShortlistMessage};
use i18n::{Locale, format_date, joining};

/// The details of surgeries, as far as they have arrived.
pub(crate) type Details = BTreeMap<PracticeIdx, RemoteData<PracticeDetails>>;

/// The page.
pub fn leaflet_page(locale: &Locale, page: &PageProps, details: &Details) -> Html {
    let funder = funder_when_staying(page);
    let mut entries = page.shortlist.entries().iter();
    let stays = entries.any(|entry| matches!(entry, ShortlistEntry::Staying(_)));
    html! {
        <div class="lcp-leaflet">
            { back_link(page.link(Route::Results).into(), locale.text("back-to-results").into()) }
            { page_heading(TextSize::Xl, None, locale.text("leaflet-heading")) }
            <p>{ made_on(locale, page) }</p>
            { print_controls(locale, page) }
            if let Some(postcode) = postcode(page).filter(|_| page.shortlist.prints_place()) {
                <p>{ locale.with("leaflet-from", &[("place", postcode)]) }</p>
            }
            <div class="lcp-leaflet__choices">
                if funder.is_some() || !stays {
                    { stay(locale, page, funder) }
                }
                for entry in page.shortlist.entries() {
                    { shortlisted(locale, page, (details, funder), entry) }
                }
            </div>
            <div class="lcp-leaflet__end">
                { next_steps(locale) }
                { rights(locale, page, funder) }
            </div>
            { shortlist(locale, page) }
        </div>
    }
}

/// When the leaflet was made, and from which release of the dataset.
fn made_on(locale: &Locale, page: &PageProps) -> String {
    let dataset = &page.dataset;
    let today = format_date(locale, dataset.today);
    let as_of = format_date(locale, dataset.catalogue.about.as_of);
    let release = dataset.manifest.id.short();
    locale.with("leaflet-made", &[("today", &today), ("date", &as_of), ("id", release)])
}

/// What is on the shortlist, or that the dataset no longer has it.
fn shortlisted(
    locale: &Locale,
    page: &PageProps,
    (details, own_funder): (&Details, Option<FunderIdx>),
    entry: &ShortlistEntry,
) -> Html {
    let catalogue = &page.dataset.catalogue;
    let option = match entry {
        ShortlistEntry::Partnership(id) => {
            catalogue.partnership_by_id(id).and_then(|at| partnership(locale, page, at))
        }
        ShortlistEntry::Practice(id) => {
            catalogue.practice_by_id(id).and_then(|at| practice(locale, page, at, details.get(&at)))
        }
        ShortlistEntry::Staying(id) => catalogue.funder_by_id(id).map(|at| {
            // Staying with one's own funder is on every leaflet.
            if own_funder == Some(at) { Html::default() } else { stay(locale, page, Some(at)) }
        }),
    };
    option.unwrap_or_else(|| html! { <p>{ locale.with("shortlist-gone", &[("id", entry.id())]) }</p> })
}

/// What to do next.
fn next_steps(locale: &Locale) -> Html {
    let steps = ["leaflet-step-ask", "leaflet-step-join", "leaflet-step-stay", "leaflet-step-gp"]
        .map(|key| locale.text(key));
    html! {
        <>
            { section_heading(2, &locale.text("leaflet-next-heading")) }
            { plain_list(&steps, true) }
        </>
    }
}

/// The rights that the funder grants today; `None` when there are none.
fn rights(locale: &Locale, page: &PageProps, funder: Option<FunderIdx>) -> Option<Html> {
    let dataset = &page.dataset;
    let rights = &dataset.catalogue.funder(funder?)?.rights;
    let in_force = rights.iter().filter(|right| right.period.contains(dataset.today));
    let sentences: Vec<String> = in_force.map(|right| joining::right_sentence(locale, right)).collect();
    (!sentences.is_empty()).then(|| {
        html! {
            <>
                { section_heading(2, &locale.text("rights-heading")) }
                { plain_list(&sentences, false) }
            </>
        }
    })
}

/// What is only on the screen: the print button, and whether to print the postcode.
fn print_controls(locale: &Locale, page: &PageProps) -> Html {
    if !page.capabilities.prints {
        return Html::default();
    }
    html! {
        <div class="lcp-no-print">
            <p>{ locale.text("leaflet-how") }</p>
            { print_button(locale, &page.on) }
            if postcode(page).is_some() {
                { postcode_question(locale, page) }
            }
        </div>
    }
}

/// Whether to print the postcode.
fn postcode_question(locale: &Locale, page: &PageProps) -> Html {
    let onchange = page
        .on
        .reform(|(_, prints): (AttrValue, bool)| Intent::Shortlist(ShortlistMessage::PrintPlace(prints)));
    checkboxes(&CheckboxesProps {
        legend: locale.text("leaflet-place-question").into(),
        legend_size: Some(TextSize::S),
        hint: Some(locale.text("leaflet-place-hint").into()),
        id: "print-place".into(),
        name: "print-place".into(),
        choices: vec![Choice::new("yes", locale.text("leaflet-place-yes"))],
        values: if page.shortlist.prints_place() { vec!["yes".into()] } else { Vec::new() },
        small: true,
        onchange: Some(onchange),
        ..CheckboxesProps::default()
    })
}

/// The postcode that the person typed, or its first half, where it may be shown.
fn postcode(page: &PageProps) -> Option<&str> {
    match &page.place()?.precision {
        Precision::Postcode(text) | Precision::Outward(text) if page.capabilities.shows_place => Some(text),
        _ => None,
    }
}

/// The person's shortlist.
fn shortlist(locale: &Locale, page: &PageProps) -> Html {
    shortlist_panel(
        locale,
        &page.dataset.catalogue,
        &page.shortlist,
        &page.state,
        page.capabilities.keeps_place_in_tab,
        &page.on,
    )
}
