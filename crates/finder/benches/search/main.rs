//! What a question costs at the size of England, and at three and ten times that size.
//!
//! `cargo bench -p finder` prints tables; `-- --chart` draws docs/images/growth.svg as well. The dataset is England's
//! release where `cargo xtask england` has made one (or where `LCP_ENGLAND_RELEASE` says), otherwise a made-up one
//! with England's numbers.

#![expect(clippy::expect_used, reason = "a measurement that cannot make its records has failed")]

mod chart;
#[path = "../../tests/finder/england.rs"]
mod england;
mod growth;
#[path = "../../tests/finder/misspelling.rs"]
mod misspelling;
#[path = "../../tests/finder/numbers.rs"]
mod numbers;
mod questions;
#[path = "../../tests/finder/records.rs"]
mod records;
#[path = "../../tests/finder/synthetic.rs"]
mod synthetic;
mod timing;

use std::hint::black_box;
use std::io::Write as _;

use catalogue::Catalogue;
use catalogue::format::decode;
use finder::{Filters, Query, SearchContext, SearchIndex, search, search_from};

use crate::questions::questions;
use crate::timing::Timing;

/// How many different questions are asked, and how many times each.
pub(crate) const QUESTIONS: usize = 200;
pub(crate) const TIMES: usize = 15;

/// The sizes of the growth measurement, in multiples of the dataset.
pub(crate) const SIZES: [usize; 3] = [1, 3, 10];

fn main() {
    let bytes = england::bytes();
    let dataset = bytes.as_ref().map_or_else(
        || synthetic::dataset(6_564, 2_010),
        |bytes| decode(bytes).expect("a catalogue that can be read"),
    );
    let which = if bytes.is_some() { "England's release" } else { "a made-up dataset of England's size" };
    say("milliseconds: the middle one, and those that 95 and 99 of 100 are at or below");
    say(&format!("{which}: {} surgeries, {} sites\n", dataset.practices.len(), dataset.site_count()));
    if let Some(bytes) = &bytes {
        first_result(bytes);
    }
    every_figure(&dataset);
    if !std::env::args().any(|argument| argument == "--short") {
        growth::measure(&dataset, std::env::args().any(|argument| argument == "--chart"));
    }
}

/// From bytes in memory to the first result.
fn first_result(bytes: &[u8]) {
    let decoded = Timing::of(20, |_| decode(black_box(bytes)));
    say(&decoded.row("reading the catalogue"));
    let whole = Timing::of(20, |_| {
        let dataset = decode(black_box(bytes)).expect("a catalogue that can be read");
        let question = questions(&dataset, 1).remove(0);
        let index = SearchIndex::build(&dataset, question.today);
        search(&dataset, &index, &question)
    });
    say(&whole.row("from bytes to the first result"));
}

/// How a question is changed into one of another kind.
pub(crate) type Change = fn(Query) -> Query;

/// Every figure of one dataset.
fn every_figure(dataset: &Catalogue) {
    let today = dataset.about.as_of;
    let built = Timing::of(20, |_| SearchIndex::build(black_box(dataset), today));
    say(&built.row("index"));
    let index = SearchIndex::build(dataset, today);
    let asked = questions(dataset, QUESTIONS);
    let contexts: Vec<SearchContext> =
        asked.iter().map(|query| SearchContext::new(dataset, &index, query)).collect();
    let context =
        Timing::of(QUESTIONS, |at| SearchContext::new(black_box(dataset), &index, &asked[at % QUESTIONS]));
    say(&context.row("search context of a new place"));
    let kinds: [(&str, Change); 7] = [
        ("whole step: misspelling, three filters, counts, nearest", |query| query),
        ("misspelled words", |query| Query { filters: Filters::default(), ..query }),
        ("two letters", |query| Query {
            text: query.text.chars().take(2).collect(),
            filters: Filters::default(),
            ..query
        }),
        ("a beginning of one letter", |query| Query {
            text: query.text.chars().take(1).collect(),
            filters: Filters::default(),
            ..query
        }),
        ("three filters", |query| Query { text: String::new(), ..query }),
        ("nearest first, nothing else", |query| Query {
            text: String::new(),
            filters: Filters::default(),
            ..query
        }),
        ("nothing found", |query| Query { text: "zzyzx qwertyuiop".into(), ..query }),
    ];
    for (name, change) in kinds {
        let asked: Vec<Query> = asked.iter().cloned().map(change).collect();
        let timed = Timing::of_each(QUESTIONS, TIMES, |at| {
            search_from(black_box(dataset), &index, &contexts[at], black_box(&asked[at]))
        });
        say(&timed.row(name));
    }
    let timed =
        Timing::of(QUESTIONS * TIMES, |at| search(black_box(dataset), &index, &asked[at % QUESTIONS]));
    say(&timed.row("whole step from a new place"));
}

/// Prints a line.
pub(crate) fn say(line: &str) {
    writeln!(std::io::stdout(), "{line}").expect("printed");
}
