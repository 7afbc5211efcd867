//! Explains an answer rule by rule, with the rows of the tables behind it.
//!
//! For a receptionist or a person who handles a complaint. It evaluates the same rules as [`crate::answer`], in the
//! same order, with the same code.

use catalogue::vocabulary::Vocabulary;
use catalogue::{Area, AreaIdx, Date, FunderIdx, Period, PolicyPoint, Shape};

use crate::border::deciding_funder;
use crate::freshness::{Freshness, freshness};
use crate::policy::policy_row;
use crate::rule_context::RuleContext;
use crate::rules::{Question, RULES, combine};
use crate::{PlaceAnswer, Reason, WhichPlace};

/// A row of the tables that a rule depends on.
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

/// One rule with the reasons that it found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleStep {
    /// The question.
    pub question: Question,
    /// The rows that it depends on.
    pub rows: Vec<SourceRow>,
    /// The reasons; empty when nothing prevents joining.
    pub reasons: Vec<Reason>,
}

/// The explanation of the answer for one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The day of the question.
    pub today: Date,
    /// The place.
    pub place: WhichPlace,
    /// The rules in order.
    pub steps: Vec<RuleStep>,
    /// The combined answer, equal to that of [`crate::answer`].
    pub answer: PlaceAnswer,
}

/// The explanation of the answer for one place.
pub(crate) fn explanation(context: &RuleContext<'_>) -> Explanation {
    let mut steps: Vec<RuleStep> = RULES
        .into_iter()
        .filter(|&(question, _)| is_asked(context, question))
        .map(|(question, rule)| {
            let mut reasons = Vec::new();
            rule(context, &mut reasons);
            RuleStep { question, rows: rows(context, question), reasons }
        })
        .collect();
    let reasons = steps.iter().flat_map(|step| step.reasons.iter().cloned()).collect();
    let answer = combine(context, reasons);
    // Stale information excludes nobody: no step may be more serious than the answer.
    for reason in steps.iter_mut().flat_map(|step| &mut step.reasons) {
        reason.leads_to = reason.leads_to.min(answer.outcome);
    }
    Explanation { today: context.person.today, place: context.which, answer, steps }
}

/// Whether a question is asked of the person. One that is not asked has no answer: it must not read as if nothing stood in
/// the way.
fn is_asked(context: &RuleContext<'_>, question: Question) -> bool {
    let (person, newcomer) = (context.person, !context.registered);
    match question {
        Question::Registered | Question::Area | Question::Partnership => true,
        Question::Checked => newcomer,
        Question::List => {
            newcomer && freshness(context.practice.checked_on, person.today) != Freshness::Unknown
        }
        Question::Border => {
            let lives_somewhere = !person.no_fixed_address || context.lives_at.is_some();
            newcomer && lives_somewhere && context.practice.funder.is_some()
        }
        Question::SecondMembership => {
            context.which == WhichPlace::Second && person.current_practice.is_some()
        }
        Question::Changing => context.which == WhichPlace::Home && context.changes_partnership,
    }
}

/// The rows that a rule depends on.
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
            rows.extend(decisions(context, PolicyPoint::DualMembership));
            rows
        }
        Question::Changing => decisions(context, PolicyPoint::Switching),
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

/// The shape of an area: its sectors, or the number of points of its outline.
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
    if context.relations.outside(at) {
        rows.extend(decision(
            context,
            deciding_funder(context.relations.within(), at),
            PolicyPoint::CrossBorder,
        ));
    }
    rows
}

fn area<'a>(context: &RuleContext<'a>, at: Option<AreaIdx>) -> Option<&'a Area> {
    context.catalogue.areas.get(at?.index())
}

/// The rows on a point of the funders of the practice and of the person's current practice.
fn decisions(context: &RuleContext<'_>, point: PolicyPoint) -> Vec<SourceRow> {
    let funders = context.deciding_funders().into_iter().flatten();
    funders.filter_map(|funder| decision(context, funder, point)).collect()
}

/// A funder's row on a point, in force on the day.
fn decision(context: &RuleContext<'_>, funder: FunderIdx, point: PolicyPoint) -> Option<SourceRow> {
    let funder = context.catalogue.funder(funder)?;
    let policy = policy_row(funder, point, context.person.today);
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
