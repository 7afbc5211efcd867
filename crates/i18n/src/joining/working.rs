//! The working behind an answer, as a receptionist reads it out.

use catalogue::Catalogue;
use enrolment::{Explanation, Outcome, Question, ReasonKind, WhichPlace};

use super::{answer_heading, next_step_sentence, outcome_heading, reason_sentence, source_sentence};
use crate::Locale;

/// A question of the rules in words: `Is the list open?`
#[must_use]
pub fn question(locale: &Locale, question: Question) -> String {
    locale.text(match question {
        Question::Registered => "question-registered",
        Question::Checked => "question-checked",
        Question::List => "question-list",
        Question::Area => "question-area",
        Question::Border => "question-border",
        Question::SecondMembership => "question-second",
        Question::Changing => "question-changing",
        Question::Partnership => "question-partnership",
    })
}

/// The whole working behind an answer, line by line. The same answer gives the same lines, byte for byte.
#[must_use]
pub fn working(locale: &Locale, catalogue: &Catalogue, explained: &Explanation) -> Vec<String> {
    let mut lines = vec![locale.text(match explained.place {
        WhichPlace::Home => "working-home",
        WhichPlace::Second => "working-second",
    })];
    for (number, step) in explained.steps.iter().enumerate() {
        lines.push(format!("{}. {}", number + 1, question(locale, step.question)));
        for row in &step.rows {
            let says = if row.says.is_empty() { locale.text("working-blank") } else { row.says.clone() };
            lines.push(format!("   {} {} {}: {says}", row.table, row.id, row.column));
        }
        for reason in &step.reasons {
            let effect = match reason.leads_to {
                Outcome::CanJoin => locale.text("working-to-know"),
                outcome => outcome_heading(locale, outcome),
            };
            lines.push(format!("   {effect}: {}", reason_sentence(locale, catalogue, reason)));
            lines.push(format!("   {}", source_sentence(locale, catalogue, reason)));
        }
        if step.reasons.iter().any(|reason| matches!(reason.kind, ReasonKind::StatusUnknownOrStale(_))) {
            lines.push(format!("   {}", locale.text("working-not-sure")));
        }
        if step.reasons.is_empty() {
            lines.push(format!("   {}", locale.text("working-nothing-in-the-way")));
        }
    }
    let answer = &explained.answer;
    lines.push(answer_heading(locale, &answer.statement(explained.today)));
    lines.push(next_step_sentence(locale, catalogue, answer.next_step));
    lines
}
