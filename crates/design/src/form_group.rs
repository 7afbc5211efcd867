use yew::prelude::*;

use crate::{error_message, hint};

/// What is wrong with a field, and the word that a screen reader says first.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldError {
    /// "Error" in English.
    pub prefix: AttrValue,
    /// What is wrong and how to fix it: "Enter a full UK postcode, like LS1 4AP".
    pub message: Html,
}

/// The hint and the error of a field or of a group of fields, tied to it by its id.
pub(crate) struct FormGroup<'a> {
    pub(crate) id: &'a str,
    pub(crate) hint: Option<&'a Html>,
    pub(crate) error: Option<&'a FieldError>,
}

impl FormGroup<'_> {
    /// For `aria-describedby`: the ids of what is shown, the hint first.
    pub(crate) fn described_by(&self) -> Option<AttrValue> {
        let hint = self.hint.map(|_| self.hint_id());
        let error = self.error.map(|_| self.error_id());
        let ids: Vec<String> = hint.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" ").into())
    }

    /// The hint, then the error.
    pub(crate) fn hint_and_error(&self) -> Html {
        html! {
            <>
                if let Some(text) = self.hint {
                    { hint(Some(self.hint_id().into()), None, text.clone()) }
                }
                if let Some(FieldError { prefix, message }) = self.error {
                    { error_message(prefix.clone(), Some(self.error_id().into()), message.clone()) }
                }
            </>
        }
    }

    /// The box around the whole group, with a red border where there is an error.
    pub(crate) fn wrap(&self, content: Html) -> Html {
        let error = self.error.map(|_| "nhsuk-form-group--error");
        html! { <div class={classes!("nhsuk-form-group", error)}>{ content }</div> }
    }

    fn hint_id(&self) -> String {
        format!("{}-hint", self.id)
    }

    fn error_id(&self) -> String {
        format!("{}-error", self.id)
    }
}
