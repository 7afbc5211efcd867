//! The changes since the previous release, on the page about the information.

use std::rc::Rc;

use catalogue::{ListStatus, PracticeDetails};
use insta::assert_snapshot;
use lcp_explorer::app_state::{Action, AppState};
use lcp_explorer::data::{LoadError, LoadErrorKind, RemoteData};
use publisher::compile::CompiledRelease;
use publisher::diff::{ReleaseSummary, ReleaseView};

use crate::example::{locale, more_messages, open, release};
use crate::render::{html, lines};

/// The example's release with what changed since one in which three things were otherwise: a surgery was in no
/// partnership, a list was closed, a partnership offered a service less.
fn with_changes() -> CompiledRelease {
    let release = release();
    let (mut before, details): (_, Vec<PracticeDetails>) = release.records().unwrap();
    let at = |id: &str| before.practice_by_id(id).unwrap().index();
    let (joined, closed) = (at("curlew-wharf"), at("kittiwake"));
    before.practices[joined].memberships.clear();
    before.practices[closed].list[0].status = ListStatus::ClosedFormally;
    before.partnerships[0].offers.pop();
    let old = ReleaseSummary::from_manifest(&release.manifest);
    release.with_changes(&old, ReleaseView { catalogue: &before, details: &details }).unwrap()
}

fn about(news: impl FnOnce(&lcp_explorer::data::Dataset, &CompiledRelease) -> Option<Action>) -> String {
    let release = with_changes();
    let dataset = Rc::new(open(&release.manifest, &release));
    let session = AppState::default()
        .after(Action::Messages(locale()))
        .after(Action::Dataset(RemoteData::Ready(Rc::clone(&dataset))))
        .after(more_messages());
    let session = match news(&dataset, &release) {
        Some(news) => session.after(news),
        None => session,
    };
    let seen = lines(&html(&session, "/about"));
    let from = seen.find("## What changed since the last release").unwrap();
    seen[from..].split("\n## ").next().unwrap_or_default().to_owned()
}

#[test]
fn each_change_is_a_sentence_with_a_link_to_its_record() {
    let section = about(|dataset, release| {
        let bytes = &release.files[dataset.manifest.changes.as_ref()?];
        Some(Action::Changes(dataset.changes(bytes).into()))
    });
    assert_snapshot!(section);
    assert!(
        section.contains(
            "[surgery/curlew-wharf] Curlew Wharf Medical Centre joined Harbour Health Partnership."
        )
    );
}

#[test]
fn while_the_changes_load_the_page_says_so_and_links_to_the_file() {
    let section = about(|_, _| None);
    assert!(
        section.contains("Loading the information.") && section.contains("[release/changes-"),
        "{section}"
    );
}

#[test]
fn an_altered_file_is_refused() {
    let section = about(|dataset, release| {
        let mut bytes = release.files[dataset.manifest.changes.as_ref()?].clone();
        bytes[20] ^= 1;
        let refused: Result<_, LoadError> = dataset.changes(&bytes);
        assert_eq!(refused.as_ref().map_err(|failure| failure.kind).err(), Some(LoadErrorKind::Altered));
        Some(Action::Changes(refused.into()))
    });
    assert!(section.contains("What changed did not arrive as it was published."), "{section}");
    assert!(!section.contains("joined"), "{section}");
}
