//! That there is a choice, and that staying is one: V03, V04, V24, V25 and V26.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Date, Decision, FunderId, ListStatus, Period, PolicyPoint, SecondMembership};

use super::check_context::CheckContext;
use super::overlaps::overlapping;
use super::reachable::has_contact;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};
use crate::tables::rows::PracticeRow;

rules! {
    STAY "V03" Error
        requirement "There is a funder to stay with, each is there once, and each says whom to ask, which is a warning in a register, and what staying means, which is a warning."
        rationale "Staying with the funder is a choice equal to any other, for everybody, everywhere."
        help "add the funder to funders.csv, or state what is missing";
    ONE "V04" Error
        requirement "A surgery is in the dataset once, and in one partnership at most at a time."
        rationale "A person joins through their surgery: with two answers they could not know whom they join."
        help "end one membership before the other begins";
    DECIDED "V24" Error
        requirement "A funder says where it stands on two surgeries, on keeping a surgery and staying, and on changing; undecided is an answer. Another takes the place of a decision that ends; on other points that is a warning. In a register, which says of no partnership where it stands, a funder without any decision counts as undecided, which is a warning."
        rationale "The papers leave these points open, and the explorer must not invent the answer."
        help "add a row to policies.csv; write undecided where it is";
    SECOND "V25" Error
        requirement "A surgery takes people who keep another surgery only where its funder has not ruled that out; that it rules it out later is a warning."
        rationale "A surgery cannot offer what the funder does not pay for."
        help "correct second_membership, or the funder's decision on dual_membership";
    OPEN "V26" Error
        requirement "A partnership at work has a surgery with a list that is not closed, or its funder finds people a place."
        rationale "Open enrolment means that everybody who wants to can get in."
        help "correct the lists, or state the funder's decision on finding_a_place in policies.csv";
}

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    stay(context, problems);
    one(context, problems);
    decided(context, problems);
    second(context, problems);
    open(context, problems);
}

fn stay(context: &CheckContext<'_>, problems: &mut Problems) {
    const FILE: &str = "funders.csv";
    const CONTACT: &str = "phone";
    const CONTACT_HELP: &str =
        "write the telephone number, e-mail, web page or address of the desk that answers";
    let funders = &context.tables.funders;
    if funders.present && funders.ids.is_empty() {
        problems.note(Problem::new(&STAY, Span::file(FILE), "there is no funder to stay with"));
    }
    let mut names: BTreeMap<String, u32> = BTreeMap::new();
    for (row, line) in funders.iter() {
        if let Some(first) = names.insert(row.name.to_lowercase(), line) {
            let what = format!("{} is on line {first} too, under another id", row.name);
            let problem = Problem::new(&STAY, Span::cell(FILE, line, "name"), what).value(&row.name);
            problems.note(problem.help("keep one of the two, and name the other in replaces"));
        }
    }
    let silent = |says: &dyn Fn(&crate::tables::rows::FunderRow) -> bool| {
        let mut lines =
            funders.iter().filter(|(row, _)| !says(row)).map(|(row, line)| (row.name.as_str(), line));
        lines.next().map(|(name, line)| (name.to_owned(), line, 1 + lines.count()))
    };
    let requirements = [
        (
            "what_staying_means",
            "does not say what staying with it means",
            silent(&|row| row.what_staying_means.is_some()),
        ),
        (CONTACT, "has no telephone, e-mail, web page or address", silent(&has_contact)),
    ];
    for (column, what, silent) in requirements {
        let Some((name, line, count)) = silent else { continue };
        let others = if count > 1 { format!(", and neither do {} others", count - 1) } else { String::new() };
        let problem = Problem::new(&STAY, Span::cell(FILE, line, column), format!("{name} {what}{others}"));
        // What staying means a page can leave out; whom to ask it cannot.
        let blocks = column == CONTACT && !context.is_register();
        problems.note(if blocks { problem.help(CONTACT_HELP) } else { problem.warning() });
    }
}

fn one(context: &CheckContext<'_>, problems: &mut Problems) {
    let mut periods: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for (row, line) in context.tables.memberships.iter() {
        let period = Period { from: row.from, until: row.until };
        periods.entry(row.practice.as_str()).or_default().push((period, line, ()));
    }
    for (practice, memberships) in periods {
        for overlap in overlapping(memberships) {
            let what = format!(
                "the practice {practice} is in a partnership already at that time, on line {}",
                overlap.first
            );
            let span = Span::cell("memberships.csv", overlap.line, "partnership");
            problems.note(Problem::new(&ONE, span, what).value(practice));
        }
    }
    let members: BTreeSet<&str> =
        context.tables.memberships.rows.iter().map(|row| row.practice.as_str()).collect();
    for (row, line) in context.tables.practices.iter() {
        if row.membership_known == Some(false) && members.contains(row.id.as_str()) {
            let span = Span::cell("practices.csv", line, "membership_known");
            let what = format!("{} has a membership, and says that none is known", row.name);
            problems.note(Problem::new(&ONE, span, what).help("write yes, or remove the membership"));
        }
    }
}

/// The points on which a funder that states any decision must say where it stands.
const ASKED: [PolicyPoint; 3] =
    [PolicyPoint::DualMembership, PolicyPoint::KeepSurgeryAndStay, PolicyPoint::Switching];

const NO_DECISION_HELP: &str = "add rows for dual_membership, keep_surgery_and_stay and switching to policies.csv; write undecided where it is";

