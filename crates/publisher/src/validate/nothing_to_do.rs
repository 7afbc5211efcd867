//! What is read beside "you do not need to do anything": V50.
//!
//! Who is registered with a surgery is told on every page that they need to do nothing to stay registered. A text of the
//! dataset that tells everybody to register again, or to confirm that they stay, stands beside it and is believed too.

use super::check_context::CheckContext;
use super::promises::Promises;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};

rules! {
    CONTRADICTION "V50" Error
        requirement "No text on staying, joining or leaving tells everybody to register again or to confirm that they stay; and none asks people to act where the same record says that there is nothing to do."
        rationale "Who is registered is told that they need to do nothing to stay registered; whoever reads both may lose their surgery, or give it up for nothing."
        help "say to whom it applies, in a sentence that begins with \"if\", or leave one of the two out";
}

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    for (row, line) in context.tables.funders.iter() {
        let means = row.what_staying_means.iter().map(|text| ("what_staying_means", text));
        let changes = row.what_changes.iter().map(|text| ("what_changes", text));
        let stays = row.what_stays.iter().map(|text| ("what_stays", text));
        of_record("funders.csv", line, &means.chain(changes).chain(stays).collect::<Vec<_>>(), problems);
    }
    for (row, line) in context.tables.partnerships.iter() {
        let changes = row.what_changes.iter().map(|text| ("what_changes", text));
        let stays = row.what_stays.iter().map(|text| ("what_stays", text));
        of_record("partnerships.csv", line, &changes.chain(stays).collect::<Vec<_>>(), problems);
    }
    for (row, line) in context.tables.policies.iter() {
        let answer = row.answer.iter().map(|text| ("answer", text));
        of_record("policies.csv", line, &answer.collect::<Vec<_>>(), problems);
    }
}

/// The texts of one record, each with its column.
fn of_record(file: &'static str, line: u32, texts: &[(&'static str, &String)], problems: &mut Problems) {
    let nothing_to_do = texts.iter().any(|(_, text)| Promises::of(text).nothing_to_do);
    for &(column, text) in texts {
        let promises = Promises::of(text);
        let what = if promises.registers_again {
            "the text tells everybody to register again or to confirm that they stay, and the pages say that nobody needs to"
        } else if nothing_to_do && promises.asks_to_act {
            "the text asks people to act, and the same record says that there is nothing to do"
        } else {
            continue;
        };
        let span = Span::cell(file, line, column);
        problems.note(Problem::new(&CONTRADICTION, span, what.to_owned()).value(text.as_str()));
    }
}
