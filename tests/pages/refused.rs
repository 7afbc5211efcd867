//! A release that is missing, cut short or altered: nothing of it is shown, and whom to call is.

use catalogue::Date;
use catalogue::format::MANIFEST_FORMAT;
use insta::assert_snapshot;
use lcp_explorer::app_state::{Action, AppState};
use lcp_explorer::data::{Dataset, LoadError, LoadErrorKind, RemoteData, is_named, open_manifest};

use crate::example::{locale, release};
use crate::render::{html, lines};

fn refused(failure: LoadError) -> String {
    let app_state = AppState::default()
        .after(Action::Messages(locale()))
        .after(Action::Dataset(RemoteData::from(Err(failure))));
    let html = html(&app_state, "/results#q=curlew");
    assert!(!html.contains("Curlew"), "nothing of the dataset is shown");
    lines(&html)
}

fn opened(change: impl FnOnce(&mut Vec<u8>)) -> LoadError {
    let release = release();
    let mut catalogue = release.files[&release.manifest.catalogue].clone();
    change(&mut catalogue);
    let postcodes = release.manifest.postcodes.as_ref().map(|name| release.files[name].as_slice());
    let today = Date::parse("2010-03-31").unwrap();
    Dataset::open(release.manifest.clone(), &catalogue, postcodes, today).unwrap_err()
}

#[test]
fn one_byte_that_was_altered() {
    let failure = opened(|bytes| bytes[1_000] ^= 1);
    assert_eq!(failure.kind, LoadErrorKind::Altered);
    assert_snapshot!(refused(failure));
}

#[test]
fn a_file_of_words_is_the_one_that_its_name_says() {
    let words = "start = Choose\n".as_bytes();
    let name = format!("locales/en-GB-{}.ftl", catalogue::format::digest(words).short());
    assert!(is_named(&name, words));
    assert!(!is_named(&name, &words[..5]) && !is_named(&name, b"<h1>Agree to our terms</h1>"));
    assert!(is_named("locales/en-GB.ftl", words), "a developer's build has no hashes");
}

#[test]
fn a_file_that_was_cut_short() {
    let failure = opened(|bytes| bytes.truncate(500));
    assert_eq!(failure.kind, LoadErrorKind::Altered);
    assert!(refused(failure).contains("cut short"));
}

#[test]
fn postcodes_that_are_missing() {
    let release = release();
    let catalogue = &release.files[&release.manifest.catalogue];
    let today = Date::parse("2010-03-31").unwrap();
    let failure = Dataset::open(release.manifest.clone(), catalogue, None, today).unwrap_err();
    assert_eq!(failure.kind, LoadErrorKind::Missing);
    assert!(refused(failure).contains("A part of the information is missing"));
}

#[test]
fn a_manifest_that_was_altered_or_is_no_manifest() {
    let text = release().manifest.to_json().unwrap();
    let altered =
        text.replacen("\"bytes\": 1", "\"bytes\": 2", 1).replacen("\"sha256\": \"", "\"sha256\": \"0", 1);
    let failures = [altered.as_str(), "", "<html>Not found</html>", "{}"]
        .map(|text| open_manifest("release/release.json", text.as_bytes()).unwrap_err());
    for failure in failures {
        assert_eq!((failure.kind, failure.contact.clone()), (LoadErrorKind::Altered, None));
        assert!(refused(failure).contains("Ask at your GP surgery"));
    }
}

#[test]
fn a_manifest_of_another_version() {
    let now = format!("\"format\": {MANIFEST_FORMAT}");
    let text = release().manifest.to_json().unwrap().replacen(&now, "\"format\": 99", 1);
    let failure = open_manifest("release/release.json", text.as_bytes()).unwrap_err();
    assert_eq!(failure.kind, LoadErrorKind::Version);
    assert_snapshot!(refused(failure));
}

#[test]
fn while_the_dataset_is_on_its_way_the_page_says_so() {
    let app_state = AppState::default().after(Action::Messages(locale()));
    assert!(lines(&html(&app_state, "/")).contains("Loading the information."));
    assert_eq!(html(&AppState::default(), "/"), "", "without words there is nothing to say");
}