fn decided(context: &CheckContext<'_>, problems: &mut Problems) {
    let stated: BTreeSet<(&str, PolicyPoint)> =
        context.tables.policies.rows.iter().map(|row| (row.funder.as_str(), row.point)).collect();
    over(context, problems);
    let mut silent = Vec::new();
    for (row, line) in context.tables.funders.iter() {
        if !stated.iter().any(|(funder, _)| *funder == row.id.as_str()) {
            silent.push((row.name.as_str(), line));
            continue;
        }
        for point in ASKED.into_iter().filter(|&point| !stated.contains(&(row.id.as_str(), point))) {
            let what = format!("{} does not say where it stands on {}", row.name, point.word());
            let help =
                format!("add {},{},undecided,... to policies.csv, or the decision", row.id, point.word());
            let span = Span::cell("funders.csv", line, "id");
            problems.note(Problem::new(&DECIDED, span, what).value(row.id.as_str()).help(help));
        }
    }
    if let Some(&(name, line)) = silent.first() {
        let others = match silent.len() {
            1 => String::new(),
            several => format!(", and neither do {} others", several - 1),
        };
        let what = format!("{name} states no decision at all{others}: every point reads as undecided");
        let problem = Problem::new(&DECIDED, Span::cell("funders.csv", line, "id"), what);
        problems.note(if context.is_register() { problem.warning() } else { problem.help(NO_DECISION_HELP) });
    }
    for (row, line) in context.tables.policies.iter() {
        if row.decision != Decision::Undecided && row.answer.is_none() {
            let what = format!("{} is decided, and the answer is blank", row.point.word());
            let span = Span::cell("policies.csv", line, "answer");
            problems.note(Problem::new(&DECIDED, span, what).help("write the answer for a person"));
        }
    }
}

/// The points on which everything that a funder decided is over.
fn over(context: &CheckContext<'_>, problems: &mut Problems) {
    let mut last: BTreeMap<(&str, PolicyPoint), (Option<Date>, u32)> = BTreeMap::new();
    for (row, line) in context.tables.policies.iter() {
        let key = (row.funder.as_str(), row.point);
        let later = |until: Option<Date>| match (until, row.until) {
            (Some(until), Some(own)) => own > until,
            (until, own) => until.is_some() && own.is_none(),
        };
        if last.get(&key).is_none_or(|&(until, _)| later(until)) {
            last.insert(key, (row.until, line));
        }
    }
    for ((funder, point), (until, line)) in last {
        let Some(until) = until.filter(|&until| until < context.today) else { continue };
        let what = format!("what {funder} decided on {} ended on {until}, and nothing follows", point.word());
        let help = format!(
            "add {funder},{},undecided,... to policies.csv, or the decision that follows",
            point.word()
        );
        let span = Span::cell("policies.csv", line, "until");
        let problem = Problem::new(&DECIDED, span, what).value(&until.to_string()).help(help);
        // Of the other points a funder may say nothing, too.
        problems.note(if ASKED.contains(&point) { problem } else { problem.warning() });
    }
}

fn second(context: &CheckContext<'_>, problems: &mut Problems) {
    let policies = context.policies(PolicyPoint::DualMembership);
    let mut later: BTreeMap<&str, (&PracticeRow, u32, usize)> = BTreeMap::new();
    for (row, line) in context.tables.practices.iter() {
        let Some(funder) = row.funder.as_ref().map(FunderId::as_str) else { continue };
        let offered = match row.second_membership {
            Some(SecondMembership::Yes) => "yes",
            Some(SecondMembership::Pilot) => "pilot",
            _ => continue,
        };
        if policies.get(funder).is_some_and(|policy| policy.decision == Decision::No) {
            let span = Span::cell("practices.csv", line, "second_membership");
            let what = format!(
                "{} takes people who keep another surgery, and its funder has ruled that out",
                row.name
            );
            problems.note(Problem::new(&SECOND, span, what).value(offered));
        } else {
            later.entry(funder).or_insert((row, line, 0)).2 += 1;
        }
    }
    for row in &context.tables.policies.rows {
        let ruled_out = row.point == PolicyPoint::DualMembership && row.decision == Decision::No;
        let from = row.from.filter(|&from| ruled_out && from > context.today);
        let Some((from, (first, line, count))) = from.zip(later.get(row.funder.as_str())) else { continue };
        let others = match count - 1 {
            0 => "takes".to_owned(),
            1 => "and another surgery take".to_owned(),
            several => format!("and {several} other surgeries take"),
        };
        let what = format!(
            "{} {others} people who keep another surgery, and {} rules that out from {from}",
            first.name, row.funder
        );
        let help = format!("write no in second_membership on {from} at the latest");
        let span = Span::cell("practices.csv", *line, "second_membership");
        problems.note(Problem::new(&SECOND, span, what).help(help).warning());
    }
}

fn open(context: &CheckContext<'_>, problems: &mut Problems) {
    let lists = context.lists();
    let places = context.policies(PolicyPoint::FindingAPlace);
    let mut with_open: BTreeSet<&str> = BTreeSet::new();
    for (row, _) in context.members() {
        if lists.get(&row.practice) != Some(&ListStatus::ClosedFormally) {
            with_open.insert(row.partnership.as_str());
        }
    }
    for (row, line) in context.live() {
        let finds = row.funder.as_ref().and_then(|funder| places.get(funder.as_str()));
        let finds = finds.is_some_and(|policy| {
            matches!(policy.decision, Decision::Yes | Decision::AsDescribed | Decision::Pilot)
        });
        if !with_open.contains(row.id.as_str()) && !finds {
            let what = format!(
                "{} is at work, and no surgery of it has an open list on {}",
                row.name, context.today
            );
            let span = Span::cell("partnerships.csv", line, "id");
            problems.note(Problem::new(&OPEN, span, what).value(row.id.as_str()));
        }
    }
}
