//! The working behind an answer, step by step, with the rows that it came from.
//!
//! For a receptionist or somebody who handles a complaint: the same questions as [`crate::answer`] asks, in the
//! same order, by the same code.

use catalogue::vocabulary::Vocabulary;
use catalogue::{Area, AreaIdx, Catalogue, Date, FunderIdx, Period, PolicyPoint, PracticeIdx, Shape};

use crate::answer::{RuleContext, combine};
use crate::border::whose;
use crate::{Evaluator, Person, PlaceAnswer, Reason, WhichPlace};

/// A question that the rules ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// Is the person registered here already?
    Registered,
    /// Was the record checked lately?
    Checked,
    /// Is the list open?
    List,
    /// Is the place inside the area?
    Area,
    /// Is the practice with the funder where the place is?
    Border,
    /// Can they keep another practice? Asked for the second place only.
    SecondMembership,
    /// Does the practice's partnership change?
    Partnership,
}

/// A row of the tables that a step looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceRow {
    /// The table: `lists.csv`.
    pub table: &'static str,
    /// The id that the row has, or that of the record that it belongs to: `mill-lane`.
    pub id: String,
    /// The column or columns: `checked_on`, `status from until`.
    pub column: &'static str,
    /// What it says, as the tables write it; blank when it does not say: `closed_formal 2010-01-01 2010-06-30`.
    pub says: String,
}

/// One question with what it found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleStep {
    /// The question.
    pub question: Question,
    /// The rows that it looked at.
    pub rows: Vec<SourceRow>,
    /// What it found; nothing means that nothing stands in the way.
    pub reasons: Vec<Reason>,
}

/// The working behind the answer for one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The place.
    pub place: WhichPlace,
    /// The questions in order.
    pub steps: Vec<RuleStep>,
    /// The answer that they give together: equal to [`crate::answer`]'s.
    pub answer: PlaceAnswer,
}

/// The working behind [`crate::answer`], one for each place that the person named, the home first.
/// Empty when the dataset has no such practice.
#[must_use]
pub fn explain(catalogue: &Catalogue, at: PracticeIdx, person: &Person<'_>) -> Vec<Explanation> {
    Evaluator::new(catalogue, person).explain(at)
}

/// The working behind the answer for one place.
pub(crate) fn explanation(context: &RuleContext<'_>) -> Explanation {
    let mut steps: Vec<RuleStep> = RuleContext::QUESTIONS
        .into_iter()
        .filter(|&(question, _)| {
            question != Question::SecondMembership || context.which == WhichPlace::Second
        })
        .map(|(question, ask)| {
            let mut reasons = Vec::new();
            ask(context, &mut reasons);
            RuleStep { question, rows: rows(context, question), reasons }
        })
        .collect();
    let reasons = steps.iter().flat_map(|step| step.reasons.iter().cloned()).collect();
    let answer = combine(context.practice, reasons);
    // Old information shuts nobody out: no step may say more than the answer does.
    for reason in steps.iter_mut().flat_map(|step| &mut step.reasons) {
        reason.leads_to = reason.leads_to.min(answer.outcome);
    }
    Explanation { place: context.which, answer, steps }
}

