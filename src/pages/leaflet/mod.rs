//! What a person found, to take away: two pages of paper at most, which need neither colour nor a screen.
//!
//! Staying, what is on the shortlist, what to do next and what one may count on. Where the person lives is on it only
//! when they ask for it.

mod chosen;

use std::collections::BTreeMap;

use catalogue::{PracticeDetails, PracticeIdx, Precision};
use design::element::{classed, pieces, words};
use design::{CheckboxesProps, Choice, TextSize, back_link, checkboxes};
use yew::prelude::*;

use self::chosen::{partnership, practice, stay};
use super::page_props::PageProps;
use super::standing::funder;
use crate::components::{
    page_heading, paragraph, paragraphs, plain_list, print_button, section_heading, shortlist_panel,
    small_print,
};
use crate::data::RemoteData;
use crate::intent::Intent;
use crate::language::Language;
use crate::route::Route;
use crate::shortlist::{ShortlistEntry, ShortlistMessage};

/// The details of the practices that have arrived, or not.
pub(crate) type Details = BTreeMap<PracticeIdx, RemoteData<PracticeDetails>>;

/// The page.
pub fn leaflet_page(language: &Language, page: &PageProps, details: &Details) -> Html {
    let catalogue = page.catalogue();
    let funder = funder(page);
    let made = [
        ("today", language.date(page.dataset.today)),
        ("date", language.date(catalogue.about.as_of)),
        ("id", page.dataset.manifest.id.short().to_owned()),
    ];
    let made: Vec<(&str, &str)> = made.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut parts = vec![
        back_link(page.link(Route::Results).into(), words(language.text("back-to-results"))),
        page_heading(TextSize::Xl, None, language.text("leaflet-heading")),
        paragraph(language.with("leaflet-made", &made)),
        print_part(language, page),
    ];
    if page.shortlist.prints_place() {
        parts.extend(
            postcode(page).map(|place| paragraph(language.with("leaflet-from", &[("place", place)]))),
        );
    }
    let mut chosen = vec![stay(language, page, funder)];
    chosen.extend(page.shortlist.entries().iter().map(|entry| {
        let gone = || paragraph(language.with("shortlist-gone", &[("id", entry.id())]));
        let said = match entry {
            ShortlistEntry::Partnership(id) => {
                catalogue.partnership_by_id(id).and_then(|at| partnership(language, page, at))
            }
            ShortlistEntry::Practice(id) => {
                catalogue.practice_by_id(id).and_then(|at| practice(language, page, at, details.get(&at)))
            }
        };
        said.unwrap_or_else(gone)
    }));
    parts.push(classed("div", "lcp-leaflet__choices", pieces(chosen)));
    let steps = ["leaflet-step-ask", "leaflet-step-join", "leaflet-step-stay", "leaflet-step-gp"];
    let steps = steps.map(|key| language.text(key));
    let mut end = vec![section_heading(2, &language.text("leaflet-next-heading")), plain_list(&steps, true)];
    let rights: Vec<String> = funder
        .and_then(|at| catalogue.funder(at))
        .map(|funder| {
            let in_force = funder.rights.iter().filter(|right| right.period.contains(page.dataset.today));
            in_force.map(|right| language.right(right)).collect()
        })
        .unwrap_or_default();
    if !rights.is_empty() {
        end.extend([section_heading(2, &language.text("rights-heading")), plain_list(&rights, false)]);
    }
    parts.push(classed("div", "lcp-leaflet__end", pieces(end)));
    parts.push(shortlist_panel(
        language,
        &catalogue,
        &page.shortlist,
        &page.state,
        page.capabilities.keeps_place_in_tab,
        &page.on,
    ));
    classed("div", "lcp-leaflet", pieces(parts))
}

/// What is on the screen alone: the button that prints, and whether the postcode is printed.
fn print_part(language: &Language, page: &PageProps) -> Html {
    if !page.capabilities.prints {
        return Html::default();
    }
    let mut parts = vec![paragraphs(language, &["leaflet-how"]), print_button(language, &page.on)];
    if postcode(page).is_some() {
        let on = page
            .on
            .reform(|(_, prints): (AttrValue, bool)| Intent::Shortlist(ShortlistMessage::PrintPlace(prints)));
        parts.push(checkboxes(&CheckboxesProps {
            legend: words(language.text("leaflet-place-question")),
            legend_size: Some(TextSize::S),
            hint: Some(words(language.text("leaflet-place-hint"))),
            id: "print-place".into(),
            name: "print-place".into(),
            choices: vec![Choice::new("yes", words(language.text("leaflet-place-yes")))],
            values: if page.shortlist.prints_place() { vec!["yes".into()] } else { Vec::new() },
            small: true,
            onchange: Some(on),
            ..CheckboxesProps::default()
        }));
    }
    classed("div", "lcp-no-print", pieces(parts))
}

/// What the person typed of a postcode, where the surroundings allow it to be shown.
fn postcode(page: &PageProps) -> Option<&str> {
    match &page.place()?.precision {
        Precision::Postcode(text) | Precision::Outward(text) if page.capabilities.shows_place => Some(text),
        _ => None,
    }
}

/// A choice on the leaflet: its name, and what is said of it.
pub(crate) fn choice(name: &str, mut content: Vec<Html>) -> Html {
    content.insert(0, section_heading(2, name));
    classed("section", "lcp-leaflet__choice", pieces(content))
}

/// A line of few words.
pub(crate) fn line(text: String) -> Html {
    small_print("lcp-leaflet__line", text)
}
