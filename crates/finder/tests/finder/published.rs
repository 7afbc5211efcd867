//! Which of the words that people type are the dataset's own.

use catalogue::Catalogue;
use finder::SearchIndex;

use crate::records::{day, empty, partnership, point, practice, service};

fn records() -> Catalogue {
    let mut records = empty();
    records.services = vec![service("feet", "Foot care", &["chiropody"])];
    records.partnerships = vec![partnership("harbour", "Harbour Health Partnership")];
    records.practices = vec![
        practice("A81000", "St Mary's & Priory Surgery", point(53.0, 0.1)),
        practice("A81001", "The 4 Elms, Unit M1", point(53.0, 0.2)),
    ];
    records.practices[0].sites[0].town = Some("King’s Wénmouth".into());
    records
}

fn published(typed: &str) -> Option<String> {
    let records = records();
    let index = SearchIndex::build(&records, day("2010-04-01"));
    index.publish(&records, typed).map(|words| words.as_str().to_owned())
}

#[test]
fn words_of_names_towns_and_services_are_published_as_typed() {
    for typed in [
        "St Mary's",
        "st. mary’s, priory",
        "Mary & priory",
        "PRIORY SURGERY",
        "foot-care (chiropody)",
        "harbour",
        "wénmouth",
        "Saint Wenmouth",
        "",
    ] {
        assert_eq!(published(typed).as_deref(), Some(typed));
    }
}

#[test]
fn anything_else_is_not_and_neither_is_a_text_with_anything_else_in_it() {
    for typed in [
        "WM1 1AA",
        "wm11aa",
        "WM1",
        "A81000",
        "4",
        "4 elms",
        "unit m1",
        "priory 12",
        "12 Priory Street",
        "priory WM1 1AA",
        "priory smith",
        "prior",
        "priory\u{200b}surgery",
        "pri\u{301}ory",
        "priory 🏠",
        "priory ⅷ",
        "priory ①",
        "рriory",
        "😀",
        "--",
        "priory?",
        "“priory”",
        "priory=surgery",
    ] {
        assert_eq!(published(typed), None, "{typed:?}");
    }
}
