//! What changed since the release before: who joined or left, lists, services, doors, one line each.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{ListStatus, RecordKind, ReleaseChange, ReleaseChanges, WhatChanged};
use design::element::{classed, element, pieces, words};
use yew::prelude::*;

use super::super::page_props::PageProps;
use super::release::link;
use crate::address::ViewState;
use crate::components::paragraph;
use crate::data::RemoteData;
use crate::language::{Language, word_key};
use crate::route::Route;

/// The changes, or why there are none to show.
pub(super) fn changed(
    language: &Language,
    props: &PageProps,
    changed: Option<&RemoteData<ReleaseChanges>>,
) -> Vec<Html> {
    let Some(file) = &props.dataset.manifest.changes else {
        return vec![paragraph(language.text("about-changes-none"))];
    };
    let link = classed("p", "", link(language, props, file, "about-changes-file"));
    let said = match changed {
        None | Some(RemoteData::Loading) => {
            element("p", &["role"], [Some("status".into())], words(language.text("loading")))
        }
        Some(RemoteData::Failed(_)) => paragraph(language.text("about-changes-failed")),
        Some(RemoteData::Ready(arrived)) => in_words(language, arrived),
    };
    vec![said, link]
}

fn in_words(language: &Language, changes: &ReleaseChanges) -> Html {
    let days = [("from", &*language.date(changes.from_day)), ("to", &*language.date(changes.to_day))];
    let mut parts = vec![paragraph(language.with("about-changes-between", &days))];
    if changes.changes.is_empty() {
        parts.push(paragraph(language.text("about-changes-nothing")));
    } else {
        let lines = changes.changes.iter().map(|change| classed("li", "", line(language, change)));
        parts.push(classed("ul", "nhsuk-list nhsuk-list--bullet", pieces(lines.collect())));
    }
    let counted = [
        ("about-changes-more", changes.left_out),
        ("about-changes-otherwise", changes.otherwise),
        ("about-changes-checked", changes.checked),
    ];
    let counted = counted.into_iter().filter(|(_, count)| *count > 0);
    parts.extend(counted.map(|(key, count)| paragraph(language.count(key, count as usize))));
    pieces(parts)
}

/// One change in a sentence, with a link to the record where it has a page.
fn line(language: &Language, change: &ReleaseChange) -> Html {
    let date = change.date.map(|date| language.date(date)).unwrap_or_default();
    let word = match (change.kind, change.word.as_deref().and_then(ListStatus::from_word)) {
        (WhatChanged::List | WhatChanged::ListWillChange, Some(status)) => {
            language.word("list", status.word())
        }
        _ => String::new(),
    };
    let values = [
        ("name", change.name.as_str()),
        ("other", change.other.as_deref().unwrap_or_default()),
        ("date", &date),
        ("word", &word),
        ("text", change.text.as_deref().unwrap_or_default()),
    ];
    let said = language.with(&word_key("what-changed", change.kind.word()), &values);
    let id = change.id.clone();
    let route = match (change.subject, change.kind) {
        (_, WhatChanged::Gone) | (RecordKind::Funder | RecordKind::Service | RecordKind::Area, _) => None,
        (RecordKind::Practice, _) => Some(Route::Practice { id }),
        (RecordKind::Partnership, _) => Some(Route::Partnership { id }),
    };
    let said = words(said.trim_end().to_owned());
    match route {
        Some(route) => element("a", &["href"], [Some(ViewState::at(route).link().into())], said),
        None => said,
    }
}
