//! The example dataset as the app loads it, and app states that hold it.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use catalogue::format::Manifest;
use catalogue::{Catalogue, Date};
use finder::SearchIndex;
use i18n::Locale;
use lcp_explorer::app_state::{Action, AppState};
use lcp_explorer::data::{Dataset, RemoteData, details_file};
use lcp_explorer::user_context::{Resolution, submit};
use publisher::compile::CompiledRelease;
use publisher::problem::Problems;
use publisher::validate;

/// The texts of the language in two parts, as the browser gets them: what a first answer needs, and the rest.
pub(crate) fn texts() -> (String, String) {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales");
    let first = std::fs::read_to_string(locales.join("first.txt")).unwrap();
    let mut files: Vec<_> =
        std::fs::read_dir(locales.join("en-GB")).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let is_first = |file: &PathBuf| first.lines().any(|name| file.ends_with(name));
    let (first, more): (Vec<_>, Vec<_>) = files.into_iter().partition(is_first);
    let joined = |files: Vec<PathBuf>| {
        files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect::<Vec<_>>().join("\n")
    };
    (joined(first), joined(more))
}

/// The first words of the site.
pub(crate) fn locale() -> Locale {
    Locale::new("en-GB", &texts().0).expect("the first texts are Fluent, and no key is there twice")
}

/// The rest of them.
pub(crate) fn more_messages() -> Action {
    let (first, more) = texts();
    let whole = Locale::new("en-GB", &[first.as_str(), &more].join("\n"));
    assert!(whole.is_ok(), "the texts are Fluent, and no key is there twice");
    Action::MoreMessages(Ok(more))
}

/// The release of the example tables.
pub(crate) fn release() -> CompiledRelease {
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/example");
    let mut problems = Problems::default();
    let tables = validate::read_and_check(&tables, Some(Date::parse("2010-03-31").unwrap()), &mut problems);
    assert_eq!(problems.errors(), 0, "the example tables are sound");
    CompiledRelease::from_tables(&tables).unwrap()
}

/// The dataset of a release.
pub(crate) fn open(manifest: &Manifest, release: &CompiledRelease) -> Dataset {
    let bytes = |name: &str| release.files.get(name).map(Vec::as_slice);
    let catalogue = bytes(&manifest.catalogue).unwrap();
    let postcodes = manifest.postcodes.as_deref().and_then(bytes);
    // The day of the user: long after the example's own, which is the one that counts.
    Dataset::open(manifest.clone(), catalogue, postcodes, Date::parse("2026-11-21").unwrap()).unwrap()
}

/// A tab in which everything has arrived, the details of every practice included.
pub(crate) fn session() -> AppState {
    let release = release();
    let dataset = Rc::new(open(&release.manifest, &release));
    let mut app_state = AppState::default()
        .after(Action::Messages(locale()))
        .after(Action::Dataset(RemoteData::Ready(Rc::clone(&dataset))))
        .after(more_messages());
    for id in ["samphire-road", "curlew-wharf"] {
        let at = dataset.catalogue.practice_by_id(id).unwrap();
        let file = details_file(&dataset.catalogue, at).unwrap();
        let details = dataset.details(at, &release.files[file]);
        app_state = app_state.after(Action::Details(at, details.into()));
    }
    app_state
}

/// The example after a change to its records.
pub(crate) fn changed(change: impl FnOnce(&mut Catalogue)) -> AppState {
    let release = release();
    let mut dataset = open(&release.manifest, &release);
    change(Rc::make_mut(&mut dataset.catalogue));
    dataset.finder = SearchIndex::build(&dataset.catalogue, dataset.today);
    session().after(Action::Dataset(RemoteData::Ready(Rc::new(dataset))))
}

/// The same tab after a person typed something in the box.
pub(crate) fn after_typing(app_state: AppState, typed: &str) -> AppState {
    let RemoteData::Ready(dataset) = app_state.dataset.clone() else { panic!("the dataset is there") };
    let app_state = app_state.after(Action::Typed(typed.to_owned()));
    match submit(typed, dataset.postcodes.as_ref()) {
        Resolution::SearchByName(_) => app_state.after(Action::Named),
        Resolution::Located(location, _) => app_state.after(Action::Settled(location)),
        Resolution::Rejected(problem) => app_state.after(Action::Refused(problem)),
        Resolution::NeedsFile { .. } => panic!("the example's postcodes come with it"),
    }
}