/// The rows that a question looks at.
fn rows(context: &RuleContext<'_>, question: Question) -> Vec<SourceRow> {
    let practice = context.practice;
    let of_practice =
        |table, column, says: String| SourceRow { table, id: practice.id.to_string(), column, says };
    match question {
        Question::Registered => {
            vec![of_practice("practices.csv", "id", practice.id.to_string())]
        }
        Question::Checked => vec![of_practice("practices.csv", "checked_on", date(practice.checked_on))],
        Question::List => {
            let says =
                |list: &catalogue::ListPeriod| format!("{} {}", list.status.word(), period(list.period));
            practice
                .list
                .iter()
                .map(|list| of_practice("lists.csv", "status from until", says(list)))
                .collect()
        }
        Question::Area => {
            let id = |at| area(context, at).map_or_else(String::new, |area| area.id.to_string());
            let mut rows = vec![
                of_practice("practices.csv", "area", id(practice.area)),
                of_practice("practices.csv", "outer_area", id(practice.outer_area)),
                of_practice("practices.csv", "out_of_area", practice.out_of_area.word().to_owned()),
            ];
            rows.extend(
                [practice.area, practice.outer_area]
                    .into_iter()
                    .filter_map(|at| area(context, at))
                    .map(outline),
            );
            rows
        }
        Question::Border => border(context),
        Question::SecondMembership => {
            let offered = practice.second_membership.word().to_owned();
            let mut rows = vec![of_practice("practices.csv", "second_membership", offered)];
            rows.extend(practice.funder.and_then(|at| decision(context, at, PolicyPoint::DualMembership)));
            rows
        }
        Question::Partnership => {
            let says = |membership: &catalogue::Membership| {
                let partnership = context.catalogue.partnership(membership.partnership);
                let id = partnership.map_or_else(String::new, |found| found.id.to_string());
                format!("{id} {}", period(membership.period))
            };
            let members = practice.memberships.iter();
            members.map(|one| of_practice("memberships.csv", "partnership from until", says(one))).collect()
        }
    }
}

/// What an area is made of: its sectors by name, or how many points its outline has.
fn outline(area: &Area) -> SourceRow {
    let (column, says) = match &area.shape {
        Shape::Sectors(sectors) => ("sectors", sectors.join(" | ")),
        Shape::Polygons(polygons) => {
            let rings =
                polygons.iter().flat_map(|polygon| std::iter::once(&polygon.outer).chain(&polygon.holes));
            ("polygon", format!("{} points", rings.map(Vec::len).sum::<usize>()))
        }
    };
    SourceRow { table: "areas.csv", id: area.id.to_string(), column, says }
}

/// The practice's funder with its area, and what is decided on crossing its border.
fn border(context: &RuleContext<'_>) -> Vec<SourceRow> {
    let Some((at, funder)) = context.practice.funder.and_then(|at| Some((at, context.catalogue.funder(at)?)))
    else {
        return Vec::new();
    };
    let of_practice = context.practice.id.to_string();
    let funder_id = funder.id.to_string();
    let area = area(context, funder.area);
    let area_id = area.map_or_else(String::new, |area| area.id.to_string());
    let mut rows = vec![
        SourceRow { table: "practices.csv", id: of_practice, column: "funder", says: funder_id.clone() },
        SourceRow { table: "funders.csv", id: funder_id, column: "area", says: area_id },
    ];
    rows.extend(area.map(outline));
    if context.border.outside(at) {
        rows.extend(decision(context, whose(context.border.within(), at), PolicyPoint::CrossBorder));
    }
    rows
}

fn area<'a>(context: &RuleContext<'a>, at: Option<AreaIdx>) -> Option<&'a Area> {
    context.catalogue.areas.get(at?.index())
}

/// A funder's row on a point, in force on the day.
fn decision(context: &RuleContext<'_>, funder: FunderIdx, point: PolicyPoint) -> Option<SourceRow> {
    let funder = context.catalogue.funder(funder)?;
    let policy = funder.policy(point, context.person.today);
    Some(SourceRow {
        table: "policies.csv",
        id: funder.id.to_string(),
        column: point.word(),
        says: policy
            .map_or_else(String::new, |row| format!("{} {}", row.decision.word(), period(row.period))),
    })
}

/// A period as the tables write it, with a dash for an open end.
fn period(period: Period) -> String {
    let end = |day: Option<Date>| day.map_or_else(|| "-".to_owned(), |day| day.to_string());
    format!("{} {}", end(period.from), end(period.until))
}

fn date(day: Option<Date>) -> String {
    day.map_or_else(String::new, |day| day.to_string())
}
