//! What changed since the previous release: memberships, lists, services, sites, one line for each change.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{ListStatus, RecordKind, ReleaseChange, ReleaseChanges, WhatChanged};
use yew::prelude::*;

use super::release::file_link;
use crate::address::ViewState;
use crate::data::RemoteData;
use crate::pages::PageProps;
use crate::route::Route;
use i18n::{Locale, format_date, word_key};

/// The changes, or why there are none to show.
pub(super) fn changes_section(
    locale: &Locale,
    props: &PageProps,
    changes: Option<&RemoteData<ReleaseChanges>>,
) -> Html {
    let Some(file) = &props.dataset.manifest.changes else {
        return html! { <p>{ locale.text("about-changes-none") }</p> };
    };
    let content = match changes {
        None | Some(RemoteData::Loading) => html! { <p role="status">{ locale.text("loading") }</p> },
        Some(RemoteData::Failed(_)) => html! { <p>{ locale.text("about-changes-failed") }</p> },
        Some(RemoteData::Ready(changes)) => changes_list(locale, changes),
    };
    html! {
        <>
            { content }
            <p>{ file_link(locale, props, file, "about-changes-file") }</p>
        </>
    }
}

/// The changes between two releases, and how many more there are of each sort that is not listed.
fn changes_list(locale: &Locale, changes: &ReleaseChanges) -> Html {
    let days =
        [("from", &*format_date(locale, changes.from_day)), ("to", &*format_date(locale, changes.to_day))];
    let counts = [
        ("about-changes-more", changes.left_out),
        ("about-changes-otherwise", changes.otherwise),
        ("about-changes-checked", changes.checked),
    ];
    html! {
        <>
            <p>{ locale.with("about-changes-between", &days) }</p>
            if changes.changes.is_empty() {
                <p>{ locale.text("about-changes-nothing") }</p>
            } else {
                <ul class="nhsuk-list nhsuk-list--bullet">
                    for change in &changes.changes {
                        <li>{ change_line(locale, change) }</li>
                    }
                </ul>
            }
            for (key, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
                <p>{ locale.count(key, count as usize) }</p>
            }
        </>
    }
}

/// One change in a sentence, with a link to the record where it has a page.
fn change_line(locale: &Locale, change: &ReleaseChange) -> Html {
    let date = change.date.map(|date| format_date(locale, date)).unwrap_or_default();
    let word = match (change.kind, change.word.as_deref().and_then(ListStatus::from_word)) {
        (WhatChanged::List | WhatChanged::ListWillChange, Some(status)) => locale.word("list", status.word()),
        _ => String::new(),
    };
    let values = [
        ("name", change.name.as_str()),
        ("other", change.other.as_deref().unwrap_or_default()),
        ("date", &date),
        ("word", &word),
        ("text", change.text.as_deref().unwrap_or_default()),
    ];
    let sentence = locale.with(&word_key("what-changed", change.kind.word()), &values);
    let sentence = sentence.trim_end();
    match record_page(change) {
        Some(route) => html! { <a href={ViewState::at(route).link()}>{ sentence }</a> },
        None => sentence.into(),
    }
}

/// The page of the record that changed; `None` where it has none, or is gone.
fn record_page(change: &ReleaseChange) -> Option<Route> {
    let id = change.id.clone();
    match (change.subject, change.kind) {
        (_, WhatChanged::Gone) | (RecordKind::Funder | RecordKind::Service | RecordKind::Area, _) => None,
        (RecordKind::Practice, _) => Some(Route::Practice { id }),
        (RecordKind::Partnership, _) => Some(Route::Partnership { id }),
    }
}
