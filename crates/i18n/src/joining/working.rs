//! The working behind an answer, as a receptionist reads it out.

use catalogue::Catalogue;
use enrolment::{Explanation, Outcome, Question, ReasonKind, WhichPlace};

use super::{answer_heading, next_step_sentence, outcome_heading, reason_sentence, source_sentence};
use crate::Messages;

/// A question of the rules in words: `Is the list open?`
#[must_use]
pub fn question(wording: &Messages, question: Question) -> String {
    wording.text(match question {
        Question::Registered => "question-registered",
        Question::Checked => "question-checked",
        Question::List => "question-list",
        Question::Area => "question-area",
        Question::Border => "question-border",
        Question::SecondMembership => "question-second",
        Question::Partnership => "question-partnership",
    })
}

/// The whole working behind an answer, line by line. The same answer gives the same lines, byte for byte.
#[must_use]
pub fn working(wording: &Messages, catalogue: &Catalogue, explained: &Explanation) -> Vec<String> {
    let mut lines = vec![wording.text(match explained.place {
        WhichPlace::Home => "working-home",
        WhichPlace::Second => "working-second",
    })];
    for (number, step) in explained.steps.iter().enumerate() {
        lines.push(format!("{}. {}", number + 1, question(wording, step.question)));
        for row in &step.rows {
            let says = if row.says.is_empty() { wording.text("working-blank") } else { row.says.clone() };
            lines.push(format!("   {} {} {}: {says}", row.table, row.id, row.column));
        }
        for reason in &step.reasons {
            let effect = match reason.leads_to {
                Outcome::CanJoin => wording.text("working-to-know"),
                outcome => outcome_heading(wording, outcome),
            };
            lines.push(format!("   {effect}: {}", reason_sentence(wording, catalogue, reason)));
            lines.push(format!("   {}", source_sentence(wording, catalogue, reason)));
        }
        if step.reasons.iter().any(|reason| matches!(reason.because, ReasonKind::StatusUnknownOrStale(_))) {
            lines.push(format!("   {}", wording.text("working-not-sure")));
        }
        if step.reasons.is_empty() {
            lines.push(format!("   {}", wording.text("working-nothing-in-the-way")));
        }
    }
    let answer = &explained.answer;
    lines.push(answer_heading(wording, answer.outcome, &answer.reasons));
    lines.push(next_step_sentence(wording, catalogue, answer.next_step));
    lines
}
