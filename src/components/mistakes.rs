//! What is wrong with what a person gave, above the heading of a page with a form.

use design::{ErrorSummaryProps, Mistake, error_summary};
use yew::prelude::*;

use super::{PLACE_FIELD, entry_problem};
use crate::intent::{OnIntent, focusing};
use crate::language::Language;
use crate::user_context::UserContext;

/// The id of the error summary, where the focus goes when a form comes back.
pub const ERROR_SUMMARY: &str = "error-summary";

/// What is to mend in the one box; nothing when nothing is.
pub fn mistakes(language: &Language, user: &UserContext, on: &OnIntent) -> Html {
    mistakes_in(language, [(PLACE_FIELD, entry_problem(language, &user.entry))], on)
}

/// What is to mend in boxes, each with its id; nothing when nothing is.
pub fn mistakes_in<const N: usize>(
    language: &Language,
    boxes: [(&'static str, Option<String>); N],
    on: &OnIntent,
) -> Html {
    let wrong = boxes.into_iter().filter_map(|(field, problem)| {
        problem.map(|problem| Mistake { message: problem.into(), field: Some(field.into()) })
    });
    let mistakes: Vec<Mistake> = wrong.collect();
    if mistakes.is_empty() {
        return Html::default();
    }
    error_summary(ErrorSummaryProps {
        heading: language.text("error-heading").into(),
        description: None,
        mistakes,
        id: Some(ERROR_SUMMARY.into()),
        onfollow: focusing(on),
    })
}
