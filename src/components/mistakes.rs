//! What is wrong with what a person gave, above the heading of a page with the box.

use design::{ErrorSummaryProps, Mistake, error_summary};
use yew::prelude::*;

use super::{PLACE_FIELD, problem_sentence};
use crate::intent::{OnIntent, focusing};
use crate::language::Language;
use crate::visit::{Entry, Visit};

/// The id of the error summary, where the focus goes when a form comes back.
pub const ERROR_SUMMARY: &str = "error-summary";

/// What is to mend; nothing when nothing is.
pub fn mistakes(language: &Language, visit: &Visit, on: &OnIntent) -> Html {
    let Entry::Refused(problem) = &visit.entry else { return Html::default() };
    let message = problem_sentence(language, problem).into();
    error_summary(ErrorSummaryProps {
        heading: language.text("error-heading").into(),
        description: None,
        mistakes: vec![Mistake { message, field: Some(PLACE_FIELD.into()) }],
        id: Some(ERROR_SUMMARY.into()),
        onfollow: focusing(on),
    })
}
