//! The explanation as JSON: a public interface, described in docs/explain.md.
//!
//! Keys may be added within a format. A key that is removed, renamed or means something else makes a new one.

use anyhow::Context as _;
use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Contact, Date, Decision, PolicyPoint};
use enrolment::{
    Explanation, PolicyAnswer, Question, Reason, RuleStep, SourceRow, SurgeryAnswer, SurgeryQuestion,
    WhichPlace, policies,
};
use i18n::Locale;
use i18n::joining::{
    answer_heading, current_surgery_sentence, next_step_sentence, policy_question, policy_sentence, question,
    reason_sentence, right_sentence, stay_sentence, surgery_answer, surgery_question,
};
use serde::Serialize;

use super::Explained;
use crate::resolved_place::{PlaceJson, ResolvedPlace};
use crate::statement_json::StatementJson;

/// The version of the shape.
const FORMAT: u16 = 1;

#[derive(Serialize)]
struct Document<'a> {
    format: u16,
    release: &'a str,
    today: String,
    practice: RecordJson<'a>,
    funder: Option<RecordJson<'a>>,
    partnership: Option<RecordJson<'a>>,
    place: Option<PlaceJson<'a>>,
    second_place: Option<PlaceJson<'a>>,
    no_fixed_address: bool,
    how_to_join: HowToJoinJson<'a>,
    current: Option<CurrentJson<'a>>,
    answers: Vec<AnswerJson<'a>>,
    stay: String,
    staying: StayingJson<'a>,
    rights: Vec<RightJson<'a>>,
    decisions: Vec<DecisionJson<'a>>,
}

#[derive(Serialize)]
struct RecordJson<'a> {
    id: &'a str,
    name: &'a str,
}

#[derive(Serialize)]
struct HowToJoinJson<'a> {
    steps: &'a [String],
    phone: Option<&'a str>,
    afterwards: Option<&'a str>,
    helpful_documents: &'a [String],
}

#[derive(Serialize)]
struct CurrentJson<'a> {
    #[serde(flatten)]
    practice: RecordJson<'a>,
    text: Vec<String>,
    asked: Vec<AskedJson<'a>>,
}

#[derive(Serialize)]
struct AskedJson<'a> {
    asked: &'static str,
    question: String,
    text: Vec<String>,
    decision: Option<DecisionJson<'a>>,
    ask: Option<AskJson<'a>>,
}

#[derive(Serialize)]
struct AnswerJson<'a> {
    place: &'static str,
    steps: Vec<StepJson<'a>>,
    outcome: &'static str,
    text: String,
    next_step: &'static str,
    next_step_text: String,
    #[serde(flatten)]
    statement: StatementJson<'a>,
}

#[derive(Serialize)]
struct StayingJson<'a> {
    funder: Option<RecordJson<'a>>,
    text: String,
    keeps_surgery: Option<DecisionJson<'a>>,
}

#[derive(Serialize)]
struct StepJson<'a> {
    question: &'static str,
    text: String,
    rows: Vec<RowJson<'a>>,
    findings: Vec<FindingJson<'a>>,
}

#[derive(Serialize)]
struct RowJson<'a> {
    table: &'static str,
    id: &'a str,
    column: &'static str,
    says: &'a str,
}

#[derive(Serialize)]
struct FindingJson<'a> {
    rule: &'static str,
    leads_to: &'static str,
    text: String,
    source: Option<&'a str>,
    source_url: Option<&'a str>,
    record_source: Option<&'a str>,
    date: Option<String>,
}

#[derive(Serialize)]
struct RightJson<'a> {
    right: &'static str,
    text: String,
    within_days: Option<u16>,
    from: Option<String>,
    until: Option<String>,
    source: &'a str,
    source_url: Option<&'a str>,
}

#[derive(Serialize)]
struct DecisionJson<'a> {
    point: &'static str,
    question: String,
    decision: &'static str,
    state: &'static str,
    from: Option<String>,
    text: String,
    source: Option<&'a str>,
    ask: Option<AskJson<'a>>,
}

