//! What is said of staying, against what the funder decided: V41.
//!
//! A person who reads that they keep their surgery, and beside it that this is not decided, believes neither. So every
//! sentence about staying that promises something without a condition is held against the decisions.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Date, Decision, FunderId, PolicyPoint};

use super::check_context::CheckContext;
use super::promises::Promises;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};
use crate::tables::rows::PolicyRow;

rules! {
    CONTRADICTION "V41" Error
        requirement "What a text promises about staying, keeping a surgery or leaving agrees with the funder's decisions on it, now and later."
        rationale "Whether they keep their surgery is what people most want to know; two answers are worse than none."
        help "say in the text only what is decided, or correct the decision in policies.csv";
}

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    for (row, line) in context.tables.funders.iter() {
        let means = row.what_staying_means.iter().map(|text| ("what_staying_means", text));
        let changes = row.what_changes.iter().map(|text| ("what_changes", text));
        let stays = row.what_stays.iter().map(|text| ("what_stays", text));
        for (column, text) in means.chain(changes).chain(stays) {
            let place = Place { file: "funders.csv", line, column, text };
            hold_against_decisions(context, &row.id, &place, problems);
        }
    }
    for (row, line) in context.tables.partnerships.iter() {
        let Some(funder) = &row.funder else { continue };
        for (column, texts) in [("what_changes", &row.what_changes), ("what_stays", &row.what_stays)] {
            for text in texts {
                leaving(context, funder, &Place { file: "partnerships.csv", line, column, text }, problems);
            }
        }
    }
    for (row, line) in context.tables.policies.iter() {
        answer(row, line, problems);
    }
}

/// A text, and where it is.
struct Place<'t> {
    file: &'static str,
    line: u32,
    column: &'static str,
    text: &'t str,
}

impl Place<'_> {
    fn refuse(&self, what: String, problems: &mut Problems) {
        let span = Span::cell(self.file, self.line, self.column);
        problems.note(Problem::new(&CONTRADICTION, span, what).value(self.text));
    }
}

/// A decision, and since when or from when it holds.
#[derive(Clone, Copy)]
struct Decided<'t> {
    decision: Decision,
    answer: Option<&'t str>,
    from: Option<Date>,
}

/// What a funder decided on a point, today and later; without a row it is not decided.
fn decided<'t>(context: &CheckContext<'t>, funder: &FunderId, point: PolicyPoint) -> Vec<Decided<'t>> {
    let today = context.today;
    let still = |row: &&PolicyRow| {
        row.funder == *funder && row.point == point && row.until.is_none_or(|until| until >= today)
    };
    let rows = context.tables.policies.rows.iter().filter(still);
    let mut all: Vec<Decided<'t>> = rows
        .map(|row| Decided { decision: row.decision, answer: row.answer.as_deref(), from: row.from })
        .collect();
    // A point without any row is V24's, but in a register, where it counts as undecided.
    let stated = context.tables.policies.rows.iter().any(|row| row.funder == *funder && row.point == point);
    let in_force = all.iter().any(|each| each.from.is_none_or(|from| from <= today));
    if !in_force && (stated || context.is_register()) {
        all.push(Decided { decision: Decision::Undecided, answer: None, from: None });
    }
    all.sort_by_key(|each| each.from);
    all
}

fn hold_against_decisions(
    context: &CheckContext<'_>,
    funder: &FunderId,
    place: &Place<'_>,
    problems: &mut Problems,
) {
    let promises = Promises::of(place.text);
    let point = PolicyPoint::KeepSurgeryAndStay;
    for each in decided(context, funder, point) {
        let when = each.from.filter(|&from| from > context.today);
        let when = when.map_or_else(String::new, |from| format!(" from {from}"));
        let decision = format!("the decision on {} is {}{when}", point.word(), each.decision.word());
        let open = matches!(each.decision, Decision::No | Decision::Undecided | Decision::Pilot);
        let described = each.answer.map(Promises::of).unwrap_or_default();
        let said = if promises.keeps && (open || described.loses) {
            "that people keep their surgery"
        } else if promises.loses && (each.decision == Decision::Yes || described.keeps) {
            "that people must change surgery"
        } else if promises.nothing_to_do && matches!(each.decision, Decision::No | Decision::Undecided) {
            "that people need to do nothing"
        } else {
            if promises.nothing_to_do && (described.asks_to_act || described.loses) {
                let answer = each.answer.unwrap_or_default();
                let what = format!(
                    "the text says that people need to do nothing, and the answer on {} asks them to act: {answer:?}",
                    point.word()
                );
                place.refuse(what, problems);
            }
            continue;
        };
        place.refuse(format!("the text says {said}, and {decision}"), problems);
    }
    leaving(context, funder, place, problems);
}

/// That people can leave at any time is for the funder's decision on switching to say.
fn leaving(context: &CheckContext<'_>, funder: &FunderId, place: &Place<'_>, problems: &mut Problems) {
    if !Promises::of(place.text).leaves_at_any_time {
        return;
    }
    let point = PolicyPoint::Switching;
    if let Some(no) = decided(context, funder, point).into_iter().find(|each| each.decision == Decision::No) {
        let what = format!(
            "the text says that people can leave or change at any time, and {funder} decided {} on {}",
            no.decision.word(),
            point.word()
        );
        place.refuse(what, problems);
    }
}

/// A decision and its own answer.
fn answer(row: &PolicyRow, line: u32, problems: &mut Problems) {
    let Some(text) = row.answer.as_deref() else { return };
    let promises = Promises::of(text);
    let contradicted = match (row.point, row.decision) {
        (PolicyPoint::KeepSurgeryAndStay, Decision::No | Decision::Undecided) => promises.keeps,
        (PolicyPoint::KeepSurgeryAndStay, Decision::Yes) => promises.loses,
        (PolicyPoint::Switching, Decision::No | Decision::Undecided) => promises.leaves_at_any_time,
        _ => false,
    };
    if contradicted {
        let what = format!(
            "the decision on {} is {}, and its answer says otherwise",
            row.point.word(),
            row.decision.word()
        );
        Place { file: "policies.csv", line, column: "answer", text }.refuse(what, problems);
    }
}
