//! The page for an address that names no page, or a record that is no longer there.

use catalogue::Tombstone;
use design::TextSize;
use finder::{folded, is_misspelling};
use yew::prelude::*;

use super::page_props::PageProps;
use crate::address::ViewState;
use crate::components::{column, page_heading};
use crate::damaged_links::records_that;
use crate::route::Route;
use i18n::Locale;

/// The most records that are named.
const MOST_NAMES: usize = 10;

/// The page: what became of the record, and links to what follows.
pub fn not_found_page(locale: &Locale, props: &PageProps) -> Html {
    let tombstone = tombstone(props);
    let successor = successor(props, tombstone);
    column(html! {
        <>
            { page_heading(TextSize::Xl, None, locale.text("not-found-heading")) }
            if let Some(tombstone) = tombstone {
                <p>{ locale.text("not-found-gone") }</p>
                <p>{ &tombstone.what_happened }</p>
            } else if successor.is_none() {
                <p>{ locale.text("not-found-typed") }</p>
                { nearest_names(locale, props) }
            }
            if let Some((route, name)) = successor {
                <p>{ locale.text("not-found-follows") }{ " " }<a href={props.link(route)}>{ name }</a></p>
            }
            <p><a href={props.link(Route::Start)}>{ locale.text("not-found-start") }</a></p>
        </>
    })
}

/// In place of every page of a part of the dataset, where the dataset has no such part: nothing of others is shown to people
/// whom an organisation sent here for its own. `None` where there is such a part, or no part was asked for.
#[must_use]
pub fn unknown_scope_page(locale: &Locale, props: &PageProps) -> Option<Html> {
    let choices = &props.state.choices;
    let scope = choices.scope.as_ref().filter(|_| choices.is_scope_unknown(&props.dataset.catalogue))?;
    // A box in another site has its own link to the full site below it.
    let whole = (!props.capabilities.is_part).then(|| {
        html! { <p><a href={ViewState::at(Route::Start).link()}>{ locale.text("embed-full-site") }</a></p> }
    });
    Some(column(html! {
        <>
            { page_heading(TextSize::L, None, locale.text("scope-unknown-heading")) }
            <p>{ locale.with("scope-unknown-what", &[("id", &scope.id)]) }</p>
            <p>{ locale.text("scope-unknown-why") }</p>
            { whole }
        </>
    }))
}

/// The records of which the address may have meant one: their ids or names are nearly its own, or the one begins as the
/// other.
fn nearest_names(locale: &Locale, props: &PageProps) -> Html {
    let meant = folded(record_id(props).unwrap_or_default());
    let is_near = |text: &str| {
        let text = folded(text);
        is_misspelling(&meant, &text) || text.starts_with(&meant) || meant.starts_with(&text)
    };
    let nearest = records_that(&props.dataset.catalogue, &|id, name, _| is_near(id) || is_near(name));
    if meant.is_empty() || nearest.is_empty() {
        return Html::default();
    }
    let links = nearest.into_iter().take(MOST_NAMES);
    html! {
        <>
            <p>{ locale.text("not-found-nearest") }</p>
            <ul>
                for (route, name) in links {
                    <li><a href={props.link(route)}>{ name }</a></li>
                }
            </ul>
        </>
    }
}

/// The id in the address.
fn record_id(props: &PageProps) -> Option<&str> {
    match &props.state.route {
        Route::Partnership { id } | Route::Staying { id } | Route::Practice { id } => Some(id),
        _ => None,
    }
}

/// What the dataset says of a record that is no longer there.
fn tombstone(props: &PageProps) -> Option<&Tombstone> {
    let id = folded(record_id(props)?);
    props.dataset.catalogue.tombstones.iter().find(|tombstone| folded(&tombstone.id) == id)
}

/// The record that replaced the one in the address: its page and its name.
fn successor(props: &PageProps, tombstone: Option<&Tombstone>) -> Option<(Route, String)> {
    let old = record_id(props)?;
    let replaced_by = tombstone.and_then(|tombstone| tombstone.replaced_by.as_deref());
    let succeeds = |id: &str, _: &str, replaces: &[String]| {
        replaced_by == Some(id) || replaces.iter().any(|replaced| replaced == old)
    };
    records_that(&props.dataset.catalogue, &succeeds).into_iter().next()
}
