//! No page, or no record any more: what became of it, and the way on.

use catalogue::Tombstone;
use design::TextSize;
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{page_heading, paragraph};
use crate::language::Language;
use crate::route::Route;

/// The page for an address without a page.
pub fn not_found_page(language: &Language, props: &PageProps) -> Html {
    let gone = gone(props);
    let follows = follows(props, gone);
    html! {
        <div class="nhsuk-grid-row">
            <div class="nhsuk-grid-column-two-thirds">
                { page_heading(TextSize::Xl, None, language.text("not-found-heading")) }
                if let Some(gone) = gone {
                    { paragraph(language.text("not-found-gone")) }
                    { paragraph(&gone.what_happened) }
                } else if follows.is_none() {
                    { paragraph(language.text("not-found-typed")) }
                }
                if let Some((route, name)) = follows {
                    <p>{ language.text("not-found-follows") }{ " " }<a href={props.link(route)}>{ name }</a></p>
                }
                <p><a href={props.link(Route::Start)}>{ language.text("not-found-start") }</a></p>
            </div>
        </div>
    }
}

/// The id that the address names.
fn id(props: &PageProps) -> Option<&str> {
    match &props.state.route {
        Route::Partnership { id } | Route::Practice { id } => Some(id),
        _ => None,
    }
}

fn gone(props: &PageProps) -> Option<&Tombstone> {
    let id = id(props)?;
    props.dataset.catalogue.tombstones.iter().find(|tombstone| tombstone.id == id)
}

/// The record that follows on from the one that is gone: its page and its name.
fn follows(props: &PageProps, gone: Option<&Tombstone>) -> Option<(Route, String)> {
    let catalogue = &props.dataset.catalogue;
    let old = id(props)?;
    let successor = gone.and_then(|gone| gone.replaced_by.as_deref());
    let partnership = catalogue.partnerships.iter().find(|each| {
        successor == Some(each.id.as_str()) || each.replaces.iter().any(|replaced| replaced == old)
    });
    if let Some(partnership) = partnership {
        return Some((Route::Partnership { id: partnership.id.to_string() }, partnership.name.clone()));
    }
    let practice = catalogue.practices.iter().find(|each| {
        successor == Some(each.id.as_str()) || each.replaces.iter().any(|replaced| replaced == old)
    })?;
    Some((Route::Practice { id: practice.id.to_string() }, practice.name.clone()))
}