#[derive(Serialize)]
struct AskJson<'a> {
    name: &'a str,
    phone: Option<&'a str>,
}

impl<'a> AskJson<'a> {
    fn from_contact(contact: &'a Contact) -> Self {
        Self { name: &contact.name, phone: contact.phone.as_deref() }
    }
}

/// The JSON of an explanation, ending in a line break.
pub(super) fn text(explained: &Explained<'_>) -> anyhow::Result<String> {
    let mut text = serde_json::to_string_pretty(&document(explained))
        .context("the explanation cannot be written as JSON")?;
    text.push('\n');
    Ok(text)
}

fn document<'a>(explained: &'a Explained<'_>) -> Document<'a> {
    let Explained { release, locale, record, person, .. } = explained;
    let catalogue = &release.catalogue;
    let partnership = record.partnership_on(person.today).and_then(|at| catalogue.partnership(at));
    let funder = record.funder.and_then(|at| catalogue.funder(at));
    let rights = explained.rights().map(|right| RightJson {
        right: right.right.word(),
        text: right_sentence(locale, right),
        within_days: right.within_days,
        from: day(right.period.from),
        until: day(right.period.until),
        source: &right.source,
        source_url: right.source_url.as_deref(),
    });
    Document {
        format: FORMAT,
        release: release.manifest.id.as_str(),
        today: person.today.to_string(),
        practice: RecordJson { id: record.id.as_str(), name: &record.name },
        funder: funder.map(|funder| RecordJson { id: funder.id.as_str(), name: &funder.name }),
        partnership: partnership.map(|found| RecordJson { id: found.id.as_str(), name: &found.name }),
        place: explained.home.map(ResolvedPlace::json),
        second_place: explained.second.map(ResolvedPlace::json),
        no_fixed_address: person.no_fixed_address,
        how_to_join: HowToJoinJson {
            steps: &explained.details.how_to_join,
            phone: explained.details.contact.phone.as_deref(),
            afterwards: explained.details.after_joining.as_deref(),
            helpful_documents: &explained.details.helpful_documents,
        },
        current: current(explained),
        answers: explained.explanations.iter().map(|found| answer(explained, found)).collect(),
        stay: stay_sentence(locale, catalogue, explained.staying.funder),
        staying: staying(explained),
        rights: rights.collect(),
        decisions: decisions(explained),
    }
}

fn staying<'a>(explained: &'a Explained<'_>) -> StayingJson<'a> {
    let Explained { release, locale, staying, .. } = explained;
    let catalogue = &release.catalogue;
    let funder = staying.funder.and_then(|at| catalogue.funder(at));
    StayingJson {
        funder: funder.map(|funder| RecordJson { id: funder.id.as_str(), name: &funder.name }),
        text: stay_sentence(locale, catalogue, staying.funder),
        keeps_surgery: staying
            .keeps_practice
            .map(|answer| decision(locale, PolicyPoint::KeepSurgeryAndStay, answer)),
    }
}

fn answer<'a>(explained: &'a Explained<'_>, explanation: &'a Explanation) -> AnswerJson<'a> {
    let (locale, answer) = (explained.locale, &explanation.answer);
    let catalogue = &explained.release.catalogue;
    let statement = answer.statement(explanation.today);
    AnswerJson {
        place: match explanation.place {
            WhichPlace::Home => "home",
            WhichPlace::Second => "second",
        },
        steps: explanation.steps.iter().map(|found| step(explained, found)).collect(),
        outcome: answer.outcome.word(),
        text: answer_heading(locale, &statement),
        next_step: answer.next_step.word(),
        next_step_text: next_step_sentence(locale, catalogue, answer.next_step),
        statement: StatementJson::new(catalogue, &statement),
    }
}

