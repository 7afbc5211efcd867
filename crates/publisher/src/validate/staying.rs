//! What is said of staying, against what the funder decided: V41.
//!
//! A person who reads that they keep their surgery, and beside it that this is not decided, believes neither. So every
//! sentence about staying that promises something without a condition is held against the decisions.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Date, Decision, FunderId, Period, PolicyPoint};

use super::answers::contradiction;
use super::check_context::CheckContext;
use super::promises::{Promises, about_staying};
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};
use crate::tables::rows::PolicyRow;

rules! {
    CONTRADICTION "V41" Error
        requirement "What a text promises about staying, keeping a surgery or leaving agrees with the funder's decisions on it, now and later, and after they end; an answer agrees with its decision and with itself. A promise of which the answer does not speak is a warning."
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
            hold_against_decisions(context, &row.id, text, &place, problems);
            leaving(context, &row.id, &place, problems);
        }
    }
    for (row, line) in context.tables.partnerships.iter() {
        let Some(funder) = &row.funder else { continue };
        for (column, texts) in [("what_changes", &row.what_changes), ("what_stays", &row.what_stays)] {
            for text in texts {
                let place = Place { file: "partnerships.csv", line, column, text };
                hold_against_decisions(context, funder, &about_staying(text), &place, problems);
                leaving(context, funder, &place, problems);
            }
        }
    }
    for (row, line) in context.tables.policies.iter() {
        let Some(text) = row.answer.as_deref() else { continue };
        if let Some(what) = contradiction(context, row, text) {
            Place { file: "policies.csv", line, column: "answer", text }.refuse(what, problems);
        }
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

/// A decision, and when it holds.
#[derive(Clone, Copy)]
struct Decided<'t> {
    decision: Decision,
    answer: Option<&'t str>,
    from: Option<Date>,
    /// Where nothing is decided because a decision ended: the decision and its last day.
    ended: Option<(Decision, Date)>,
}

impl Decided<'_> {
    /// What was decided, and from when it holds where that is to come.
    fn words(&self, today: Date) -> String {
        if let Some((before, until)) = self.ended.filter(|&(_, until)| until >= today) {
            return format!("{} until {until}, and nothing is decided after", before.word());
        }
        let when = self.from.filter(|&from| from > today);
        format!("{}{}", self.decision.word(), when.map_or_else(String::new, |from| format!(" from {from}")))
    }
}

/// What a funder decided on a point, today and later; where no row holds it is not decided.
fn decided<'t>(context: &CheckContext<'t>, funder: &FunderId, point: PolicyPoint) -> Vec<Decided<'t>> {
    let today = context.today;
    let of_point = |row: &&PolicyRow| row.funder == *funder && row.point == point;
    let rows: Vec<&PolicyRow> = context.tables.policies.rows.iter().filter(of_point).collect();
    // A point without any row is V24's, but in a register, where it counts as undecided.
    if rows.is_empty() && !context.is_register() {
        return Vec::new();
    }
    let holds = |day: Date| rows.iter().any(|row| Period { from: row.from, until: row.until }.contains(day));
    let undecided = |from, ended| Decided { decision: Decision::Undecided, answer: None, from, ended };
    let mut all = Vec::new();
    for row in rows.iter().filter(|row| row.until.is_none_or(|until| until >= today)) {
        let answer = row.answer.as_deref();
        all.push(Decided { decision: row.decision, answer, from: row.from, ended: None });
        let after = row.until.map(|until| (until, until.next_day()));
        if let Some((until, after)) = after.filter(|&(_, after)| !holds(after)) {
            all.push(undecided(Some(after), Some((row.decision, until))));
        }
    }
    if !holds(today) {
        all.push(undecided(None, None));
    }
    all.sort_by_key(|each| each.from);
    all
}

fn hold_against_decisions(
    context: &CheckContext<'_>,
    funder: &FunderId,
    text: &str,
    place: &Place<'_>,
    problems: &mut Problems,
) {
    let promises = Promises::of(text);
    let point = PolicyPoint::KeepSurgeryAndStay;
    for each in decided(context, funder, point) {
        let decision = format!("the decision on {} is {}", point.word(), each.words(context.today));
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
}

/// That people can leave at any time is for the funder's decision on switching to say.
fn leaving(context: &CheckContext<'_>, funder: &FunderId, place: &Place<'_>, problems: &mut Problems) {
    if !Promises::of(place.text).leaves_at_any_time {
        return;
    }
    let point = PolicyPoint::Switching;
    let contradicts = |each: &Decided<'_>| match each.decision {
        Decision::No | Decision::Undecided | Decision::Pilot => true,
        Decision::Yes => false,
        // The answer is the decision; it need not say "at any time" in these words.
        Decision::AsDescribed => {
            !each.answer.map(Promises::of).is_some_and(|answer| answer.leaves_at_any_time)
        }
    };
    let Some(found) = decided(context, funder, point).into_iter().find(contradicts) else { return };
    let said = "the text says that people can leave or change at any time";
    let decision = found.words(context.today);
    let span = Span::cell(place.file, place.line, place.column);
    let what = match found.answer.filter(|_| found.decision == Decision::AsDescribed) {
        Some(answer) => {
            format!("{said}, and {funder} decided on {} as it describes: {answer:?}", point.word())
        }
        None => format!("{said}, and what {funder} decided on {} is {decision}", point.word()),
    };
    let limited = found.answer.map(Promises::of).is_some_and(|answer| answer.leaves_at_some_times);
    let problem = Problem::new(&CONTRADICTION, span, what).value(place.text);
    let unclear = found.decision == Decision::AsDescribed && !limited;
    problems.note(if unclear { problem.warning() } else { problem });
}
