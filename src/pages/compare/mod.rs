//! Staying and up to three partnerships side by side, with the same rows for each: facts, and a row for each service.
//!
//! The address says which partnerships are compared and which rows are shown, so that the page can be shared. Staying is
//! always a column.

mod cells;
mod partnership_column;
mod rows;
mod services;
mod stay_column;

use catalogue::sort::sorted_indices;
use catalogue::{FunderIdx, Offer, PartnershipIdx, PracticeIdx};
use design::{TableProps, TextSize, back_link, inset_text, table};
use enrolment::funders_to_compare;
use yew::prelude::*;

use self::partnership_column::partnership_column;
use self::rows::{ROWS, ROWS_SHOWN, is_preferred};
use self::services::service_rows;
use self::stay_column::stay_column;
use super::choice_summary::funder_when_staying;
use super::page_props::PageProps;
use crate::address::ViewState;
use crate::choices::{Choices, ComparedRows};
use crate::components::{page_heading, paragraph, print_button, shortlist_panel, small_button};
use crate::intent::Intent;
use crate::route::Route;
use crate::shortlist::ShortlistEntry;
use crate::update::Message;
use i18n::Locale;

/// One of the choices that are compared.
pub(crate) struct Column<'a> {
    /// The name, which is repeated in each cell on a phone.
    pub(crate) name: String,
    /// The cells, in the order of [`ROWS`]; `None` is shown as "not known".
    pub(crate) cells: [Option<Html>; ROWS.len()],
    /// The services.
    pub(crate) offers: &'a [Offer],
    /// Its surgeries.
    pub(crate) practices: Vec<PracticeIdx>,
}

/// One row of the comparison.
struct Row {
    /// Whether it is about what the person filters by, or what matters to them: such rows come first.
    is_first: bool,
    /// Its name, and for a service in what the choices differ.
    name: Html,
    /// A cell for each column.
    cells: Vec<Html>,
    /// Whether the cells differ.
    differs: bool,
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
    let columns: Vec<Column<'_>> = funders
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
            <div class="lcp-actions lcp-no-print">
                { rows_button(locale, page, ComparedRows::Differing, ["compare-only-differing", "compare-same-too"]) }
                { rows_button(locale, page, ComparedRows::All, ["compare-more", "compare-fewer"]) }
                if page.capabilities.prints {
                    { print_button(locale, &page.on) }
                }
            </div>
            { comparison(locale, page, &columns) }
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
    let choices = Choices { compared: Vec::new(), rows: ComparedRows::First, ..page.state.choices.clone() };
    ViewState { route: Route::Results, choices }.link()
}

/// The table, with the rows that are shown.
fn comparison(locale: &Locale, page: &PageProps, columns: &[Column<'_>]) -> Html {
    let names = columns.iter().map(|column| Html::from(&column.name));
    let cell = |content: &Html| html! { <div class="lcp-compare__cell">{ content.clone() }</div> };
    let (rows, order) = shown_rows(locale, page, columns);
    let row = |at: usize| {
        let Row { name, cells, .. } = &rows[at];
        std::iter::once(name.clone()).chain(cells.iter().map(cell)).collect()
    };
    table(TableProps {
        caption: locale.text("compare-caption").into(),
        caption_size: Some(TextSize::M),
        head: std::iter::once(locale.text("compare-column").into()).chain(names).collect(),
        rows: order.into_iter().map(row).collect(),
        classes: Some("lcp-compare"),
    })
}

/// The rows that the person asked for, and their order: what they filter by, the first facts, the services, then all other
/// facts.
fn shown_rows(locale: &Locale, page: &PageProps, columns: &[Column<'_>]) -> (Vec<Row>, Vec<usize>) {
    let choice = page.state.choices.rows;
    let fact = |at: usize| {
        let cells: Vec<Html> = columns
            .iter()
            .map(|column| column.cells[at].clone().unwrap_or_else(|| locale.text("not-known").into()))
            .collect();
        let differs = cells.windows(2).any(|two| two[0] != two[1]);
        Row { is_first: is_preferred(page, at), name: locale.text(ROWS[at]).into(), cells, differs }
    };
    let mut rows = rows_that_matter(locale, page, columns);
    rows.extend((0..ROWS_SHOWN).map(fact));
    rows.extend(service_rows(locale, page, columns));
    let others = (ROWS_SHOWN..ROWS.len()).map(fact);
    rows.extend(others.filter(|row| row.is_first || choice != ComparedRows::First));
    rows.retain(|row| row.differs || choice != ComparedRows::Differing);
    let order = sorted_indices(rows.len(), &mut |one, two| rows[two].is_first.cmp(&rows[one].is_first));
    (rows, order)
}

/// A row for each thing that matters to the person: at how many of its surgeries each choice has it.
fn rows_that_matter(locale: &Locale, page: &PageProps, columns: &[Column<'_>]) -> Vec<Row> {
    let matters = page.matters(locale);
    let row = |(number, name): (usize, &str)| {
        let count = |column: &Column<'_>| matters.count(locale, number, &column.practices);
        let cells: Vec<String> = columns.iter().map(count).collect();
        let differs = cells.windows(2).any(|two| two[0] != two[1]);
        let cells = cells.into_iter().map(Html::from).collect();
        Row { is_first: true, name: name.to_owned().into(), cells, differs }
    };
    matters.names().enumerate().map(row).collect()
}

/// The button that shows some of the rows, or, when they are shown, the first ones again. It says what it does.
fn rows_button(locale: &Locale, page: &PageProps, rows: ComparedRows, keys: [&str; 2]) -> Html {
    let is_on = page.state.choices.rows == rows;
    let next = if is_on { ComparedRows::First } else { rows };
    let label = locale.text(keys[usize::from(is_on)]);
    small_button(label, page.on.reform(move |_| Intent::View(Message::Rows(next))))
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
