//! The page for an address that names no page, or a record that is no longer there.

use catalogue::Tombstone;
use design::TextSize;
use finder::folded;
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{column, page_heading};
use crate::route::Route;
use i18n::Locale;

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
                <p>{ locale.text("not-found-follows") }{ " " }{ record_link(props, route, &name) }</p>
            }
            <p><a href={props.link(Route::Start)}>{ locale.text("not-found-start") }</a></p>
        </>
    })
}

/// The records of whose names the address may have meant one: those with all its words, or else with the first.
fn nearest_names(locale: &Locale, props: &PageProps) -> Html {
    let catalogue = &props.dataset.catalogue;
    let id = record_id(props).unwrap_or_default();
    let first = id.split(['-', '_', '.']).next().unwrap_or_default();
    let found = props.found_by_name(id).filter(|found| found.total > 0);
    let Some(found) = found.or_else(|| props.found_by_name(first)) else { return Html::default() };
    let mut links = Vec::new();
    for at in &found.practices {
        if let Some(practice) = catalogue.practice(at.at) {
            let route = Route::Practice { id: practice.id.to_string() };
            links.push(html! { <li>{ record_link(props, route, &practice.name) }</li> });
        }
    }
    for at in &found.partnerships {
        if let Some(partnership) = catalogue.partnership(at.at) {
            let route = Route::Partnership { id: partnership.id.to_string() };
            links.push(html! { <li>{ record_link(props, route, &partnership.name) }</li> });
        }
    }
    if links.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <p>{ locale.text("not-found-nearest") }</p>
            <ul>{ links }</ul>
        </>
    }
}

/// The link to a record, by its name.
fn record_link(props: &PageProps, route: Route, name: &str) -> Html {
    html! { <a href={props.link(route)}>{ name }</a> }
}

/// The id in the address.
fn record_id(props: &PageProps) -> Option<&str> {
    match &props.state.route {
        Route::Partnership { id } | Route::Practice { id } => Some(id),
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
    let catalogue = &props.dataset.catalogue;
    let old = record_id(props)?;
    let replaced_by = tombstone.and_then(|tombstone| tombstone.replaced_by.as_deref());
    let succeeds = |id: &str, replaces: &[String]| {
        replaced_by == Some(id) || replaces.iter().any(|replaced| replaced == old)
    };
    let mut partnerships = catalogue.partnerships.iter();
    if let Some(found) = partnerships.find(|each| succeeds(each.id.as_str(), &each.replaces)) {
        return Some((Route::Partnership { id: found.id.to_string() }, found.name.clone()));
    }
    let mut practices = catalogue.practices.iter();
    let found = practices.find(|each| succeeds(each.id.as_str(), &each.replaces))?;
    Some((Route::Practice { id: found.id.to_string() }, found.name.clone()))
}
