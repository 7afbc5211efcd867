//! Staying and up to three partnerships side by side, with the same rows for each.
//!
//! The address says which partnerships are compared, so that the page can be shared. Staying is always a column.

mod cells;
mod partnership_column;
mod rows;
mod stay_column;

use catalogue::{FunderIdx, PartnershipIdx};
use design::{TableProps, TextSize, back_link, inset_text, table};
use enrolment::funders_to_compare;
use yew::prelude::*;

use self::partnership_column::partnership_column;
use self::rows::{ROWS, ROWS_SHOWN, row_order};
use self::stay_column::stay_column;
use super::choice_summary::funder_when_staying;
use super::page_props::PageProps;
use crate::address::ViewState;
use crate::choices::Choices;
use crate::components::{page_heading, paragraph, print_button, shortlist_panel, small_button};
use crate::intent::Intent;
use crate::route::Route;
use crate::shortlist::ShortlistEntry;
use crate::update::Message;
use i18n::Locale;

/// One of the choices that are compared.
pub(crate) struct Column {
    /// The name, which is repeated in each cell on a phone.
    pub(crate) name: String,
    /// The cells, in the order of [`ROWS`]; `None` is shown as "not known".
    pub(crate) cells: [Option<Html>; ROWS.len()],
}

/// The page.
pub fn compare_page(locale: &Locale, page: &PageProps) -> Html {
    let catalogue = &page.dataset.catalogue;
    let ids = compared_ids(page);
    let partnerships: Vec<PartnershipIdx> =
        ids.iter().filter_map(|id| catalogue.partnership_by_id(id)).collect();
    // Without a place, the funder that the person wants to look at again.
    let mut entries = page.shortlist.entries().iter();
    let shortlisted = entries.find_map(|entry| match entry {
        ShortlistEntry::Staying(id) => catalogue.funder_by_id(id),
        _ => None,
    });
    let funder = funder_when_staying(page).or(shortlisted);
    let mut funders: Vec<Option<FunderIdx>> =
        funders_to_compare(catalogue, funder, &page.person()).into_iter().map(Some).collect();
    if funders.is_empty() {
        funders.push(None);
    }
    let columns: Vec<Column> = funders
        .into_iter()
        .map(|funder| stay_column(locale, page, funder))
        .chain(partnerships.iter().filter_map(|&at| partnership_column(locale, page, at)))
        .collect();
    let notes = notes(locale, page, &ids);
    html! {
        <>
            { back_link(results_link(page).into(), locale.text("back-to-results").into()) }
            { page_heading(TextSize::Xl, None, locale.text("compare-heading")) }
            <p>{ locale.text("compare-lede") }</p>
            if !notes.is_empty() {
                { inset_text(locale.text("inset-prefix").into(), notes.into_iter().map(paragraph).collect()) }
            }
            if partnerships.is_empty() {
                <p>{ locale.text("compare-none") }</p>
            }
            { comparison(locale, page, &columns) }
            <div class="lcp-actions lcp-no-print">
                { rows_button(locale, page) }
                if page.capabilities.prints {
                    { print_button(locale, &page.on) }
                }
            </div>
            { shortlist(locale, page) }
        </>
    }
}

/// The ids of the partnerships that the address names; without any, those on the shortlist.
fn compared_ids(page: &PageProps) -> Vec<String> {
    match page.state.choices.compared.as_slice() {
        [] => page.shortlist.partnerships(),
        compared => compared.to_vec(),
    }
}

/// What could not be compared: partnerships that the dataset does not have, and more than there is room for.
fn notes(locale: &Locale, page: &PageProps, ids: &[String]) -> Vec<String> {
    let gone = ids.iter().filter(|id| page.dataset.catalogue.partnership_by_id(id).is_none());
    let gone = gone.map(|id| locale.with("shortlist-gone", &[("id", id)]));
    let has_too_many = page.ignored.iter().any(|part| part.starts_with("compare="));
    let too_many = has_too_many.then(|| locale.text("compare-too-many"));
    gone.chain(too_many).collect()
}

/// The link to the results with the same filters.
fn results_link(page: &PageProps) -> String {
    let choices = Choices { compared: Vec::new(), all_rows: false, ..page.state.choices.clone() };
    ViewState { route: Route::Results, choices }.link()
}

/// The table, with the rows that are shown.
fn comparison(locale: &Locale, page: &PageProps, columns: &[Column]) -> Html {
    let shown = if page.state.choices.all_rows { ROWS.len() } else { ROWS_SHOWN };
    let names = columns.iter().map(|column| Html::from(&column.name));
    let cell = |column: &Column, row: usize| {
        let content = column.cells[row].clone().unwrap_or_else(|| locale.text("not-known").into());
        html! { <div class="lcp-compare__cell">{ content }</div> }
    };
    let row = |row: usize| {
        let cells = columns.iter().map(|column| cell(column, row));
        std::iter::once(locale.text(ROWS[row]).into()).chain(cells).collect()
    };
    table(TableProps {
        caption: locale.text("compare-caption").into(),
        caption_size: Some(TextSize::M),
        head: std::iter::once(locale.text("compare-column").into()).chain(names).collect(),
        rows: row_order(page).into_iter().take(shown).map(row).collect(),
        classes: Some("lcp-compare"),
    })
}

/// The button that shows all rows, or only the first ones again.
fn rows_button(locale: &Locale, page: &PageProps) -> Html {
    let all = page.state.choices.all_rows;
    let label = locale.text(if all { "compare-fewer" } else { "compare-more" });
    small_button(label, page.on.reform(move |_| Intent::View(Message::AllRows(!all))))
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
