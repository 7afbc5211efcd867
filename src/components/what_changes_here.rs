//! What is limited or changes at a surgery, for anybody who asks there, with its days.

use catalogue::{Catalogue, Date, PracticeIdx};
use enrolment::{NextStep, Person, Statement, answer};
use yew::prelude::*;

use super::paragraph;
use i18n::{Locale, joining};

/// The limits of a surgery and the dated changes of the coming year, a line each, as they stand for somebody of whom nothing
/// is known.
pub fn what_changes_here(locale: &Locale, catalogue: &Catalogue, at: PracticeIdx, today: Date) -> Html {
    let anybody =
        Person { home: None, second_place: None, current_practice: None, no_fixed_address: false, today };
    let answer = answer(catalogue, at, &anybody);
    // Nobody is told here what to do next, so the day on which a list opens is among the sentences.
    let statement = Statement { next_step: NextStep::AskThePractice, ..answer.statement(today) };
    let sentences = joining::beside_sentences(locale, catalogue, &statement);
    sentences.into_iter().map(paragraph).collect()
}
