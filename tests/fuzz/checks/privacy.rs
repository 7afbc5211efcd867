//! What a person typed, in whatever box: an address has of it only words that the dataset has published.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use catalogue::Catalogue;
use catalogue::format::decode;
use finder::SearchIndex;
use lcp_explorer::address::ViewState;
use lcp_explorer::route::Route;
use lcp_explorer::update::{Message, update};
use lcp_explorer::user_context::UserContext;

/// Records, their index, and every word that they have published, gathered without the index.
struct Dataset {
    records: Catalogue,
    index: SearchIndex,
    words: BTreeSet<String>,
}

static DATASET: LazyLock<Dataset> = LazyLock::new(|| {
    let records = decode(include_bytes!("../seeds/catalogue/published")).expect("a catalogue");
    let (index, words) = (SearchIndex::build(&records, records.about.as_of), vocabulary(&records));
    Dataset { records, index, words }
});

/// Every word of the names, towns and services of a dataset, with and without an owner's `s`.
fn vocabulary(records: &Catalogue) -> BTreeSet<String> {
    let mut texts: Vec<&str> = Vec::new();
    for service in &records.services {
        texts.push(&service.name);
        texts.extend(service.synonyms.iter().map(String::as_str));
    }
    texts.extend(records.partnerships.iter().map(|partnership| partnership.name.as_str()));
    for practice in &records.practices {
        texts.push(&practice.name);
        texts.extend(practice.other_names.iter().map(String::as_str));
        for site in &practice.sites {
            texts.extend(site.name.iter().chain(&site.town).map(String::as_str));
        }
    }
    // The index takes the other spelling of these for the same word.
    let spellings = ["saint", "st", "road", "rd", "street"].map(str::to_owned);
    texts.iter().flat_map(|text| words(text)).chain(spellings).collect()
}

/// The words of a text in lower case, without apostrophes, and those with `s` without it.
fn words(text: &str) -> Vec<String> {
    let plain = text.replace(['\'', '’', '‘', 'ʼ', '`', '´'], "").replace('&', " and ").to_lowercase();
    plain
        .split(|each: char| !each.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

pub(crate) fn check(bytes: &[u8]) {
    let Dataset { records, index, words: published } = &*DATASET;
    let typed = String::from_utf8_lossy(bytes);
    let message = [Message::FindByName, Message::Typing, Message::FindNearPlace][bytes.len() % 3];
    let state =
        update(ViewState::at(Route::Results), message(typed.into_owned())).checked(records, index, "");
    let searched = state.choices.words.as_str().to_owned();
    let fragment = state.to_address().strip_prefix("/results").expect("the results").to_owned();
    if fragment.starts_with("#q=") {
        let read = ViewState::parse("/results", &fragment).state.choices.words;
        assert!(!read.as_str().chars().any(char::is_numeric), "{read:?}");
        for word in words(read.as_str()) {
            assert!(published.contains(&word), "{word:?} of {read:?} left the tab");
        }
    } else {
        assert!(["", "#words=private"].contains(&fragment.as_str()), "{fragment}");
    }
    // The tab itself loses nothing, over a reload either.
    let of_tab = UserContext { words: searched.clone(), ..UserContext::default() };
    let stored = of_tab.to_stored();
    let value = |name: &str| stored.iter().find(|(each, _)| *each == name)?.1.clone();
    let after_reload = UserContext::from_stored(value).words;
    let again = ViewState::parse("/results", &fragment).state.checked(records, index, &after_reload);
    assert_eq!(again.choices.words.as_str(), searched);
}
