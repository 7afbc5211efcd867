//! The error summary of a form: what is wrong with a person's answers, above the page's heading.

use design::{ErrorSummaryProps, Mistake, error_summary};
use yew::prelude::*;

use super::{PLACE_FIELD, entry_problem};
use crate::intent::{OnIntent, focusing};
use crate::user_context::UserContext;
use i18n::Locale;

/// The id of the error summary, which gets the focus after the form was refused.
pub const ERROR_SUMMARY: &str = "error-summary";

/// The error summary of the place field; nothing when the place was accepted.
pub fn mistakes(locale: &Locale, user: &UserContext, on: &OnIntent) -> Html {
    mistakes_in(locale, [(PLACE_FIELD, entry_problem(locale, &user.entry))], on)
}

/// The error summary of fields, each with its id and its problem; nothing when no field has one.
pub fn mistakes_in<const N: usize>(
    locale: &Locale,
    fields: [(&'static str, Option<String>); N],
    on: &OnIntent,
) -> Html {
    let mistakes = fields
        .into_iter()
        .filter_map(|(field, problem)| Some(Mistake { message: problem?.into(), field: Some(field.into()) }));
    let mistakes: Vec<Mistake> = mistakes.collect();
    if mistakes.is_empty() {
        return Html::default();
    }
    error_summary(ErrorSummaryProps {
        heading: locale.text("error-heading").into(),
        description: None,
        mistakes,
        id: Some(ERROR_SUMMARY.into()),
        onfollow: focusing(on),
    })
}
