//! The explanation as JSON: a public interface, described in docs/explain.md.
//!
//! Keys may be added within a format. A key that is removed, renamed or means something else makes a new one.

use anyhow::Context as _;
use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Contact, Date, Decision, PolicyPoint};
use enrolment::{
    Explanation, PolicyAnswer, Question, Reason, Row, Step, SurgeryAnswer, SurgeryQuestion, WhichPlace,
    policies,
};
use i18n::Locale;
use i18n::joining::{
    answer_heading, current_surgery_sentence, next_step_sentence, policy_question, policy_sentence, question,
    reason_sentence, right_sentence, stay_sentence, surgery_answer, surgery_question,
};
use serde::Serialize;

use super::Explained;
use crate::asked_place::{AskedPlace, PlaceOf};

/// The version of the shape.
const FORMAT: u16 = 1;

#[derive(Serialize)]
struct Document<'a> {
    format: u16,
    release: &'a str,
    today: String,
    practice: Named<'a>,
    funder: Option<Named<'a>>,
    partnership: Option<Named<'a>>,
    place: Option<PlaceOf<'a>>,
    second_place: Option<PlaceOf<'a>>,
    no_fixed_address: bool,
    how_to_join: HowToJoinOf<'a>,
    current: Option<CurrentOf<'a>>,
    answers: Vec<AnswerOf<'a>>,
    stay: String,
    rights: Vec<RightOf<'a>>,
    decisions: Vec<DecisionOf<'a>>,
}

#[derive(Serialize)]
struct Named<'a> {
    id: &'a str,
    name: &'a str,
}

#[derive(Serialize)]
struct HowToJoinOf<'a> {
    steps: &'a [String],
    phone: Option<&'a str>,
    afterwards: Option<&'a str>,
    helpful_documents: &'a [String],
}

#[derive(Serialize)]
struct CurrentOf<'a> {
    #[serde(flatten)]
    practice: Named<'a>,
    text: Vec<String>,
    asked: Vec<AskedOf<'a>>,
}

#[derive(Serialize)]
struct AskedOf<'a> {
    asked: &'static str,
    question: String,
    text: Vec<String>,
    decision: Option<DecisionOf<'a>>,
    ask: Option<AskOf<'a>>,
}

#[derive(Serialize)]
struct AnswerOf<'a> {
    place: &'static str,
    steps: Vec<StepOf<'a>>,
    outcome: &'static str,
    text: String,
    next_step: &'static str,
    next_step_text: String,
}

#[derive(Serialize)]
struct StepOf<'a> {
    question: &'static str,
    text: String,
    rows: Vec<RowOf<'a>>,
    findings: Vec<FindingOf<'a>>,
}

#[derive(Serialize)]
struct RowOf<'a> {
    table: &'static str,
    id: &'a str,
    column: &'static str,
    says: &'a str,
}

#[derive(Serialize)]
struct FindingOf<'a> {
    rule: &'static str,
    leads_to: &'static str,
    text: String,
    source: Option<&'a str>,
    source_url: Option<&'a str>,
    record_source: Option<&'a str>,
    date: Option<String>,
}

#[derive(Serialize)]
struct RightOf<'a> {
    right: &'static str,
    text: String,
    within_days: Option<u16>,
    from: Option<String>,
    until: Option<String>,
    source: &'a str,
    source_url: Option<&'a str>,
}

#[derive(Serialize)]
struct DecisionOf<'a> {
    point: &'static str,
    question: String,
    decision: &'static str,
    text: String,
    source: Option<&'a str>,
    ask: Option<AskOf<'a>>,
}

#[derive(Serialize)]
struct AskOf<'a> {
    name: &'a str,
    phone: Option<&'a str>,
}

impl<'a> AskOf<'a> {
    fn of(contact: &'a Contact) -> Self {
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
    let rights = explained.rights().map(|right| RightOf {
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
        practice: Named { id: record.id.as_str(), name: &record.name },
        funder: funder.map(|funder| Named { id: funder.id.as_str(), name: &funder.name }),
        partnership: partnership.map(|found| Named { id: found.id.as_str(), name: &found.name }),
        place: explained.home.map(AskedPlace::json),
        second_place: explained.second.map(AskedPlace::json),
        no_fixed_address: person.no_fixed_address,
        how_to_join: HowToJoinOf {
            steps: &explained.details.how_to_join,
            phone: explained.details.contact.phone.as_deref(),
            afterwards: explained.details.after_joining.as_deref(),
            helpful_documents: &explained.details.helpful_documents,
        },
        current: current(explained),
        answers: explained.explanations.iter().map(|found| answer(explained, found)).collect(),
        stay: stay_sentence(locale, catalogue, record.funder),
        rights: rights.collect(),
        decisions: decisions(explained),
    }
}

fn answer<'a>(explained: &'a Explained<'_>, explanation: &'a Explanation) -> AnswerOf<'a> {
    let (locale, answer) = (explained.locale, &explanation.answer);
    AnswerOf {
        place: match explanation.place {
            WhichPlace::Home => "home",
            WhichPlace::Second => "second",
        },
        steps: explanation.steps.iter().map(|found| step(explained, found)).collect(),
        outcome: answer.outcome.word(),
        text: answer_heading(locale, answer.outcome, &answer.reasons),
        next_step: answer.next_step.word(),
        next_step_text: next_step_sentence(locale, &explained.release.catalogue, answer.next_step),
    }
}