fn step<'a>(explained: &'a Explained<'_>, step: &'a RuleStep) -> StepJson<'a> {
    let row =
        |row: &'a SourceRow| RowJson { table: row.table, id: &row.id, column: row.column, says: &row.says };
    StepJson {
        question: match step.question {
            Question::Registered => "registered",
            Question::Checked => "checked",
            Question::List => "list",
            Question::Area => "area",
            Question::Border => "border",
            Question::SecondMembership => "second_membership",
            Question::Changing => "changing",
            Question::Partnership => "partnership",
        },
        text: question(explained.locale, step.question),
        rows: step.rows.iter().map(row).collect(),
        findings: step.reasons.iter().map(|found| finding(explained, found)).collect(),
    }
}

fn finding<'a>(explained: &'a Explained<'_>, reason: &Reason) -> FindingJson<'a> {
    let catalogue = &explained.release.catalogue;
    FindingJson {
        rule: reason.kind.word(),
        leads_to: reason.leads_to.word(),
        text: reason_sentence(explained.locale, catalogue, reason),
        source: reason.source(catalogue),
        source_url: reason.legal_basis.source_url(catalogue),
        record_source: reason.record_source(catalogue),
        date: day(reason.data_date),
    }
}

/// The surgery with which they are registered, and what they ask about it.
fn current<'a>(explained: &'a Explained<'_>) -> Option<CurrentJson<'a>> {
    let Explained { release, locale, current, .. } = explained;
    let (catalogue, current) = (&release.catalogue, current.as_ref()?);
    let asked = current.surgery.asked.iter().map(|&(question, answer)| AskedJson {
        asked: match question {
            SurgeryQuestion::Joined { .. } => "joined",
            SurgeryQuestion::Ends { .. } => "ends",
            SurgeryQuestion::Leaves { .. } => "leaves",
            SurgeryQuestion::Left { .. } => "left",
            SurgeryQuestion::Joins { .. } => "joins",
            SurgeryQuestion::Moves { .. } => "moves",
            SurgeryQuestion::KeepAndStay => "keep_and_stay",
        },
        question: surgery_question(locale, catalogue, question),
        text: surgery_answer(locale, catalogue, question, answer),
        decision: match answer {
            SurgeryAnswer::Decision { point, answer } => Some(decision(locale, point, answer)),
            SurgeryAnswer::Effects { .. } | SurgeryAnswer::NotSaid { .. } => None,
        },
        ask: match answer {
            SurgeryAnswer::NotSaid { ask } => Some(AskJson::from_contact(ask)),
            SurgeryAnswer::Decision { .. } | SurgeryAnswer::Effects { .. } => None,
        },
    });
    let asked: Vec<AskedJson<'_>> = asked.collect();
    let mut text = vec![current_surgery_sentence(locale, catalogue, &current.surgery)];
    text.extend(asked.iter().flat_map(|asked| asked.text.iter().cloned()));
    let practice = RecordJson { id: current.record.id.as_str(), name: &current.record.name };
    Some(CurrentJson { practice, text, asked })
}

fn decisions<'a>(explained: &'a Explained<'_>) -> Vec<DecisionJson<'a>> {
    let Explained { release, locale, record, person, .. } = explained;
    let all = policies(&release.catalogue, record.funder, person.today);
    all.map(|(point, answer)| decision(locale, point, answer)).collect()
}

fn decision<'a>(locale: &Locale, point: PolicyPoint, answer: PolicyAnswer<'a>) -> DecisionJson<'a> {
    let (decision, from) = match answer {
        PolicyAnswer::Decided { policy, .. } => (policy.decision, None),
        PolicyAnswer::DecidedFrom { from, .. } => (Decision::Undecided, Some(from)),
        PolicyAnswer::NotDecided { .. } | PolicyAnswer::FunderNotKnown { .. } => (Decision::Undecided, None),
    };
    let source = answer.row().map(|row| row.source.as_str());
    let ask = answer.ask().map(AskJson::from_contact);
    DecisionJson {
        point: point.word(),
        question: policy_question(locale, point),
        decision: decision.word(),
        state: answer.word(),
        from: day(from),
        text: policy_sentence(locale, point, answer),
        source,
        ask,
    }
}

fn day(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}
