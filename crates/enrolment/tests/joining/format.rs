//! Answers as one line of text, for tables that a person reads through.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Date, ListPeriod};
use enrolment::{
    Answer, AreaFinding, LegalBasis, NextStep, Outcome, PlaceAnswer, Reason, ReasonKind, Staleness, Undecided,
};

/// One line of a table: what is given, what is told.
pub(crate) fn line(given: &str, result: &str) -> String {
    format!("{given:<44} | {result}\n")
}

/// `ask_first: list_limited(...) -> ask_the_practice`.
pub(crate) fn place_answer(
    catalogue: &Catalogue,
    outcome: Outcome,
    reasons: &[Reason],
    next_step: NextStep,
) -> String {
    let reasons: Vec<String> = reasons.iter().map(|reason| one(catalogue, reason)).collect();
    let reasons = if reasons.is_empty() { "-".to_owned() } else { reasons.join("; ") };
    format!("{:<20} | {reasons} | {}", outcome.word(), step(catalogue, next_step))
}

pub(crate) fn home(catalogue: &Catalogue, answer: &Answer) -> String {
    place_answer(catalogue, answer.outcome, &answer.reasons, answer.next_step)
}

pub(crate) fn at_place(catalogue: &Catalogue, answer: &PlaceAnswer) -> String {
    place_answer(catalogue, answer.outcome, &answer.reasons, answer.next_step)
}

/// The answers for both places, each on its line.
pub(crate) fn both(catalogue: &Catalogue, answer: &Answer) -> String {
    let second =
        answer.second_place.as_ref().map_or_else(|| "-".to_owned(), |second| at_place(catalogue, second));
    format!("{}\n{second}", home(catalogue, answer))
}

fn one(catalogue: &Catalogue, reason: &Reason) -> String {
    let lesser = match reason.leads_to {
        Outcome::CanJoin => "note ",
        _ => "",
    };
    let values = values(catalogue, reason);
    let values = if values.is_empty() { values } else { format!("({values})") };
    let legal_basis = match reason.legal_basis {
        LegalBasis::Record => String::new(),
        LegalBasis::NotInForce => " [not in force]".into(),
        LegalBasis::Rule { .. } | LegalBasis::Right { .. } | LegalBasis::Policy { .. } => {
            format!(" [{}]", reason.source(catalogue).unwrap_or("nowhere"))
        }
    };
    format!("{lesser}{}{values}{legal_basis}", reason.kind.word())
}

fn values(catalogue: &Catalogue, reason: &Reason) -> String {
    let row = |row: usize| -> Option<&ListPeriod> { catalogue.practice(reason.practice)?.list.get(row) };
    let why = |at: usize| row(at).and_then(|list| list.reason.clone()).unwrap_or_default();
    match &reason.kind {
        ReasonKind::StatusUnknownOrStale(why) => match why {
            Staleness::NoRecord => "no record".into(),
            Staleness::StatusNotKnown => "status not known".into(),
            Staleness::NeverChecked => "never checked".into(),
            Staleness::CheckedLongAgo { on } => format!("checked {on}"),
            Staleness::CheckedTooLongAgo { on } => format!("checked {on}, too long ago"),
        },
        ReasonKind::NotYetOpen { opens, .. } => format!("opens {opens}"),
        ReasonKind::ListClosedFormally { from, until, row, .. } => {
            format!("{} to {} {}", date(*from), date(*until), why(*row)).trim_end().into()
        }
        ReasonKind::ListLimited { since, row } => {
            format!("since {} {}", date(*since), why(*row)).trim_end().into()
        }
        ReasonKind::OutsidePracticeArea(found)
        | ReasonKind::OutOfAreaCaseByCase(found)
        | ReasonKind::OutOfAreaWithoutHomeVisits(found) => area(found),
        ReasonKind::SecondMembershipNotOffered { by_funder } => {
            if *by_funder { "by the funder" } else { "by the practice" }.into()
        }
        ReasonKind::SecondMembershipUndecided(who) => match who {
            Undecided::Practice => "by the practice",
            Undecided::Funder(_) => "by the funder",
            Undecided::NotKnown => "not known",
        }
        .into(),
        ReasonKind::AcrossTheBorder { lives_with } => match lives_with {
            Some(at) => format!("lives with {}", catalogue.funder(*at).unwrap().id),
            None => "nobody knows with whom they live".into(),
        },
        ReasonKind::ListChanges { to, on } => format!("{} on {on}", to.word()),
        ReasonKind::PracticeJoins { partnership, on } => {
            format!("{} on {on}", catalogue.partnership(*partnership).unwrap().id)
        }
        ReasonKind::PracticeLeaves { partnership, last_day } => {
            format!("{} after {last_day}", catalogue.partnership(*partnership).unwrap().id)
        }
        _ => String::new(),
    }
}

fn area(found: &AreaFinding) -> String {
    match found {
        AreaFinding::Inside => "inside".into(),
        AreaFinding::Outside => "outside".into(),
        AreaFinding::InOuterArea => "in the outer area".into(),
        AreaFinding::OnTheLine => "on the line".into(),
        AreaFinding::PartlyInside { outward } => format!("part of {outward} is inside"),
        AreaFinding::NotSure { outward: Some(outward) } => format!("not sure from {outward}"),
        AreaFinding::NotSure { outward: None } => "not sure".into(),
        AreaFinding::NotPublished => "area not published".into(),
        AreaFinding::NoFixedAddress => "no fixed address".into(),
        AreaFinding::NotAsked => "not asked".into(),
    }
}

fn step(catalogue: &Catalogue, step: NextStep) -> String {
    let ask = |funder| enrolment::whom_to_ask(catalogue, funder).name.clone();
    match step {
        NextStep::AskTheFunder { funder } => format!("{}: {}", step.word(), ask(funder)),
        NextStep::WaitOrAskTheFunder { opens, funder } => {
            format!("{}: {}, {}", step.word(), date(opens), ask(funder))
        }
        _ => step.word().into(),
    }
}

fn date(day: Option<Date>) -> String {
    day.map_or_else(|| "?".into(), |day| day.to_string())
}