fn step<'a>(explained: &'a Explained<'_>, step: &'a Step) -> StepOf<'a> {
    let row = |row: &'a Row| RowOf { table: row.table, id: &row.id, column: row.column, says: &row.says };
    StepOf {
        question: match step.question {
            Question::Registered => "registered",
            Question::Checked => "checked",
            Question::List => "list",
            Question::Area => "area",
            Question::Border => "border",
            Question::SecondMembership => "second_membership",
            Question::Partnership => "partnership",
        },
        text: question(explained.locale, step.question),
        rows: step.rows.iter().map(row).collect(),
        findings: step.reasons.iter().map(|found| finding(explained, found)).collect(),
    }
}

fn finding<'a>(explained: &'a Explained<'_>, reason: &Reason) -> FindingOf<'a> {
    let catalogue = &explained.release.catalogue;
    FindingOf {
        rule: reason.because.word(),
        leads_to: reason.leads_to.word(),
        text: reason_sentence(explained.locale, catalogue, reason),
        source: reason.source(catalogue),
        source_url: reason.grounds.source_url(catalogue),
        record_source: reason.record_source(catalogue),
        date: day(reason.data_date),
    }
}

/// The surgery with which they are registered, and what they ask about it.
fn current<'a>(explained: &'a Explained<'_>) -> Option<CurrentOf<'a>> {
    let Explained { release, locale, current, .. } = explained;
    let (catalogue, current) = (&release.catalogue, current.as_ref()?);
    let asked = current.surgery.asked.iter().map(|&(question, answer)| AskedOf {
        asked: match question {
            SurgeryQuestion::Joined { .. } => "joined",
            SurgeryQuestion::Leaves { .. } => "leaves",
            SurgeryQuestion::Left { .. } => "left",
            SurgeryQuestion::Joins { .. } => "joins",
            SurgeryQuestion::KeepAndStay => "keep_and_stay",
        },
        question: surgery_question(locale, catalogue, question),
        text: surgery_answer(locale, catalogue, question, answer),
        decision: match answer {
            SurgeryAnswer::Decision { point, answer } => Some(decision(locale, point, answer)),
            SurgeryAnswer::Effects { .. } | SurgeryAnswer::NotSaid { .. } => None,
        },
        ask: match answer {
            SurgeryAnswer::NotSaid { ask } => Some(AskOf::of(ask)),
            SurgeryAnswer::Decision { .. } | SurgeryAnswer::Effects { .. } => None,
        },
    });
    let asked: Vec<AskedOf<'_>> = asked.collect();
    let mut text = vec![current_surgery_sentence(locale, catalogue, &current.surgery)];
    text.extend(asked.iter().flat_map(|asked| asked.text.iter().cloned()));
    let practice = Named { id: current.record.id.as_str(), name: &current.record.name };
    Some(CurrentOf { practice, text, asked })
}

fn decisions<'a>(explained: &'a Explained<'_>) -> Vec<DecisionOf<'a>> {
    let Explained { release, locale, record, person, .. } = explained;
    let all = policies(&release.catalogue, record.funder, person.today);
    all.map(|(point, answer)| decision(locale, point, answer)).collect()
}

fn decision<'a>(locale: &Locale, point: PolicyPoint, answer: PolicyAnswer<'a>) -> DecisionOf<'a> {
    let (decision, source, ask) = match answer {
        PolicyAnswer::Decided { policy } => (policy.decision, Some(policy.source.as_str()), None),
        PolicyAnswer::NotDecided { ask, says } => {
            (Decision::Undecided, says.map(|row| row.source.as_str()), Some(AskOf::of(ask)))
        }
    };
    DecisionOf {
        point: point.word(),
        question: policy_question(locale, point),
        decision: decision.word(),
        text: policy_sentence(locale, point, answer),
        source,
        ask,
    }
}

fn day(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}
