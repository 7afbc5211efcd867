//! Staying and up to three partnerships side by side: the same rows for each, six of them first.
//!
//! Which are compared is in the address, so that the page can be shared. Staying is always a column.

mod partnership_column;
mod rows;
mod stay_column;

use catalogue::PartnershipIdx;
use design::element::{classed, words};
use design::{TableProps, TextSize, back_link, inset_text, table};
use yew::prelude::*;

use self::partnership_column::partnership_column;
use self::rows::{FIRST, ROWS, order};
use self::stay_column::stay_column;
use super::page_props::PageProps;
use super::standing::funder;
use crate::address::ViewState;
use crate::choices::Choices;
use crate::components::{page_heading, paragraph, print_button, shortlist_panel, small_button};
use crate::intent::Intent;
use crate::language::Language;
use crate::route::Route;
use crate::update::Message;

/// One choice among those compared.
pub(crate) struct Column {
    /// Its name, without which a cell on a phone says nothing.
    pub(crate) name: String,
    /// What it is like, row by row; `None` reads "not known".
    pub(crate) cells: [Option<Html>; ROWS.len()],
}

/// The page.
pub fn compare_page(language: &Language, page: &PageProps) -> Html {
    let chosen = match page.state.choices.compared.as_slice() {
        [] => page.shortlist.partnerships(),
        compared => compared.to_vec(),
    };
    let catalogue = &page.dataset.catalogue;
    let known: Vec<PartnershipIdx> = chosen.iter().filter_map(|id| catalogue.partnership_by_id(id)).collect();
    let mut columns = vec![stay_column(language, page, funder(page))];
    columns.extend(known.iter().filter_map(|&at| partnership_column(language, page, at)));
    let mut notes: Vec<String> = chosen
        .iter()
        .filter(|id| catalogue.partnership_by_id(id).is_none())
        .map(|id| language.with("shortlist-gone", &[("id", id)]))
        .collect();
    if page.ignored.iter().any(|part| part.starts_with("compare=")) {
        notes.push(language.text("compare-too-many"));
    }
    let back = ViewState {
        route: Route::Results,
        choices: Choices { compared: Vec::new(), all_rows: false, ..page.state.choices.clone() },
    };
    html! {
        <>
            { back_link(back.link().into(), words(language.text("back-to-results"))) }
            { page_heading(TextSize::Xl, None, language.text("compare-heading")) }
            { paragraph(language.text("compare-lede")) }
            if !notes.is_empty() {
                { inset_text(language.text("inset-prefix").into(), notes.into_iter().map(paragraph).collect()) }
            }
            if known.is_empty() { { paragraph(language.text("compare-none")) } }
            { side_by_side(language, page, &columns) }
            <div class="lcp-actions lcp-no-print">
                { more_or_less(language, page) }
                if page.capabilities.prints { { print_button(language, &page.on) } }
            </div>
            { shortlist_panel(language, catalogue, &page.shortlist, &page.state, page.capabilities.keeps_place_in_tab, &page.on) }
        </>
    }
}

/// The rows that are shown, each the same for all.
fn side_by_side(language: &Language, page: &PageProps, columns: &[Column]) -> Html {
    let shown = if page.state.choices.all_rows { ROWS.len() } else { FIRST };
    let mut head = vec![words(language.text("compare-column"))];
    head.extend(columns.iter().map(|column| words(column.name.clone())));
    let row = |at: usize| {
        let mut cells = vec![words(language.text(ROWS[at]))];
        cells.extend(columns.iter().map(|column| {
            let cell = column.cells[at].clone().unwrap_or_else(|| words(language.text("not-known")));
            classed("div", "lcp-compare__cell", cell)
        }));
        cells
    };
    table(TableProps {
        caption: words(language.text("compare-caption")),
        caption_size: Some(TextSize::M),
        head,
        rows: order(page).into_iter().take(shown).map(row).collect(),
        classes: Some("lcp-compare"),
    })
}

/// The button for the other rows.
fn more_or_less(language: &Language, page: &PageProps) -> Html {
    let all = page.state.choices.all_rows;
    let key = if all { "compare-fewer" } else { "compare-more" };
    small_button(language.text(key), page.on.reform(move |_| Intent::View(Message::AllRows(!all))))
}
