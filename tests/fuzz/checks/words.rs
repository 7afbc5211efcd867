//! Words to look for: totals are true, nothing comes twice, and the same words find the same.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use catalogue::Catalogue;
use catalogue::format::decode;
use finder::{Query, SearchIndex, search};

static DATASET: LazyLock<(Catalogue, SearchIndex)> = LazyLock::new(|| {
    let records = decode(include_bytes!("../seeds/catalogue/published")).expect("a catalogue");
    let index = SearchIndex::build(&records, records.about.as_of);
    (records, index)
});

pub(crate) fn check(bytes: &[u8]) {
    let (records, index) = &*DATASET;
    let text = String::from_utf8_lossy(bytes);
    let query = Query::on(records.about.as_of).with_text(&text);
    let found = search(records, index, &query);
    let practices: BTreeSet<_> = found.practices.iter().map(|practice| practice.at).collect();
    assert_eq!(practices.len(), found.practices.len());
    assert!(found.total <= records.practices.len() && found.practices.len() <= found.total.min(query.limit));
    assert_eq!(search(records, index, &query), found);
}
