//! How a question grows with the dataset: at its own size, at three times and at ten times that.
//!
//! A larger dataset has each surgery several times over, a little away, under a name put together from the names of
//! two surgeries, so that common words stay as common and rare ones as rare. Its words grow as England's do: of ten
//! times as many surgeries the names have about four times as many different words.

use std::hint::black_box;

use catalogue::{Catalogue, PartnershipId, PartnershipIdx, PracticeId, SiteId};
use finder::{Filters, Query, SearchContext, SearchIndex, search_from};

use crate::chart::{self, Line};
use crate::misspelling::misspelled_word;
use crate::numbers::Numbers;
use crate::questions::questions;
use crate::timing::Timing;
use crate::{Change, QUESTIONS, SIZES, TIMES, say};

/// What is timed, and how a question is changed for it.
const KINDS: [(&str, Change); 3] = [
    ("filters and counts", |query| Query { text: String::new(), ..query }),
    ("misspelled words", |query| Query { filters: Filters::default(), ..query }),
    ("nearest", |query| Query { text: String::new(), filters: Filters::default(), ..query }),
];

/// Times each kind of question at each size, prints a table, and draws the chart.
pub(crate) fn measure(dataset: &Catalogue, draws: bool) {
    let mut lines: Vec<Line> = KINDS.iter().map(|&(name, _)| Line { name, points: Vec::new() }).collect();
    for size in SIZES {
        let larger = enlarged(dataset, size);
        let index = SearchIndex::build(&larger, larger.about.as_of);
        let asked = questions(&larger, QUESTIONS);
        let contexts: Vec<SearchContext> =
            asked.iter().map(|query| SearchContext::new(&larger, &index, query)).collect();
        say(&format!("\n{size} x: {} surgeries", larger.practices.len()));
        for ((name, change), line) in KINDS.iter().zip(&mut lines) {
            let asked: Vec<Query> = asked.iter().cloned().map(change).collect();
            let timed = Timing::of_each(QUESTIONS, TIMES, |at| {
                search_from(black_box(&larger), &index, &contexts[at], black_box(&asked[at]))
            });
            say(&timed.row(name));
            line.points.push(timed.percentile(50).as_secs_f64());
        }
    }
    for line in &lines {
        let times = line.points.last().zip(line.points.first()).map_or(0.0, |(last, first)| last / first);
        say(&format!("{}: at 10 x it takes {times:.1} times as long", line.name));
    }
    if draws {
        chart::draw(&lines);
    }
}

/// A dataset so many times as large.
fn enlarged(dataset: &Catalogue, size: usize) -> Catalogue {
    let mut larger = dataset.clone();
    let mut numbers = Numbers(31);
    let count = dataset.practices.len();
    let members = u32::try_from(dataset.partnerships.len()).expect("few");
    for copy in 1..u32::try_from(size).expect("few") {
        for partnership in &dataset.partnerships {
            let mut partnership = partnership.clone();
            partnership.id = PartnershipId::parse(&format!("{}-{copy}", partnership.id)).expect("an id");
            partnership.name = other_words(&partnership.name, &mut numbers);
            larger.partnerships.push(partnership);
        }
        for practice in &dataset.practices {
            let mut practice = practice.clone();
            practice.id = PracticeId::parse(&format!("{}-{copy}", practice.id)).expect("an id");
            let another = &dataset.practices[numbers.below(count)].name;
            practice.name = other_words(&crossed(&practice.name, another), &mut numbers);
            for membership in &mut practice.memberships {
                membership.partnership = PartnershipIdx(membership.partnership.0 + copy * members);
            }
            for site in &mut practice.sites {
                site.id = SiteId::parse(&format!("{}-{copy}", site.id)).expect("an id");
                site.town = site.town.as_ref().map(|town| other_words(town, &mut numbers));
                let mut away = || i32::try_from(numbers.below(20_000)).expect("small") - 10_000;
                site.position.lat_e5 += away();
                site.position.lon_e5 += away();
            }
            larger.practices.push(practice);
        }
    }
    larger
}

/// The beginning of one name and the end of another.
fn crossed(first: &str, second: &str) -> String {
    let beginning = first.split_whitespace().next().unwrap_or_default();
    let end = second.split_whitespace().skip(1);
    std::iter::once(beginning).chain(end).collect::<Vec<_>>().join(" ")
}

/// A text of which one word in twelve is a new one, the longest most likely.
fn other_words(text: &str, numbers: &mut Numbers) -> String {
    let words: Vec<String> = text
        .split_whitespace()
        .map(|word| if numbers.below(12) == 0 { misspelled_word(word, numbers) } else { word.to_owned() })
        .collect();
    words.join(" ")
}
